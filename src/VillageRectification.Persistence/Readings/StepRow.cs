using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Persistence.Readings;

/// <summary>What a query projects of a standing, an application, its withdrawal or an inspection.</summary>
internal sealed class StepRow
{
    public required Guid CaseId { get; init; }

    public required Guid Id { get; init; }

    public required Guid RecordId { get; init; }

    public required DateOnly On { get; init; }

    public required int Ordinal { get; init; }

    public required DateTime RecordedAt { get; init; }

    /// <summary>Null of what is no change of it.</summary>
    public Standing? Standing { get; init; }

    public bool IsApplication { get; init; }

    /// <summary>The application that it takes back; null of what is no withdrawal.</summary>
    public Guid? Withdrawn { get; init; }

    /// <summary>Null of what is no inspection.</summary>
    public InspectionKind? Kind { get; init; }

    /// <inheritdoc cref="Kind"/>
    public InspectionOutcome? Outcome { get; init; }

    public EventMark Mark => new(Id, On, Ordinal, RecordedAt) { Inspection = Kind };
}
