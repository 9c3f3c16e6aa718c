using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Persistence.Readings;

/// <summary>An <see cref="EventMark"/> as a query projects it.</summary>
internal sealed class MarkRow
{
    public required Guid Id { get; init; }

    public required DateOnly On { get; init; }

    public required int Ordinal { get; init; }

    public required DateTime RecordedAt { get; init; }

    public EventMark Mark => new(Id, On, Ordinal, RecordedAt);
}
