using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>A village on the way to its verification: by whom, from when, and what is missing.</summary>
public sealed record VerificationReading(CaseReading Village, FigureFrame Frame)
{
    /// <summary>The city verifies its key villages and those watched from above it, the head of the county's department the others.</summary>
    public bool IsOfCity => Village.Level?.IsOfCity() is true;

    public DateOnly? PassedOn => Village.Acceptance.PassedOn;

    /// <summary>The first day of a verification: of the city's villages the day on which they passed, for the city waits for nothing.</summary>
    public DateOnly? First => IsOfCity ? PassedOn : ConsolidationSteps.EndOf(PassedOn, Frame.ConsolidationMonths, Village.ConsolidationUntil);

    /// <summary>What a passed village still waits for.</summary>
    public IReadOnlyList<Refusal> Against => IsOfCity || PassedOn is null ? [] :
        [.. VerificationSteps.AgainstConsolidation(Frame.AsOf, First, Village.Acceptance.HasHeldSincePassing)];

    /// <summary>Passed, not verified yet, and nothing is missing.</summary>
    public bool IsDue => Village.Acceptance.Stage.AwaitsVerification() && Village.Standing is Standing.Active && PassedOn is not null && Against.Count == 0;

    /// <summary>Not passed, or the first day lies after the deadline.</summary>
    public bool IsLate => PassedOn is null || First > Frame.Campaign.Deadline;
}
