using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>督查暗访: the visit, what it found wrong, and the day on which that was put right.</summary>
internal static class SupervisionRow
{
    public static void Write(RowFacts facts)
    {
        var row = facts.Row;
        var visit = facts.Write(new SupervisionVisit(
            facts.Case, row.Day(LedgerColumnNames.Date)!.Value, row.Value<VisitNotice>(LedgerColumnNames.Notice)!.Value)
        {
            AtPost = row.Value<AtPost>(LedgerColumnNames.AtPost),
        });
        if (row.Text(LedgerColumnNames.Finding) is not { } text)
        {
            return;
        }

        var finding = facts.Write(new Finding(facts.Case, visit, visit.OccurredOn, text) { DueOn = row.Day(LedgerColumnNames.RemedyDueOn) });
        if (row.Day(LedgerColumnNames.RemediedOn) is { } remedied)
        {
            facts.Write(new FindingRemedy(facts.Case, finding, remedied));
        }

        facts.WarnIfEarlier(LedgerColumnNames.RemedyDueOn, LedgerColumnNames.Date);
        facts.WarnIfEarlier(LedgerColumnNames.RemediedOn, LedgerColumnNames.Date);
    }
}
