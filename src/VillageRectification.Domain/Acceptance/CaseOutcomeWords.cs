using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>Where an inspected case stands, in a table.</summary>
public static class CaseOutcomeWords
{
    /// <summary>Whoever refused it; of one village <see cref="VerificationWords"/> say who did.</summary>
    public static string ToText(this CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Passed => InspectionOutcome.Passed.ToText(),
        CaseOutcome.Failed => CaseStage.Failed.ToText(),
        CaseOutcome.Relapsed => CaseStage.Relapsed.ToText(),
        CaseOutcome.CityRefused => CaseStage.CityRefused.ToText(),
    };
}
