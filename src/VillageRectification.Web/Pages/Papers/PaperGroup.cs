namespace VillageRectification.Web.Pages.Papers;

/// <summary>The kinds of document, as the page of documents is narrowed to one of them.</summary>
internal enum PaperGroup
{
    All,
    Reports,
    Villages,
    Lists,
}
