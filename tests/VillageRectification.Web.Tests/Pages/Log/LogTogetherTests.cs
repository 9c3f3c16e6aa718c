using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Log;

/// <summary>记一笔 for several: whose day is counted, of several persons, in several villages, with support, and what it served.</summary>
public abstract class LogTogetherTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LogTogetherTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LogTogetherTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Each_person_is_written_down_and_a_day_in_a_capacity_counts_once()
    {
        var (county, @case, browser) = await VillageAsync();

        await PostAsync(
            browser, @case, ("Input.Text", "走访农户"), ("Input.Present", "TownshipLeader"), ("Input.Present", "Team"), ("Input.Present", "FirstSecretary"),
            ("Input.People", "王建国"), ("Input.People", "李树林"), ("Input.People", "赵玉芬"), ("Input.Night", "Stayed"));

        Assert.StartsWith("已保存：孔庄村 10月31日进展，同时记驻村各 1 天（工作组、驻村副组长、第一书记、乡镇领导）。", await SaidAsync(browser), StringComparison.Ordinal);
        await PostAsync(browser, @case, ("Input.Text", "晚上开会"), ("Input.Present", "Team"));
        Assert.StartsWith("已保存：孔庄村 10月31日进展，当天的驻村已经记过（工作组）。", await SaidAsync(browser), StringComparison.Ordinal);
        await App.WithDbAsync(async db =>
        {
            var days = await db.PresenceEntries.Where(p => p.CaseId == @case.Id && p.Night == NightStay.Stayed).ToListAsync(Ct);
            Assert.Equal(
                [(Capacity.Team, "李树林"), (Capacity.Team, "王建国"), (Capacity.ResidentDeputy, "赵玉芬"), (Capacity.FirstSecretary, "钱进")],
                days.Where(d => d.Capacity != Capacity.TownshipLeader).Select(d => (d.Capacity, d.Person)).Order());
            Assert.Equal(4, (await db.PresenceDaysOfAsync(@case.Id, App.Today, Ct)).Count);
            var reading = (await db.FigureSetAsync(county.Campaign.Id, App.Today, Ct))!.Counted.Single(c => c.CaseId == @case.Id);
            Assert.Equal((1, 1, 1), (reading.PresenceOf(Capacity.Team).MonthDays, reading.PresenceOf(Capacity.ResidentDeputy).MonthDays,
                reading.PresenceOf(Capacity.TownshipLeader).MonthDays));
        });
    }

    [Fact]
    public async Task Several_villages_take_an_entry_each_in_one_save_and_a_second_press_is_answered_alike()
    {
        var (county, @case, browser) = await VillageAsync();
        var other = await county.AddVillageAsync("101202", "徐牛村");
        await county.AddVillageAsync("101203", "别的村");
        var page = await new Form(browser, $"/cases/{@case.Id}/log").OpenAsync();
        (string, string?)[] typed =
        [
            ("Input.Text", "两个村一起开会"), ("Input.Present", "TownshipLeader"), ("Input.Present", "Team"), ("Input.Villages", other.Id.ToString()),
            ("Input.Quantities[1]", "7"), ("Input.Night", "Stayed"),
        ];

        var first = await SendAsync(browser, @case, page, typed);
        var said = await SaidAsync(browser);
        var again = await SendAsync(browser, @case, page, typed);
        var saidAgain = await SaidAsync(browser);
        var changed = await SendAsync(browser, @case, page, [.. typed.Where(t => t.Item1 != "Input.Villages")]);

        Assert.Equal((HttpStatusCode.Redirect, first.Headers.Location), (again.StatusCode, again.Headers.Location));
        Assert.StartsWith("已保存：孔庄村 10月31日进展，同时记驻村各 1 天（工作组、乡镇领导）；徐牛村也记一条进展，和当天的驻村（乡镇领导）。", said, StringComparison.Ordinal);
        Assert.Equal(said, saidAgain);
        Assert.Equal(HttpStatusCode.BadRequest, changed.StatusCode);
        await App.WithDbAsync(async db =>
        {
            var entries = await db.ProgressEntries.Where(e => e.DivisionCode.StartsWith(county.Code)).OrderBy(e => e.DivisionCode).ToListAsync(Ct);
            Assert.Equal([@case.Id, other.Id], entries.Select(e => e.CaseId));
            // Of the other village only what the writer knows of himself.
            var days = await db.PresenceEntries.Where(p => p.CaseId == other.Id).ToListAsync(Ct);
            Assert.Equal((Capacity.TownshipLeader, (Guid?)entries[1].RecordId), (Assert.Single(days).Capacity, days[0].ProgressRecordId));
            Assert.Null(days[0].Night);
            Assert.Equal(0, await db.IndicatorQuantities.CountAsync(q => q.CaseId == other.Id, Ct));
        });

        // Taken back here it stays there, and that is said.
        var record = await App.WithDbAsync(db => db.ProgressEntries.Where(e => e.CaseId == @case.Id).Select(e => e.RecordId).SingleAsync(Ct));
        var asked = (await new Form(browser, $"/cases/{@case.Id}/entries/{record}/withdraw").OpenAsync()).QuerySelector("main .summary")!;
        Assert.Contains("同时记的徐牛村 不会一起撤回", Words(asked), StringComparison.Ordinal);
        Assert.Equal($"/cases/{other.Id}", asked.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("Input.People", "王二", "选了不在工作组里的人，请重新选")]
    [InlineData("Input.Villages", "01980000-0000-7000-8000-000000000000", "选了不能记的村，请重新选")]
    [InlineData("Input.SupportText", "送来化肥", "帮扶实事由联系部门登记，这个账号不能登记，请清空")]
    public async Task What_the_form_does_not_offer_is_refused(string field, string value, string message)
    {
        var (_, @case, browser) = await VillageAsync();

        var answer = await PostAsync(browser, @case, ("Input.Text", "走访农户"), (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(message, Words((await Form.ReadAsync(answer)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        await App.WithDbAsync(async db => Assert.False(await db.ProgressEntries.AnyAsync(e => e.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task Where_one_of_the_villages_cannot_be_written_about_none_is()
    {
        var (county, @case, browser) = await VillageAsync();
        var own = await county.AddVillageAsync("101202", "徐牛村");
        var theirs = await county.AddVillageAsync("102201", "别的乡镇的村");

        var answer = await PostAsync(
            browser, @case, ("Input.Text", "两个村一起开会"), ("Input.Villages", own.Id.ToString()), ("Input.Villages", theirs.Id.ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains("选了不能记的村，请重新选", Words(page.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"[name='Input.Villages'][value='{own.Id}'][checked]"));
        await App.WithDbAsync(async db => Assert.False(await db.ProgressEntries.AnyAsync(e => e.CaseId == @case.Id || e.CaseId == own.Id, Ct)));
    }

    [Fact]
    public async Task Support_is_written_down_with_it_and_taken_back_with_it()
    {
        var (_, @case, _) = await VillageAsync();
        var liaison = await App.SignInAsNewAsync(Role.Liaison, villages: [@case.DivisionCode]);
        var form = new Form(liaison, $"/cases/{@case.Id}/log");
        var kind = (await form.OpenAsync()).QuerySelector("#Input_SupportKind option:nth-child(2)")!.GetAttribute("value")!;

        var half = await PostAsync(liaison, @case, ("Input.Text", "送化肥到村"), ("Input.SupportText", "化肥两吨"));
        Assert.Contains("请选哪一类", Words((await Form.ReadAsync(half)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        await PostAsync(
            liaison, @case, ("Input.Text", "送化肥到村"), ("Input.SupportKind", kind), ("Input.SupportText", "化肥两吨"), ("Input.SupportYuan", "3,200"));

        Assert.StartsWith("已保存：孔庄村 10月31日进展，同时记驻村 1 天（联系部门），帮扶实事 1 件。", await SaidAsync(liaison), StringComparison.Ordinal);
        var record = await App.WithDbAsync(async db =>
        {
            var given = await db.SupportItems.SingleAsync(s => s.CaseId == @case.Id, Ct);
            Assert.Equal((kind, "化肥两吨", (long?)3_200), (given.Kind, given.Text, given.ValueYuan));
            return given.ProgressRecordId;
        });
        var withdrawal = new Form(liaison, $"/cases/{@case.Id}/entries/{record}/withdraw");
        await withdrawal.SubmitAsync(await withdrawal.OpenAsync());
        await App.WithDbAsync(async db => Assert.False(await db.SupportItems.AnyAsync(s => s.CaseId == @case.Id, Ct)));
    }

    [Fact]
    public async Task Support_keeps_a_promise_of_this_village_that_was_not_kept_yet()
    {
        var county = await County.CreateAsync(App);
        Commitment promised = null!, theirs = null!;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            promised = c.Promise(County.Start, "物资", "化肥 5 吨", null, new(2003, 11, 15), null);
            var kept = c.Promise(County.Start, "资金", "修路款", null, null, null);
            return [promised, kept, c.Support(County.Start.AddDays(9), "资金", "修路款", 5_000, null, kept.RecordId)];
        });
        var other = await county.AddVillageAsync("101202", "李庄村", c => [theirs = c.Promise(County.Start, "物资", "别的村的化肥", null, null, null)]);
        var liaison = await App.SignInAsNewAsync(Role.Liaison, villages: [@case.DivisionCode, other.DivisionCode]);
        var page = await new Form(liaison, $"/cases/{@case.Id}/log").OpenAsync();
        Assert.Equal(["不是承诺过的", "化肥 5 吨（11月15日以前）"], page.QuerySelectorAll("#Input_SupportDelivers option").Select(Words));
        (string, string?)[] given = [("Input.Text", "送化肥到村"), ("Input.SupportKind", "物资"), ("Input.SupportText", "化肥两吨")];

        var refused = await PostAsync(liaison, @case, [.. given, ("Input.SupportDelivers", theirs.RecordId.ToString())]);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var silent = await PostAsync(liaison, @case, [.. given, ("Input.SupportDelivers", promised.RecordId.ToString())]);
        Assert.Contains("请选承诺兑现到哪一步", Words((await Form.ReadAsync(silent)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        await PostAsync(liaison, @case, [.. given, ("Input.SupportDelivers", promised.RecordId.ToString()), ("Input.SupportKept", "Whole")]);

        Assert.Contains("帮扶实事 1 件，兑现承诺 1 条。", await SaidAsync(liaison), StringComparison.Ordinal);
        Assert.Equal(promised.RecordId, await App.WithDbAsync(db =>
            db.SupportItems.Where(s => s.CaseId == @case.Id && s.Text == "化肥两吨").Select(s => s.CommitmentRecordId).SingleAsync(Ct)));
        Assert.Null((await new Form(liaison, $"/cases/{@case.Id}/log").OpenAsync()).QuerySelector("#Input_SupportDelivers"));
    }

    [Fact]
    public async Task The_problem_that_it_served_is_settled_by_it()
    {
        var county = await County.CreateAsync(App);
        Problem problem = null!;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => [problem = new Problem(c, County.Start, "村内道路", "进村路坏了三年")]);
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        await PostAsync(browser, @case, ("Input.Text", "修通进村路"), ("Input.When", "Yesterday"), ("Input.ServesId", problem.RecordId.ToString()));

        var link = (await new Form(browser, "/").OpenAsync()).QuerySelectorAll(".note-ok a").Single(a => a.TextContent == "用它销号");
        var form = new Form(browser, link.GetAttribute("href")!);
        var page = await form.OpenAsync();
        Assert.Equal("2003-10-30", page.QuerySelector("#Input_Day")!.GetAttribute("value"));
        await form.SubmitAsync(page, ("Input.Status", "Eased"), ("Input.Asked", "20"), ("Input.Satisfied", "11"));
        await App.WithDbAsync(async db =>
        {
            var entry = await db.ProgressEntries.SingleAsync(e => e.CaseId == @case.Id, Ct);
            var change = await db.ProblemStatusChanges.SingleAsync(s => s.CaseId == @case.Id, Ct);
            Assert.Equal((problem.RecordId, entry.RecordId, entry.OccurredOn), (entry.ProblemRecordId, change.ProofRecordId, change.OccurredOn));
        });
    }

    [Fact]
    public async Task A_corrected_day_takes_along_what_was_written_with_it_and_back_again()
    {
        var (_, @case, browser) = await VillageAsync();
        await PostAsync(browser, @case, ("Input.Text", "走访农户"), ("Input.Present", "TownshipLeader"), ("Input.Present", "Team"), ("Input.Quantities[1]", "7"));
        var record = await App.WithDbAsync(db => db.ProgressEntries.Where(e => e.CaseId == @case.Id).Select(e => e.RecordId).SingleAsync(Ct));
        var correction = new Form(browser, $"/cases/{@case.Id}/records/progress-entries/{record}/correct");

        await correction.SubmitAsync(await correction.OpenAsync(), ("Input.Day", "2003-10-30"), ("Input.Reason", "日子写错"));
        Assert.Equal([new(2003, 10, 30), new(2003, 10, 30), new(2003, 10, 30)], await DaysAsync());
        var withdrawal = new Form(browser, $"/cases/{@case.Id}/records/progress-entries/{record}/withdraw");
        var page = await withdrawal.OpenAsync();
        Assert.True(page.QuerySelector("main form") is not null, Words(page.QuerySelector("main")!));
        await withdrawal.SubmitAsync(page);

        Assert.Equal([App.Today, App.Today, App.Today], await DaysAsync());
        return;

        Task<List<DateOnly>> DaysAsync() => App.WithDbAsync(async db =>
            (await db.PresenceEntries.Where(p => p.CaseId == @case.Id).Select(p => p.OccurredOn).ToListAsync(Ct))
                .Concat(await db.IndicatorQuantities.Where(q => q.CaseId == @case.Id).Select(q => q.OccurredOn).ToListAsync(Ct)).ToList());
    }

    private static async Task<string> SaidAsync(HttpClient browser) => Words((await new Form(browser, "/").OpenAsync()).QuerySelector(".note-ok")!);

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, RectificationCase @case, params (string, string?)[] fields) =>
        await SendAsync(browser, @case, await new Form(browser, $"/cases/{@case.Id}/log").OpenAsync(), fields);

    // Several of one field are several ticks.
    private static Task<HttpResponseMessage> SendAsync(
        HttpClient browser, RectificationCase @case, IHtmlDocument page, (string Name, string? Value)[] fields) =>
        browser.PostAsync($"/cases/{@case.Id}/log", new FormUrlEncodedContent(
        [
            .. Form.ValuesOf(page).Where(v => fields.All(f => f.Name != v.Key)),
            .. fields.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Name, f.Value!)),
        ]), Ct);

    private async Task<(County County, RectificationCase Case, HttpClient Browser)> VillageAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, County.Start, "王建国", TeamRole.Leader), new TeamMember(c, County.Start, "赵玉芬", TeamRole.ResidentDeputy),
            new TeamMember(c, County.Start, "钱进", TeamRole.FirstSecretary), new TeamMember(c, County.Start, "李树林", TeamRole.Member),
        ]);
        return (county, @case, await App.SignInAsNewAsync(Role.Town, county.Township("101")));
    }
}
