using Microsoft.AspNetCore.Mvc;
using VillageRectification.Documents.Sheets;

namespace VillageRectification.Web.Pages.Shared.Documents;

/// <summary>Sheets as a file for Excel and WPS, at the address of the page that shows them.</summary>
internal static class WorkbookFile
{
    public const string Format = "xlsx";

    private const int BufferSize = 64 * 1024;

    /// <param name="name">Of the file, without its ending.</param>
    public static FileContentResult ToWorkbook(this IReadOnlyList<PrintedSheet> sheets, string name) =>
        new(SheetWorkbook.Write(sheets), SheetWorkbook.ContentType) { FileDownloadName = NameOf(name) };

    /// <summary>What is too long to be held is written to a file that is gone when it was sent; until all of it is there nothing is answered.</summary>
    /// <param name="name">Of the file, without its ending.</param>
    /// <param name="write">Writes sheet after sheet.</param>
    public static async Task<FileStreamResult> ToWorkbookAsync(string name, Func<SheetWriter, Task> write)
    {
        var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        try
        {
            using (var writer = new SheetWriter(file))
            {
                await write(writer);
            }
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        file.Position = 0;
        return new(file, SheetWorkbook.ContentType) { FileDownloadName = NameOf(name) };
    }

    private static string NameOf(string name) => $"{name}.{Format}";
}
