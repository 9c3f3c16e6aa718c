using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>What is issued stands as it was read.</summary>
public abstract class IssueTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : IssueTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : IssueTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task What_is_issued_no_longer_changes_and_is_counted_again_as_it_was_known()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await head.ReviewAsync(await staff.SubmitAsync(bulletin));
        var form = new Form(head, $"{bulletin}/issue");
        var page = await form.OpenAsync();
        Assert.Contains("印发后编号、存档，内容不能再改；有错只能另发更正。", page.TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page)).StatusCode);
        var issued = (await head.ReadAsync($"{bulletin}/print")).TextOf();

        await county.PassTheOtherAsync(App);

        Assert.Equal(issued, (await head.ReadAsync($"{bulletin}/print")).TextOf());
        Assert.Contains("1个村初步达到验收标准", issued, StringComparison.Ordinal);
        await App.WithDbAsync(async db =>
        {
            var stored = await db.Bulletins.Include(b => b.Figures).SingleAsync(b => b.CampaignId == county.CampaignId, Ct);
            var then = (await db.FigureSetAsync(county.CampaignId, stored.AsOf!.Value, Ct, stored.KnownAt))!;
            Assert.NotEmpty(stored.Figures);
            Assert.All(stored.Figures.Where(f => f.Title is null), f => Assert.Equal(f.Value, then.Value(then.Find(f.Key)!)));
            Assert.All(stored.Figures.Where(f => f.Title is not null), f => Assert.Equal(f.Value, f.Rows!.Sum(r => r.Amount)));
            var now = (await db.FigureSetAsync(county.CampaignId, stored.AsOf!.Value, Ct))!;
            Assert.Equal((1, 2), (then.Value(then.Find("passed")!), now.Value(now.Find("passed")!)));
            var evidence = Assert.Single(stored.Figures.Single(f => f.Key == "passed").Evidence);
            Assert.Equal(county.Passed.Id, (await db.Inspections.SingleAsync(i => i.Id == evidence.Id, Ct)).CaseId);
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await WriteDirectlyAsync(staff, bulletin)).StatusCode);
    }

    [Fact]
    public async Task Twenty_clicks_at_once_issue_it_once_under_one_number()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await head.ReviewAsync(await staff.SubmitAsync(bulletin));
        var form = new Form(head, $"{bulletin}/issue");
        var page = await form.OpenAsync();

        var read = await App.WithDbAsync(db => db.Bulletins.AsNoTracking().SingleAsync(b => b.CampaignId == county.CampaignId, Ct));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => form.SubmitAsync(page)));

        Assert.All(answers, a => Assert.Equal((HttpStatusCode.Redirect, bulletin), (a.StatusCode, a.Headers.Location!.OriginalString)));
        var (number, steps) = await App.WithDbAsync(async db =>
        {
            var stored = await db.Bulletins.Include(b => b.Steps).SingleAsync(b => b.CampaignId == county.CampaignId, Ct);
            return (stored.Number, stored.Steps.Count(s => s.Move is BulletinMove.Issued));
        });
        Assert.Equal((1, 1), (number, steps));
        // Who had read it before it was issued is told the number that it has.
        Assert.Equal(1, await App.WithDbAsync(db => db.ExpectedNumberAsync(read, App.Today, Ct)));
        Assert.Equal(bulletin, (await form.SubmitAsync(page)).Headers.Location!.OriginalString);
        // Somebody else did not issue it.
        var other = await App.SignInAsNewAsync(Role.Head, county.Code);
        var token = await new Form(other, "/account/password").OpenAsync();
        var fields = Form.ValuesOf(page).Where(f => f.Key.StartsWith("Input.", StringComparison.Ordinal))
            .Append(new("__RequestVerificationToken", Form.ValuesOf(token).Single(f => f.Key == "__RequestVerificationToken").Value));
        using var content = new FormUrlEncodedContent(fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.PostAsync($"{bulletin}/issue", content, Ct)).StatusCode);
    }

    [Fact]
    public async Task An_issued_one_shows_by_what_a_copy_is_verified()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        Assert.Null((await staff.ReadAsync(bulletin)).QuerySelector("#hash"));
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(bulletin));
        var hash = (await App.WithDbAsync(db => db.Bulletins.Where(b => b.CampaignId == county.CampaignId).Select(b => b.ContentHash!).SingleAsync(Ct)))
            .ToLowerInvariant();

        var page = await (await App.SignInAsNewAsync(Role.Town, county.Town)).ReadAsync(bulletin);
        Assert.Contains(hash, page.TextOf("#hash"), StringComparison.Ordinal);
        Assert.Contains($"8位是{hash[..8]}", page.TextOf("#hash"), StringComparison.Ordinal);
        Assert.Equal($"/verify/{hash}", page.QuerySelector("#hash a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_figure_of_an_issued_one_opens_to_what_was_known_then()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await head.IssueAsync(await staff.SubmitAsync(bulletin));
        await county.PassTheOtherAsync(App);

        var passed = (await head.ReadAsync(bulletin)).QuerySelector("a.token[href^='/figures/passed?']")!.GetAttribute("href")!;
        var then = await head.ReadAsync(passed);
        Assert.Contains("这是印发通报时的数", then.TextOf(), StringComparison.Ordinal);
        Assert.Equal("验收合格：1个村", then.TextOf("h1"));
        Assert.DoesNotContain("后村", then.TextOf(), StringComparison.Ordinal);
        var now = then.QuerySelectorAll("main a").Single(a => a.TextContent == "按现在的记录重算").GetAttribute("href")!;
        Assert.Contains("后村", (await head.ReadAsync(now)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_since_the_head_read_it_is_shown_before_it_is_issued()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await head.ReviewAsync(await staff.SubmitAsync(bulletin));
        var form = new Form(head, $"{bulletin}/issue");
        var read = await form.OpenAsync();
        await county.PassTheOtherAsync(App);

        var answer = await form.SubmitAsync(read);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("请再看一遍", (await Form.ReadAsync(answer)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(BulletinState.Reviewed, await county.StateAsync(App));
        Assert.Contains("印现在的数和字句，请再看一遍全文", (await form.OpenAsync()).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_and_written_on_meanwhile_is_not_reviewed_unread()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await staff.SubmitAsync(bulletin);
        var form = new Form(head, $"{bulletin}/issue");
        var read = await form.OpenAsync();
        await staff.TakeBackAsync(bulletin);
        await staff.WriteAsync(bulletin, "再补一句。");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SubmitAsync(read)).StatusCode);
        await staff.SubmitAsync(bulletin);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SubmitAsync(read)).StatusCode);
        Assert.Equal(BulletinState.Submitted, await county.StateAsync(App));
    }

    private static async Task<HttpResponseMessage> WriteDirectlyAsync(HttpClient staff, string bulletin)
    {
        var token = await staff.ReadAsync("/bulletins/new");
        return await new Form(staff, $"{bulletin}/edit/Overall").SubmitAsync(token, ("Input.Text", "改一改"), ("Input.Version", "1"));
    }
}
