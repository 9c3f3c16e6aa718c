using System.Buffers.Binary;

namespace VillageRectification.Domain.Common;

/// <summary>The order in which dated facts are read, in memory and by a database; of what is read in it the last counts.</summary>
public static class FactOrder
{
    /// <summary>What is compared: the day; on the same day the ordinal, then when it was recorded.</summary>
    public static (DateOnly, int, DateTime) At(DateOnly on, int ordinal, DateTime recordedAt) => (on, ordinal, recordedAt);

    public static IOrderedEnumerable<T> Chronological<T>(this IEnumerable<T> facts)
        where T : Fact => facts.OrderBy(At).ThenBy(f => f.Id);

    /// <summary>The same from its end.</summary>
    public static IOrderedEnumerable<T> LatestFirst<T>(this IEnumerable<T> facts)
        where T : Fact => facts.OrderByDescending(At).ThenByDescending(f => f.Id);

    /// <summary>As <see cref="Chronological{T}(IEnumerable{T})"/>, by the database.</summary>
    public static IOrderedQueryable<T> InOrder<T>(this IQueryable<T> facts)
        where T : Fact => facts.OrderBy(f => f.OccurredOn).ThenBy(f => f.Ordinal).ThenBy(f => f.RecordedAt).ThenBy(f => f.Id);

    /// <inheritdoc cref="LatestFirst{T}(IEnumerable{T})"/>
    public static IOrderedQueryable<T> LatestFirst<T>(this IQueryable<T> facts)
        where T : Fact =>
        facts.OrderByDescending(f => f.OccurredOn).ThenByDescending(f => f.Ordinal).ThenByDescending(f => f.RecordedAt).ThenByDescending(f => f.Id);

    /// <summary>For lists of things that stand side by side and are numbered: a correction moves none of them.</summary>
    public static IOrderedEnumerable<T> AsFirstWritten<T>(this IEnumerable<T> facts)
        where T : Fact =>
        facts.OrderBy(f => f.OccurredOn).ThenBy(f => f.Ordinal).ThenBy(f => BegunAt(f.RecordId)).ThenBy(f => f.RecordedAt).ThenBy(f => f.Id);

    /// <summary>For what was put beside one record, whatever its day.</summary>
    public static IOrderedEnumerable<T> AsNumbered<T>(this IEnumerable<T> facts)
        where T : Fact => facts.OrderBy(f => f.Ordinal).ThenBy(f => f.RecordedAt).ThenBy(f => f.Id);

    /// <summary>With what is being written beside it: of one day and place it is read after what was there, in the order in which it is written.</summary>
    public static IOrderedEnumerable<TItem> Chronological<TItem>(this IEnumerable<TItem> items, Func<TItem, Fact> factOf, Func<TItem, bool> isNew) =>
        items.OrderBy(i => factOf(i).OccurredOn).ThenBy(i => factOf(i).Ordinal).ThenBy(isNew).ThenBy(i => factOf(i).RecordedAt)
            .ThenBy(i => isNew(i) ? Guid.Empty : factOf(i).Id);

    /// <summary>Whether it is read after another.</summary>
    public static bool IsAfter(this Fact fact, Fact other) => (At(fact), fact.Id).CompareTo((At(other), other.Id)) > 0;

    private static (DateOnly, int, DateTime) At(Fact fact) => At(fact.OccurredOn, fact.Ordinal, fact.RecordedAt);

    // The first 48 bits of a Guid of version 7 are the milliseconds of the instant at which it was made.
    private static long BegunAt(Guid record) => BinaryPrimitives.ReadInt64BigEndian(record.ToByteArray(bigEndian: true)) >> 16;
}
