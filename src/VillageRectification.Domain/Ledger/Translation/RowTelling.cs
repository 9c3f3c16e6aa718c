namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>Which class tells the rows of which sheet: the other direction of <see cref="RowTranslation"/>.</summary>
internal static class RowTelling
{
    private static readonly Dictionary<string, Func<ToldVillage, IEnumerable<LedgerRow>>> Sheets = new()
    {
        [LedgerForm.Villages.Name] = VillageRow.Tell,
        [LedgerForm.Duties.Name] = DutyRow.Tell,
        [LedgerForm.Diagnoses.Name] = DiagnosisRow.Tell,
        [LedgerForm.Measures.Name] = MeasureRow.Tell,
        [LedgerForm.Problems.Name] = ProblemRow.Tell,
        [LedgerForm.CommitteeChanges.Name] = CommitteeChangeRow.Tell,
        [LedgerForm.MembershipGrowth.Name] = MembershipGrowthRow.Tell,
        [LedgerForm.Progress.Name] = ProgressRow.Tell,
        [LedgerForm.Presence.Name] = PresenceRow.Tell,
        [LedgerForm.Support.Name] = SupportRow.Tell,
        [LedgerForm.Inspections.Name] = InspectionRow.Tell,
        [LedgerForm.SupervisionVisits.Name] = SupervisionRow.Tell,
        [LedgerForm.Petitions.Name] = PetitionRow.Tell,
        [LedgerForm.Exemplars.Name] = ExemplarRow.Tell,
    };

    public static IEnumerable<LedgerRow> Of(LedgerSheet sheet, ToldVillage village) => Sheets[sheet.Name](village);
}
