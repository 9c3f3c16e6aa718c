using System.Net;
using AngleSharp.Html.Dom;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>The steps from draft to issue, over HTTP.</summary>
internal static class Desk
{
    public static async Task<string> DraftAsync(this HttpClient staff, Guid campaign, string month = "2003-10")
    {
        var form = new Form(staff, $"/bulletins/new?campaign={campaign}&month={month}");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Month", month));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    public static async Task<HttpResponseMessage> WriteAsync(this HttpClient staff, string bulletin, string text, string part = "NextMonth")
    {
        var form = new Form(staff, $"{bulletin}/edit/{part}");
        return await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", text));
    }

    public static async Task<HttpResponseMessage> IssueAsync(this HttpClient head, string bulletin)
    {
        var form = new Form(head, $"{bulletin}/issue");
        return await form.SubmitAsync(await form.OpenAsync());
    }

    public static Task<IHtmlDocument> ReadAsync(this HttpClient reader, string address) => new Form(reader, address).OpenAsync();

    /// <summary>Without blanks, as one line.</summary>
    public static string TextOf(this IHtmlDocument page, string selector = "main") =>
        string.Concat(page.QuerySelector(selector)!.TextContent.Where(c => !char.IsWhiteSpace(c)));
}
