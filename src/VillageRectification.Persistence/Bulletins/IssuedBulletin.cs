using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;

namespace VillageRectification.Persistence.Bulletins;

/// <summary>A bulletin as it was issued, without its text.</summary>
/// <param name="FirstDay">Of its month.</param>
/// <param name="AsOf">The last day counted.</param>
/// <param name="KnownAt">The instant of its issue.</param>
public sealed record IssuedBulletin(Guid Id, int Number, DateOnly FirstDay, DateOnly AsOf, DateTime KnownAt)
{
    /// <summary>
    /// Whether it was counted with the row in place, which a recount would miss: also where the row takes something away from a figure (a measure that
    /// is done), and so stands in nobody's evidence. What is attached to a record counts nowhere.
    /// </summary>
    public bool Knows(Fact row) => row is not Attachment && row.OccurredOn <= AsOf && row.RecordedAt <= KnownAt && !(row.VoidedAt <= KnownAt);
}
