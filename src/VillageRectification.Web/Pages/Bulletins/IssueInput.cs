namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>What the head saw when he pressed the button.</summary>
internal sealed record IssueInput
{
    public int Version { get; init; }

    /// <summary>The fingerprint of the text he read.</summary>
    public string? Reviewed { get; init; }
}
