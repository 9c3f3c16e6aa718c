using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>督查暗访: the visit, what it found wrong, and the day on which that was put right.</summary>
internal static class SupervisionRow
{
    public static void Write(RowFacts facts)
    {
        var row = facts.Row;
        var said = new SupervisionVisit(facts.Case, row.Day(LedgerColumnNames.Date)!.Value, row.Value<VisitNotice>(LedgerColumnNames.Notice)!.Value)
        {
            AtPost = row.Value<AtPost>(LedgerColumnNames.AtPost),
        };
        if (row.Text(LedgerColumnNames.Finding) is not { } text)
        {
            facts.Write(said);
            return;
        }

        var finding = facts.Write(Found(facts.Write(said, Found)));
        if (row.Day(LedgerColumnNames.RemediedOn) is { } remedied)
        {
            facts.Write(new FindingRemedy(facts.Case, finding, remedied));
        }

        facts.WarnIfEarlier(LedgerColumnNames.RemedyDueOn, LedgerColumnNames.Date);
        facts.WarnIfEarlier(LedgerColumnNames.RemediedOn, LedgerColumnNames.Date);

        Finding Found(SupervisionVisit visit) => new(facts.Case, visit, visit.OccurredOn, text) { DueOn = row.Day(LedgerColumnNames.RemedyDueOn) };
    }

    /// <summary>A visit that found several things takes a row for each.</summary>
    public static IEnumerable<LedgerRow> Tell(ToldVillage village)
    {
        var findings = village.Of<Finding>().ToLookup(f => f.VisitRecordId);
        var remedies = village.Of<FindingRemedy>().ToLookup(r => r.FindingRecordId, r => (DateOnly?)r.OccurredOn);
        return village.Of<SupervisionVisit>().SelectMany(v => findings[v.RecordId].DefaultIfEmpty().Select(f => village.Row(
            LedgerForm.SupervisionVisits,
            (LedgerColumnNames.Date, v.OccurredOn.ToCell()),
            (LedgerColumnNames.Notice, v.Notice.ToText()),
            (LedgerColumnNames.AtPost, v.AtPost?.ToText()),
            (LedgerColumnNames.Finding, f?.Text),
            (LedgerColumnNames.RemedyDueOn, f?.DueOn.ToCell()),
            (LedgerColumnNames.RemediedOn, f is null ? null : remedies[f.RecordId].Min().ToCell()))));
    }
}
