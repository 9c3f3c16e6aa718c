using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>The steps from draft to issue, over HTTP.</summary>
internal static class Desk
{
    /// <summary>A county of two villages whose department has drafted a month.</summary>
    public static async Task<(County County, HttpClient Staff, string Bulletin)> StartAsync(this App app, string month = "2003-10")
    {
        var county = await County.MakeAsync(app);
        var staff = await app.SignInAsNewAsync(Role.Dept, county.Code);
        return (county, staff, await staff.DraftAsync(county.CampaignId, month));
    }

    public static Task<BulletinState> StateAsync(this County county, App app) => app.WithDbAsync(db =>
        db.Bulletins.Where(b => b.CampaignId == county.CampaignId).Select(b => b.State).SingleAsync(TestContext.Current.CancellationToken));

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

    /// <summary>The department hands it over.</summary>
    public static async Task<string> SubmitAsync(this HttpClient staff, string bulletin)
    {
        var form = new Form(staff, $"{bulletin}/submit");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync())).StatusCode);
        return bulletin;
    }

    /// <summary>The department takes back what it handed over.</summary>
    public static async Task TakeBackAsync(this HttpClient staff, string bulletin)
    {
        var form = new Form(staff, $"{bulletin}/submit");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync())).StatusCode);
    }

    /// <summary>The head says yes to what was handed over.</summary>
    public static async Task<string> ReviewAsync(this HttpClient head, string bulletin)
    {
        var form = new Form(head, $"{bulletin}/issue");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync())).StatusCode);
        return bulletin;
    }

    /// <summary>Reviewed and issued, of what was handed over.</summary>
    public static async Task<HttpResponseMessage> IssueAsync(this HttpClient head, string bulletin)
    {
        var form = new Form(head, $"{await head.ReviewAsync(bulletin)}/issue");
        return await form.SubmitAsync(await form.OpenAsync());
    }

    public static Task<IHtmlDocument> ReadAsync(this HttpClient reader, string address) => new Form(reader, address).OpenAsync();

    /// <summary>Without blanks, as one line.</summary>
    public static string TextOf(this IHtmlDocument page, string selector = "main") =>
        string.Concat(page.QuerySelector(selector)!.TextContent.Where(c => !char.IsWhiteSpace(c)));
}
