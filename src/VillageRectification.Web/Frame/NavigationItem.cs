namespace VillageRectification.Web.Frame;

/// <summary>One entry of the navigation. <paramref name="Short"/> is its word in the phone's bar, null where it has no place there.</summary>
internal sealed record NavigationItem(string Word, string Path, string Icon, string? Short)
{
    /// <summary>What opens under it (更多); it then has no page of its own.</summary>
    public IReadOnlyList<NavigationItem> Under { get; init; } = [];

    /// <summary>Other addresses that belong to it.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Whether <paramref name="path"/> is this entry's page or lies under it.</summary>
    public bool Holds(PathString path) => Under.Count > 0
        ? Under.Any(u => u.Holds(path))
        : (Path == "/" ? path == "/" || path == "" : Also.Append(Path).Any(p => path.StartsWithSegments(p, StringComparison.OrdinalIgnoreCase)));
}
