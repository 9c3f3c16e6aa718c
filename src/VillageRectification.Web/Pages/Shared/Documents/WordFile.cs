using Microsoft.AspNetCore.Mvc;
using VillageRectification.Documents.Word;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>The paper as a file for Word and WPS, at the address of the page that prints it.</summary>
internal static class WordFile
{
    public const string Format = "docx";

    /// <param name="name">Of the file, without its ending.</param>
    /// <param name="code">By which a copy is verified; null of what was not issued.</param>
    public static FileContentResult ToWord(this DocumentView view, string name, WordCode? code = null) =>
        new(WordDocument.Write(view.Document, view.Issue, code), WordDocument.ContentType) { FileDownloadName = $"{name}.{Format}" };
}
