using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>检查验收: the application and what came of it. A verdict without an application's day counts as applied on its own day.</summary>
internal static class InspectionRow
{
    private const int ApplicationRank = 1;

    public static void Write(RowFacts facts)
    {
        var row = facts.Row;
        var kind = row.Value<InspectionKind>(LedgerColumnNames.Kind)!.Value;
        var inspectedOn = row.Day(LedgerColumnNames.InspectedOn);
        if (kind is InspectionKind.County && (row.Day(LedgerColumnNames.AppliedOn) ?? inspectedOn) is { } appliedOn)
        {
            facts.Write(new AcceptanceApplication(facts.Case, appliedOn), ApplicationRank);
        }

        if (inspectedOn is { } on && row.Value<InspectionOutcome>(LedgerColumnNames.Outcome) is { } outcome)
        {
            facts.Write(new Inspection(facts.Case, on, kind, outcome) { Opinion = row.Text(LedgerColumnNames.Opinion) }, ApplicationRank + (int)kind);
        }

        facts.WarnIfEarlier(LedgerColumnNames.InspectedOn, LedgerColumnNames.AppliedOn);
    }

    /// <summary>
    /// A verdict of the county stands with the last application before it; one of the same day is left blank, as where the ledger never had a day of
    /// its own. What was taken back is not told.
    /// </summary>
    public static IEnumerable<LedgerRow> Tell(ToldVillage village)
    {
        var withdrawn = village.Of<ApplicationWithdrawal>().Select(w => w.ApplicationRecordId).ToHashSet();
        List<DateOnly> open = [.. village.Of<AcceptanceApplication>().Where(a => !withdrawn.Contains(a.RecordId)).Select(a => a.OccurredOn)];
        var rows = new List<(DateOnly Day, InspectionKind Kind, LedgerRow Row)>();
        foreach (var inspection in village.Of<Inspection>())
        {
            var at = inspection.Kind is InspectionKind.County ? open.FindLastIndex(a => a <= inspection.OccurredOn) : -1;
            DateOnly? applied = at < 0 || open[at] == inspection.OccurredOn ? null : open[at];
            if (at >= 0)
            {
                open.RemoveAt(at);
            }

            rows.Add((inspection.OccurredOn, inspection.Kind, village.Row(
                LedgerForm.Inspections,
                (LedgerColumnNames.Kind, inspection.Kind.ToText()),
                (LedgerColumnNames.AppliedOn, applied.ToCell()),
                (LedgerColumnNames.InspectedOn, inspection.OccurredOn.ToCell()),
                (LedgerColumnNames.Outcome, inspection.Outcome.ToText()),
                (LedgerColumnNames.Opinion, inspection.Opinion))));
        }

        return rows.OrderBy(r => r.Day).ThenBy(r => r.Kind).Select(r => r.Row).Concat(open.Order().Select(a => village.Row(
            LedgerForm.Inspections,
            (LedgerColumnNames.Kind, InspectionKind.County.ToText()),
            (LedgerColumnNames.AppliedOn, a.ToCell()))));
    }
}
