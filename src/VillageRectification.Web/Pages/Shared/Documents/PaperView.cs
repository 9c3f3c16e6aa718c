namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>What a page for printing shows: the document, or why there is none.</summary>
internal sealed record PaperView(DocumentView? Paper, string Nothing)
{
    /// <summary>How it is set, where it is no text: a list to be signed.</summary>
    public string? Style { get; init; }
}
