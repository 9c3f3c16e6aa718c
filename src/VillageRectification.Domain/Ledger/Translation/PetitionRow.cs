using VillageRectification.Domain.Common;
using VillageRectification.Domain.Petitions;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>上访统计. A month without a number was not reported.</summary>
internal static class PetitionRow
{
    public static void Write(RowFacts facts)
    {
        if (facts.Row.Number64(LedgerColumnNames.Petitions) is not { } count)
        {
            return;
        }

        var month = facts.Row.Month(LedgerColumnNames.Month)!.Value;
        var report = new MassPetition(facts.Case, month, (int)count) { Persons = (int?)facts.Row.Number64(LedgerColumnNames.PetitionPersons) };
        if (!facts.IsNew || !facts.Books.IsReportedByHand(facts.Case, month))
        {
            facts.Write(report);
        }
        else if (!facts.Stands(report))
        {
            facts.LeaveOut(LedgerNotice.ReportedByHand(), LedgerColumnNames.Month);
        }
    }

    public static IEnumerable<LedgerRow> Tell(ToldVillage village) => village.Of<MassPetition>().Select(p => village.Row(
        LedgerForm.Petitions,
        (LedgerColumnNames.Month, Month.Of(p.OccurredOn).ToString()),
        (LedgerColumnNames.Petitions, ((int?)p.Count).ToCell()),
        (LedgerColumnNames.PetitionPersons, p.Persons.ToCell())));
}
