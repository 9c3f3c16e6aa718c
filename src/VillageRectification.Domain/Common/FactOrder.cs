using System.Buffers.Binary;

namespace VillageRectification.Domain.Common;

/// <summary>The order in which dated facts are read; of what is read in it the last counts.</summary>
public static class FactOrder
{
    /// <summary>By day; on the same day by ordinal, then by when it was recorded.</summary>
    public static IOrderedEnumerable<T> Chronological<T>(this IEnumerable<T> facts)
        where T : Fact =>
        facts.OrderBy(f => f.OccurredOn).ThenBy(f => f.Ordinal).ThenBy(f => f.RecordedAt).ThenBy(f => f.Id);

    /// <summary>For lists of things that stand side by side and are numbered: a correction moves none of them.</summary>
    public static IOrderedEnumerable<T> AsFirstWritten<T>(this IEnumerable<T> facts)
        where T : Fact =>
        facts.OrderBy(f => f.OccurredOn).ThenBy(f => f.Ordinal).ThenBy(f => BegunAt(f.RecordId)).ThenBy(f => f.RecordedAt).ThenBy(f => f.Id);

    /// <summary>Whether it is read after another.</summary>
    public static bool IsAfter(this Fact fact, Fact other) =>
        (fact.OccurredOn, fact.Ordinal, fact.RecordedAt, fact.Id).CompareTo((other.OccurredOn, other.Ordinal, other.RecordedAt, other.Id)) > 0;

    // The first 48 bits of a Guid of version 7 are the milliseconds of the instant at which it was made.
    private static long BegunAt(Guid record) => BinaryPrimitives.ReadInt64BigEndian(record.ToByteArray(bigEndian: true)) >> 16;
}
