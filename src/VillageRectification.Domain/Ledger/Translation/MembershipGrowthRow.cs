using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>队伍建设.</summary>
internal static class MembershipGrowthRow
{
    public static void Write(RowFacts facts) => facts.Write(new MembershipGrowth(facts.Case, facts.Row.Day(LedgerColumnNames.Date)!.Value)
    {
        Activists = (int?)facts.Row.Number64(LedgerColumnNames.Activists),
        ReserveCadres = (int?)facts.Row.Number64(LedgerColumnNames.ReserveCadres),
        NewMembers = (int?)facts.Row.Number64(LedgerColumnNames.NewMembers),
    });

    public static IEnumerable<LedgerRow> Tell(ToldVillage village) => village.Of<MembershipGrowth>().Select(g => village.Row(
        LedgerForm.MembershipGrowth,
        (LedgerColumnNames.Date, g.OccurredOn.ToCell()),
        (LedgerColumnNames.Activists, g.Activists.ToCell()),
        (LedgerColumnNames.ReserveCadres, g.ReserveCadres.ToCell()),
        (LedgerColumnNames.NewMembers, g.NewMembers.ToCell())));
}
