using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Files;

/// <summary>A page's form with files, as a browser sends it.</summary>
internal static class FileForm
{
    public static MultipartFormDataContent Of(IHtmlDocument page, string field, params (string Name, byte[] Content)[] files) => Of(page, [], field, files);

    /// <param name="typed">What is filled in; the rest is sent as the page has it.</param>
    public static MultipartFormDataContent Of(
        IHtmlDocument page, IReadOnlyList<(string Name, string Value)> typed, string field, params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in Form.ValuesOf(page).Where(v => typed.All(t => t.Name != v.Key)).Select(v => (v.Key, v.Value)).Concat(typed))
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, content) in files)
        {
            // What a file says of itself is not believed, so it says nothing sensible here.
            form.Add(new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, field, name);
        }

        return form;
    }
}
