using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A confirmation that comes twice, from somebody else, or after the campaign has changed.</summary>
public abstract class ConfirmTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : ConfirmTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ConfirmTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Confirming_twice_one_after_the_other_imports_once_and_says_the_same()
    {
        var browser = await DeptAsync();
        var preview = await PreviewAsync(browser, "两次");
        var page = await preview.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(page)).StatusCode);
        var again = await preview.SubmitAsync(page);
        Assert.Equal((HttpStatusCode.Redirect, "/import"), (again.StatusCode, again.Headers.Location!.OriginalString));
        Assert.Contains("已导入“两次”", await (await browser.GetAsync(again.Headers.Location, Ct)).TextAsync(), StringComparison.Ordinal);
        Assert.Equal(Workbooks.RealRows, await RowsAsync("两次"));
    }

    [Fact]
    public async Task Confirming_twice_at_once_imports_once()
    {
        var preview = await PreviewAsync(await DeptAsync(), "连点");
        var page = await preview.OpenAsync();
        var answers = await Task.WhenAll(preview.SubmitAsync(page), preview.SubmitAsync(page));
        Assert.All(answers, a => Assert.Equal((HttpStatusCode.Redirect, "/import"), (a.StatusCode, a.Headers.Location!.OriginalString)));
        Assert.Equal(Workbooks.RealRows, await RowsAsync("连点"));
    }

    [Fact]
    public async Task The_upload_of_somebody_else_cannot_be_confirmed()
    {
        var uploaded = await (await DeptAsync()).UploadNewAsync(Workbooks.Real(), "别人");
        var other = await DeptAsync();
        var page = await new Form(other, "/import").OpenAsync();
        using var confirmation = new FormUrlEncodedContent([new(
            "__RequestVerificationToken", page.QuerySelectorAll("input[name=__RequestVerificationToken]").OfType<IHtmlInputElement>().Last().Value)]);
        var answer = await other.PostAsync(uploaded.Headers.Location!.OriginalString + "?handler=Confirm", confirmation, Ct);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(0, await RowsAsync("别人"));
    }

    [Fact]
    public async Task A_campaign_of_that_name_that_has_meanwhile_got_other_dates_refuses_on_the_page()
    {
        var browser = await DeptAsync();
        var first = await PreviewAsync(browser, "撞名");
        var shown = await first.OpenAsync();
        var uploaded = await browser.UploadAsync(Workbooks.Real(), ("Name", "撞名"), ("Start", "2002-10-20"), ("Deadline", "2003-12-30"));
        var second = new Form(browser, uploaded.Headers.Location!.OriginalString);
        await second.SubmitAsync(await second.OpenAsync());

        var refused = await first.SubmitAsync(shown);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("已有同名行动", await refused.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confirmation_is_refused_when_the_outcome_is_no_longer_the_one_shown()
    {
        var browser = await DeptAsync();
        var one = await PreviewAsync(browser, "变了");
        var shown = await one.OpenAsync();
        var editor = Workbooks.Edit();
        editor.Rows("典型").RemoveAt(editor.RowOf("典型", "村名", "黄庄村") - 1);
        var other = await PreviewAsync(browser, "变了", editor.ToBytes());
        Assert.Equal(HttpStatusCode.Redirect, (await other.SubmitAsync(await other.OpenAsync())).StatusCode);

        var refused = await one.SubmitAsync(shown);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("导入结果和刚才显示的不一样", await refused.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(Workbooks.RealRows - 1, await RowsAsync("变了"));

        var again = await one.SubmitAsync(await one.OpenAsync());
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(Workbooks.RealRows, await RowsAsync("变了"));
    }

    [Fact]
    public async Task From_upload_to_confirmation_the_file_is_read_once()
    {
        var trace = ActivityTraceId.CreateRandom();
        var read = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is LedgerReader.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => read += activity.TraceId == trace ? 1 : 0,
        };
        ActivitySource.AddActivityListener(listener);
        var browser = await DeptAsync();
        browser.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        var preview = await PreviewAsync(browser, "读一遍");
        Assert.Equal(1, read);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
        Assert.Equal(Workbooks.RealRows, await RowsAsync("读一遍"));
        Assert.Equal(1, read);
    }

    private Task<HttpClient> DeptAsync() => App.SignInAsNewAsync(Role.Dept, "370830");

    private static async Task<Form> PreviewAsync(HttpClient browser, string campaign, byte[]? file = null) =>
        new(browser, (await browser.UploadNewAsync(file ?? Workbooks.Real(), campaign)).Headers.Location!.OriginalString);

    private Task<int> RowsAsync(string campaign) => App.WithDbAsync(db =>
        db.LedgerRecords.CountAsync(r => db.Campaigns.Any(c => c.Id == r.CampaignId && c.Name == campaign), Ct));
}
