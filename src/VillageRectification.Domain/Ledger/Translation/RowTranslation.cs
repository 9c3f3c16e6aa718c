namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>Which class translates the rows of which sheet.</summary>
internal static class RowTranslation
{
    private static readonly Dictionary<string, Action<RowFacts>> Sheets = new()
    {
        [LedgerForm.Villages.Name] = VillageRow.Write,
        [LedgerForm.Duties.Name] = DutyRow.Write,
        [LedgerForm.Diagnoses.Name] = DiagnosisRow.Write,
        [LedgerForm.Measures.Name] = MeasureRow.Write,
        [LedgerForm.Problems.Name] = ProblemRow.Write,
        [LedgerForm.CommitteeChanges.Name] = CommitteeChangeRow.Write,
        [LedgerForm.MembershipGrowth.Name] = MembershipGrowthRow.Write,
        [LedgerForm.Progress.Name] = ProgressRow.Write,
        [LedgerForm.Presence.Name] = PresenceRow.Write,
        [LedgerForm.Support.Name] = SupportRow.Write,
        [LedgerForm.Inspections.Name] = InspectionRow.Write,
        [LedgerForm.SupervisionVisits.Name] = SupervisionRow.Write,
        [LedgerForm.Petitions.Name] = PetitionRow.Write,
        [LedgerForm.Exemplars.Name] = ExemplarRow.Write,
    };

    /// <summary>Writes the facts of the row, and voids those of its record that no longer arise.</summary>
    public static void Write(RowFacts facts)
    {
        Sheets[facts.Row.Sheet](facts);
        facts.Close();
    }
}
