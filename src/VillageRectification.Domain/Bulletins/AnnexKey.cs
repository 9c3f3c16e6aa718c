using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Bulletins;

/// <summary>How the numbers of an annex are called, each of one village: they are shares of several figures or of none.</summary>
public static class AnnexKey
{
    /// <summary>Measures done of all.</summary>
    public const string Measures = "annex.measures";

    /// <summary>Measures and problems past their day.</summary>
    public const string Overdue = "annex.overdue";

    private const string Prefix = "annex.";
    private const string Presence = Prefix + "days.";

    public static string Days(Capacity capacity) => Presence + capacity;

    public static bool Is(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Whose days in the village a number is; null of other numbers.</summary>
    public static Capacity? CapacityOf(string key) =>
        key.StartsWith(Presence, StringComparison.Ordinal) && Enum.TryParse<Capacity>(key[Presence.Length..], out var capacity) ? capacity : null;
}
