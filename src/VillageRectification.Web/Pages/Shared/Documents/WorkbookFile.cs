using Microsoft.AspNetCore.Mvc;
using VillageRectification.Documents.Sheets;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>Sheets as a file for Excel and WPS, at the address of the page that shows them.</summary>
internal static class WorkbookFile
{
    public const string Format = "xlsx";

    /// <param name="name">Of the file, without its ending.</param>
    public static FileContentResult ToWorkbook(this IReadOnlyList<PrintedSheet> sheets, string name) =>
        new(SheetWorkbook.Write(sheets), SheetWorkbook.ContentType) { FileDownloadName = $"{name}.{Format}" };
}
