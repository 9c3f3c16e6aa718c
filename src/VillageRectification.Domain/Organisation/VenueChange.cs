using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>What the office rooms (两室) and the village itself look like from that day on. Null says nothing of it.</summary>
public sealed class VenueChange : CaseFact
{
    public const int NoteMaxLength = 200;

    private VenueChange()
    {
    }

    internal VenueChange(RectificationCase @case, DateOnly on)
        : base(@case, on)
    {
    }

    public OfficeRooms? Rooms { get; init; }

    public Surroundings? Surroundings { get; init; }

    /// <summary>What was done or is wrong.</summary>
    public string? Note { get; init; }
}
