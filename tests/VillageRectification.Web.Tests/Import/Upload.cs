using AngleSharp.Html.Dom;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>Uploads a ledger through the page, as a browser does.</summary>
internal static class Upload
{
    public static Task<HttpResponseMessage> UploadAsync(this HttpClient browser, byte[]? file, params (string Name, string Value)[] fields) =>
        browser.UploadAsAsync("台账.xlsx", file, fields);

    /// <param name="fileName">As the uploader's machine calls it.</param>
    public static async Task<HttpResponseMessage> UploadAsAsync(
        this HttpClient browser, string fileName, byte[]? file, params (string Name, string Value)[] fields)
    {
        var page = await new Form(browser, "/import").OpenAsync();
        using var form = new MultipartFormDataContent();
        form.Add(
            new StringContent(page.QuerySelectorAll("input[name=__RequestVerificationToken]").OfType<IHtmlInputElement>().Last().Value),
            "__RequestVerificationToken");
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), $"Input.{name}");
        }

        if (file is not null)
        {
            form.Add(new ByteArrayContent(file), "Input.File", fileName);
        }

        return await browser.PostAsync("/import", form);
    }

    /// <summary>Into a new campaign of the real one's dates.</summary>
    public static Task<HttpResponseMessage> UploadNewAsync(this HttpClient browser, byte[] file, string campaign) =>
        browser.UploadAsync(file, ("Name", campaign), ("Start", "2002-10-20"), ("Deadline", "2003-12-31"));

    public static async Task<string> TextAsync(this HttpResponseMessage answer) =>
        string.Join(' ', ((await Form.ReadAsync(answer)).Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
