using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What the outcome of an inspection does to its case.</summary>
public static class InspectionOutcomes
{
    /// <summary>The event by which it moves the case; null for a revisit that found the result kept, which moves nothing.</summary>
    public static StageEventKind? Moves(this InspectionOutcome outcome) => outcome switch
    {
        InspectionOutcome.Passed => StageEventKind.CountyPassed,
        InspectionOutcome.BasicallyPassed => StageEventKind.CountyPassed,
        InspectionOutcome.Failed => StageEventKind.CountyFailed,
        InspectionOutcome.Held => null,
        InspectionOutcome.FellBack => StageEventKind.FellBack,
        InspectionOutcome.Verified => StageEventKind.CityVerified,
        InspectionOutcome.Refused => StageEventKind.CityRefused,
    };

    /// <summary>After it a revised plan is asked for.</summary>
    public static bool IsSetback(this InspectionOutcome outcome) =>
        outcome is InspectionOutcome.Failed or InspectionOutcome.FellBack or InspectionOutcome.Refused;
}
