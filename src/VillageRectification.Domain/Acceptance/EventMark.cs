using System.Diagnostics.CodeAnalysis;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The latest fact of a kind in a case.</summary>
/// <param name="Id">The fact's row.</param>
public sealed record EventMark(Guid Id, DateOnly On, int Ordinal, DateTime RecordedAt)
{
    public (DateOnly, int, DateTime) At => FactOrder.At(On, Ordinal, RecordedAt);

    /// <summary>Of an inspection; null of all else.</summary>
    public InspectionKind? Inspection { get; init; }

    [return: NotNullIfNotNull(nameof(fact))]
    public static EventMark? Of(Fact? fact) => fact is null ? null : new(fact.Id, fact.OccurredOn, fact.Ordinal, fact.RecordedAt)
    {
        Inspection = (fact as Inspection)?.Kind,
    };
}
