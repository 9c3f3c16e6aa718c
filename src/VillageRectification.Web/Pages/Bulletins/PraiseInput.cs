namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Which doubtful examples stay.</summary>
internal sealed record PraiseInput
{
    /// <summary>The cases of those that are held up all the same; null when none is ticked.</summary>
    public IReadOnlyList<Guid>? Kept { get; init; }

    public int Version { get; init; }
}
