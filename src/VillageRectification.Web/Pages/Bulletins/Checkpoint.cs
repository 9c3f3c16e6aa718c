namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>A point of what is asked of a bulletin before it is issued.</summary>
/// <param name="Why">What it means; empty where the point says it.</param>
internal sealed record Checkpoint(CheckState State, string Text, string Why = "")
{
    /// <summary>What is printed if nothing is done about it; empty where nothing needs to be said.</summary>
    public string Effect { get; init; } = "";

    /// <summary>One by one what the point is of.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Where it is seen or mended; null where there is nothing to open.</summary>
    public string? Address { get; init; }

    public string Door { get; init; } = "去看";
}
