using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Bulletins.Desk;
using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Log;

/// <summary>撤回: an author takes his own record of the real day back, with all that was saved with it; nobody else and no later.</summary>
public abstract class WithdrawTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : WithdrawTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : WithdrawTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task All_that_was_saved_together_is_taken_back_and_the_figure_with_it()
    {
        var (county, @case, author) = await VillageAsync();
        await LogAsync(author, @case, "先记的一条");
        var address = await LogAsync(author, @case, "走访农户 12 户", ("Input.When", "Yesterday"), ("Input.Quantities[1]", "7"));
        Assert.Equal(7_000, await WellsAsync(county));

        var page = await new Form(author, address).OpenAsync();
        var asked = Words(page.QuerySelector("main")!);
        Assert.Contains("撤回这条记录？", asked, StringComparison.Ordinal);
        Assert.Contains("哪一天10月30日 做了什么走访农户 12 户 机井7 眼 驻村乡镇领导在村 1 天，一并撤回", asked, StringComparison.Ordinal);
        var answer = await new Form(author, address).SubmitAsync(page);

        Assert.Equal((HttpStatusCode.Redirect, $"/cases/{@case.Id}"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        var file = await new Form(author, $"/cases/{@case.Id}").OpenAsync();
        Assert.Equal("已撤回：孔庄村 10月30日进展，同时撤回驻村 1 天（乡镇领导）。", Words(file.QuerySelector(".note-ok")!));
        Assert.DoesNotContain("走访农户 12 户", Words(file.QuerySelector("#chronicle")!), StringComparison.Ordinal);
        Assert.NotEqual(7_000, await WellsAsync(county));
        await App.WithDbAsync(async db =>
        {
            Assert.Equal("先记的一条", (await db.ProgressEntries.SingleAsync(e => e.CaseId == @case.Id, Ct)).Text);
            Assert.Equal(App.Today, (await db.PresenceEntries.SingleAsync(p => p.CaseId == @case.Id, Ct)).OccurredOn);
            var voided = await db.ProgressEntries.IgnoreQueryFilters([AppDbContext.LiveFilter])
                .SingleAsync(e => e.CaseId == @case.Id && e.VoidedAt != null, Ct);
            Assert.Equal(("撤回", (Guid?)voided.RecordedBy), (voided.VoidReason, voided.VoidedBy));
        });
    }

    [Fact]
    public async Task A_form_sent_twice_or_many_times_at_once_is_answered_alike()
    {
        var (_, @case, author) = await VillageAsync();
        var form = new Form(author, await LogAsync(author, @case, "走访农户 12 户"));
        var page = await form.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync(page)));
        var said = Words((await new Form(author, $"/cases/{@case.Id}").OpenAsync()).QuerySelector(".note-ok")!);
        var late = await form.SubmitAsync(page);

        Assert.All(
            answers.Append(late), a => Assert.Equal((HttpStatusCode.Redirect, $"/cases/{@case.Id}"), (a.StatusCode, a.Headers.Location!.OriginalString)));
        Assert.Equal("已撤回：孔庄村 10月31日进展，同时撤回驻村 1 天（乡镇领导）。", said);
        Assert.Equal(said, Words((await new Form(author, $"/cases/{@case.Id}").OpenAsync()).QuerySelector(".note-ok")!));
    }

    [Fact]
    public async Task A_day_that_another_entry_claims_stays()
    {
        var (_, @case, author) = await VillageAsync();
        var first = await LogAsync(author, @case, "上午走访农户");
        var second = await LogAsync(author, @case, "下午开会公开账目");
        var page = await new Form(author, first).OpenAsync();
        Assert.Contains("乡镇领导在村 1 天，另有记录，仍然保留", Words(page.QuerySelector("main")!), StringComparison.Ordinal);

        await new Form(author, first).SubmitAsync(page);

        var said = Words((await new Form(author, $"/cases/{@case.Id}").OpenAsync()).QuerySelector(".note-ok")!);
        Assert.Equal("已撤回：孔庄村 10月31日进展。当天的驻村另有记录（乡镇领导），仍然算 1 天。", said);
        await App.WithDbAsync(async db => Assert.Single(await db.PresenceDaysOfAsync(@case.Id, App.Today, Ct)));
        await new Form(author, second).SubmitAsync(await new Form(author, second).OpenAsync());
        await App.WithDbAsync(async db => Assert.Empty(await db.PresenceDaysOfAsync(@case.Id, App.Today, Ct)));
    }

    [Fact]
    public async Task The_chronicle_offers_it_on_ones_own_records_of_today_alone()
    {
        var (county, @case, author) = await VillageAsync();
        var own = await LogAsync(author, @case, "自己记的一条");
        var colleague = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));
        await LogAsync(colleague, @case, "书记记的一条");
        await LogAsync(author, @case, "昨天记的一条");
        await RecordedAtAsync(@case, "昨天记的一条", new(2003, 10, 30, 15, 59, 59, DateTimeKind.Utc));

        var links = (await new Form(author, $"/cases/{@case.Id}").OpenAsync()).QuerySelectorAll("#chronicle a.withdraw");

        Assert.Equal(own, Assert.Single(links).GetAttribute("href"));
        Assert.Equal("撤回：自己记的一条", Words(links[0]));
    }

    [Fact]
    public async Task A_record_of_somebody_else_is_refused()
    {
        var (county, @case, author) = await VillageAsync();
        var address = await LogAsync(author, @case, "走访农户");
        var colleague = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));

        Assert.Null((await new Form(colleague, address).OpenAsync()).QuerySelector("main form"));
        await RefusedAsync(colleague, @case, address, "这条记录不是您记的，只有记的人能撤回。");
    }

    [Theory]
    [InlineData("2003-10-30T15:59:59Z", false)]
    [InlineData("2003-10-30T16:00:00Z", true)]
    public async Task The_day_is_the_real_one_in_Shanghai(string recordedAt, bool isAllowed)
    {
        var (_, @case, author) = await VillageAsync();
        var address = await LogAsync(author, @case, "走访农户");
        await RecordedAtAsync(@case, "走访农户", DateTime.Parse(recordedAt, null, System.Globalization.DateTimeStyles.AdjustToUniversal));

        if (isAllowed)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(author, @case, address)).StatusCode);
            await App.WithDbAsync(async db => Assert.False(await db.PresenceEntries.AnyAsync(p => p.CaseId == @case.Id, Ct)));
        }
        else
        {
            await RefusedAsync(author, @case, address, "这条记录是2003年10月30日记的，只有当天能撤回。");
        }
    }

    [Fact]
    public async Task What_an_issued_bulletin_counts_stays()
    {
        var (county, @case, author) = await VillageAsync();
        (string, string?)[] september = [("Input.Present", null), ("Input.When", "Other"), ("Input.Day", "2003-09-30"), ("Input.LateReason", "外出学习")];
        var counted = await LogAsync(author, @case, "打了机井", [.. september, ("Input.Quantities[1]", "7")]);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var bulletin = await staff.DraftAsync(county.Campaign.Id, "2003-09");
        Assert.Null((await new Form(author, counted).OpenAsync()).QuerySelector(".note-bad"));
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Equal(HttpStatusCode.Redirect, (await head.IssueAsync(await staff.SubmitAsync(bulletin))).StatusCode);
        var later = await LogAsync(author, @case, "印发以后记的", [.. september, ("Input.Quantities[1]", "2")]);

        await RefusedAsync(author, @case, counted, "通报印发时已经有这条记录，不能撤回。");
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(author, @case, later)).StatusCode);
    }

    [Fact]
    public async Task The_address_of_an_entry_that_was_corrected_or_taken_back_leads_to_what_became_of_it()
    {
        var (_, @case, author) = await VillageAsync();
        var address = await LogAsync(author, @case, "走访农户");
        var record = address.Split('/')[^2];
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(author, @case, address)).StatusCode);

        var led = await author.GetAsync(address, Ct);
        Assert.Equal((HttpStatusCode.Redirect, $"/cases/{@case.Id}/records/progress-entries/{record}"), (led.StatusCode, led.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Another_township_does_not_find_it_and_another_village_does_not_lead_to_it()
    {
        var (county, @case, author) = await VillageAsync();
        var address = await LogAsync(author, @case, "走访农户");
        var theirs = await county.AddVillageAsync("102201", "别的乡镇的村");
        var neighbour = await county.AddVillageAsync("101202", "邻村");
        var other = await App.SignInAsNewAsync(Role.Town, county.Township("102"));

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(other, theirs, address)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await author.GetAsync(address.Replace(@case.Id.ToString(), neighbour.Id.ToString(), StringComparison.Ordinal), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await author.GetAsync($"/cases/{@case.Id}/entries/{Guid.CreateVersion7()}/withdraw", Ct)).StatusCode);
        Assert.True(await IsLiveAsync(address));
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.Dept)]
    public async Task Roles_that_do_not_work_in_villages_are_refused(Role role)
    {
        var (county, @case, author) = await VillageAsync();
        var address = await LogAsync(author, @case, "走访农户");
        var browser = await App.SignInAsNewAsync(role, county.Code);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(address, Ct)).StatusCode);
        Assert.Null((await new Form(browser, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("a.withdraw"));
    }

    /// <summary>Logs and returns where it is withdrawn.</summary>
    private async Task<string> LogAsync(HttpClient browser, RectificationCase @case, string text, params (string, string?)[] fields)
    {
        var form = new Form(browser, $"/cases/{@case.Id}/log");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), [("Input.Text", text), .. fields])).StatusCode);
        var record = await App.WithDbAsync(db => db.ProgressEntries.Where(e => e.CaseId == @case.Id && e.Text == text).Select(e => e.RecordId).SingleAsync(Ct));
        return $"/cases/{@case.Id}/entries/{record}/withdraw";
    }

    /// <summary>Posts with the token of a form that <paramref name="browser"/> may open, as somebody would who knows the address.</summary>
    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, RectificationCase open, string address)
    {
        var form = new Form(browser, $"/cases/{open.Id}/log");
        var page = await form.OpenAsync();
        page.QuerySelector("main form")!.SetAttribute("action", address);
        return await form.SubmitAsync(page);
    }

    private async Task RefusedAsync(HttpClient browser, RectificationCase @case, string address, string reason)
    {
        Assert.Contains(reason, Words((await new Form(browser, address).OpenAsync()).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        var answer = await PostAsync(browser, @case, address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, Words(Assert.Single((await Form.ReadAsync(answer)).QuerySelectorAll(".note-bad"))), StringComparison.Ordinal);
        Assert.True(await IsLiveAsync(address));
    }

    private Task<bool> IsLiveAsync(string address) =>
        App.WithDbAsync(db => db.ProgressEntries.AnyAsync(e => e.RecordId == Guid.Parse(address.Split('/', StringSplitOptions.None)[4]), Ct));

    private Task RecordedAtAsync(RectificationCase @case, string text, DateTime at) => App.WithDbAsync(async db =>
    {
        var entry = await db.ProgressEntries.AsNoTracking().SingleAsync(e => e.CaseId == @case.Id && e.Text == text, Ct);
        await db.PresenceEntries.Where(p => p.CaseId == @case.Id && p.RecordedAt == entry.RecordedAt)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.RecordedAt, at), Ct);
        await db.ProgressEntries.Where(e => e.Id == entry.Id).ExecuteUpdateAsync(s => s.SetProperty(e => e.RecordedAt, at), Ct);
    });

    private Task<long?> WellsAsync(County county) => App.WithDbAsync(async db =>
    {
        var figures = (await db.FigureSetAsync(county.Campaign.Id, App.Today, Ct))!;
        return figures.Value(figures.Family(FigureName.Indicators).Single(f => f.Key.EndsWith("机井", StringComparison.Ordinal)));
    });

    private async Task<(County County, RectificationCase Case, HttpClient Author)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村");
        return (county, @case, await App.SignInAsNewAsync(Role.Town, county.Township("101")));
    }
}
