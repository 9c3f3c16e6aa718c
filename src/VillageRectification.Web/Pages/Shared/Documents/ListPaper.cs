namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>A list on A4: the rows of its page, all of them, as Word has them too.</summary>
/// <param name="Name">Of the list.</param>
/// <param name="Back">The page of the list.</param>
/// <param name="Files">What the reader may take away of it: the format in the address, and what stands on the link.</param>
internal sealed record ListPaper(DocumentView Paper, string Name, string Back, IReadOnlyList<(string Format, string Link)> Files)
{
    /// <summary>In the address of the list, with <c>true</c>.</summary>
    public const string Query = "paper";

    public static IReadOnlyList<(string Format, string Link)> Both { get; } = [(WorkbookFile.Format, "下载 Excel"), (WordFile.Format, "下载 Word")];
}
