namespace VillageRectification.Domain.Acceptance;

/// <summary>What verdicts have in common.</summary>
public static class InspectionOutcomes
{
    /// <summary>After it a revised plan is asked for.</summary>
    public static bool IsSetback(this InspectionOutcome outcome) => outcome is InspectionOutcome.Failed or InspectionOutcome.FellBack or InspectionOutcome.Refused;
}
