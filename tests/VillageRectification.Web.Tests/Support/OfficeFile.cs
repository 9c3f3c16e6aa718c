using System.Net;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace VillageRectification.Web.Tests.Support;

/// <summary>What a page answers as a file of Word or Excel.</summary>
internal static class OfficeFile
{
    /// <summary>Its name, and every word of it.</summary>
    public static async Task<(string Name, string Text)> WordAsync(this HttpClient browser, string address)
    {
        var (name, bytes) = await browser.FileAsync(address);
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        return (name, file.MainDocumentPart!.Document!.Body!.InnerText);
    }

    /// <summary>Its name, and the rows of its sheets, one after the other, each with its cells parted by |.</summary>
    public static async Task<(string Name, string[] Rows)> WorkbookAsync(this HttpClient browser, string address)
    {
        var (name, bytes) = await browser.FileAsync(address);
        using var file = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var book = file.WorkbookPart!;
        return (
            name,
            [
                .. book.Workbook!.Sheets!.Elements<S.Sheet>().Select(s => ((WorksheetPart)book.GetPartById(s.Id!.Value!)).Worksheet!)
                    .SelectMany(s => s.Descendants<S.Row>()).Select(r => string.Join('|', r.Elements<S.Cell>().Select(c => c.InnerText))),
            ]);
    }

    public static async Task<(string Name, byte[] Bytes)> FileAsync(this HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (
            answer.Content.Headers.ContentDisposition!.FileNameStar!, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
