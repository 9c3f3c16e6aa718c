namespace VillageRectification.Web.Pages.Import;

/// <param name="Note">What it asks; null where nothing.</param>
/// <param name="Address">Of its page; null where one cannot go there by itself.</param>
internal sealed record ImportStep(string Name, string? Note, string? Address)
{
    public bool IsDone { get; init; }

    public bool IsNow { get; init; }
}
