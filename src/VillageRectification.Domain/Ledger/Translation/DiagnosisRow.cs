using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>集体会诊.</summary>
internal static class DiagnosisRow
{
    public static void Write(RowFacts facts)
    {
        var causes = facts.Row.Text(LedgerColumnNames.Causes);
        var attendees = facts.Row.Text(LedgerColumnNames.Attendees);
        facts.WarnOf(facts.Case.AgainstDiagnosing(new(causes, attendees)));
        facts.Write(new Diagnosis(facts.Case, facts.Row.Day(LedgerColumnNames.DiagnosedOn)!.Value, causes, attendees));
    }

    public static IEnumerable<LedgerRow> Tell(ToldVillage village) => village.Of<Diagnosis>().Select(d => village.Row(
        LedgerForm.Diagnoses,
        (LedgerColumnNames.DiagnosedOn, d.OccurredOn.ToCell()),
        (LedgerColumnNames.Attendees, d.Attendees),
        (LedgerColumnNames.Causes, d.Causes)));
}
