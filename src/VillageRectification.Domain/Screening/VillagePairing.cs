using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Screening;

/// <summary>An advanced village helps this one from that day on (先进结对).</summary>
public sealed class VillagePairing : CaseFact
{
    public const int HelperMaxLength = DivisionName.MaxLength;
    public const int TextMaxLength = 200;

    private VillagePairing()
    {
    }

    internal VillagePairing(RectificationCase @case, DateOnly on, string helper)
        : base(@case, on)
    {
        Helper = helper;
    }

    /// <summary>The name of the village that helps.</summary>
    public string Helper { get; private init; } = null!;

    /// <summary>In what it helps; null where that is not said.</summary>
    public string? Text { get; internal init; }
}
