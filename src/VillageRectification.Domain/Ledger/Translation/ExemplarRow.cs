using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>典型.</summary>
internal static class ExemplarRow
{
    public static void Write(RowFacts facts) => facts.Write(new Exemplar(facts.Case, facts.Start, facts.Row.Text(LedgerColumnNames.Story)));

    public static IEnumerable<LedgerRow> Tell(ToldVillage village) =>
        village.Of<Exemplar>().Select(e => village.Row(LedgerForm.Exemplars, (LedgerColumnNames.Story, e.Story)));
}
