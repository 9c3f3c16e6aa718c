using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Persistence.Readings;

/// <summary>What one query finds about each case: names and last states.</summary>
internal sealed class CaseRow
{
    public required Guid Id { get; init; }

    public required string DivisionCode { get; init; }

    public string? Village { get; init; }

    public string? Township { get; init; }

    /// <summary>By the last dated change of it; null where there is none.</summary>
    public ManagementLevel? Level { get; init; }

    public string? CaseType { get; init; }

    public bool IsDiagnosed { get; init; }

    public MarkRow? Plan { get; init; }

    /// <summary>The record of <see cref="Plan"/>.</summary>
    public Guid? PlanRecord { get; init; }

    public DateOnly? PlanWrittenOn { get; init; }

    public bool IsPlanReviewed { get; init; }

    public MarkRow? Return { get; init; }

    public MarkRow? Opening { get; init; }

    /// <summary>The day of the last extension of the consolidation.</summary>
    public DateOnly? ExtendedOn { get; init; }

    public DateOnly? ExtendedUntil { get; init; }

    /// <summary>Since when a plan waits for the secretary.</summary>
    public DateOnly? PlanWaitingSince { get; init; }

    public DateOnly? LastProgress { get; init; }

    public DateOnly? LastPresence { get; init; }

    public bool HasCommitment { get; init; }

    /// <summary>Of both committees' states; changes apart.</summary>
    public DateOnly? LastConfirmation { get; init; }
}
