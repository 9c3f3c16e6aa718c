namespace VillageRectification.Web.Pages.Import;

/// <summary>What the person saw who confirms.</summary>
internal sealed record PreviewInput
{
    /// <summary>The outcome that was shown.</summary>
    public string? Digest { get; init; }
}
