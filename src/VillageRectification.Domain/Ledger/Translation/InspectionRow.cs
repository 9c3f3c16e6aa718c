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
}
