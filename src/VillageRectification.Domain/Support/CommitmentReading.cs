using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Support;

/// <summary>A promise as it stands on some day.</summary>
/// <param name="DeliveredOn">The day from which nothing of it is owed any more; null while something is.</param>
public sealed record CommitmentReading(Commitment Promise, DateOnly? DeliveredOn)
{
    /// <summary>The first day of what was given for it; null while nothing was.</summary>
    public DateOnly? PartOn { get; init; }

    /// <summary>Nothing more will be given, though it was not kept as a whole.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>What was given for it is worth so much, as far as it was said; null where nobody said it.</summary>
    public long? GivenYuan { get; init; }

    /// <summary>Who gave something for it and did not promise it, the first one first.</summary>
    public IReadOnlyList<Guid> GivenByOthers { get; init; } = [];

    public bool IsOverdue(DateOnly today) => DeliveredOn is null && Promise.DueOn.IsPast(today);
}
