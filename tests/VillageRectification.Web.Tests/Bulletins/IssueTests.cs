using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

public abstract class IssueTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : IssueTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : IssueTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task What_is_issued_no_longer_changes_and_is_counted_again_as_it_was_known()
    {
        var (county, staff, bulletin) = await StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Contains("印发后编号、存档，内容不能再改；有错只能另发更正。", (await head.ReadAsync($"{bulletin}/issue")).TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await head.IssueAsync(bulletin)).StatusCode);
        var issued = (await head.ReadAsync($"{bulletin}/print")).TextOf();

        await county.PassTheOtherAsync(App);

        Assert.Equal(issued, (await head.ReadAsync($"{bulletin}/print")).TextOf());
        Assert.Contains("1个村初步达到验收标准", issued, StringComparison.Ordinal);
        await App.WithDbAsync(async db =>
        {
            var stored = await db.Bulletins.Include(b => b.Figures).SingleAsync(b => b.CampaignId == county.CampaignId, Ct);
            var then = (await db.FigureSetAsync(county.CampaignId, stored.AsOf!.Value, Ct, stored.KnownAt))!;
            Assert.NotEmpty(stored.Figures);
            Assert.All(stored.Figures, f => Assert.Equal(f.Value, then.Value(then.Find(f.Key)!)));
            var now = (await db.FigureSetAsync(county.CampaignId, stored.AsOf!.Value, Ct))!;
            Assert.Equal((1, 2), (then.Value(then.Find("passed")!), now.Value(now.Find("passed")!)));
            var evidence = Assert.Single(stored.Figures.Single(f => f.Key == "passed").Evidence);
            Assert.Equal(county.Passed.Id, (await db.Inspections.SingleAsync(i => i.Id == evidence.Id, Ct)).CaseId);
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await WriteDirectlyAsync(staff, bulletin)).StatusCode);
    }

    [Fact]
    public async Task A_correction_takes_the_next_number_and_names_the_one_it_corrects()
    {
        var (county, staff, bulletin) = await StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(staff, $"{bulletin}/correct")).StatusCode);
        await head.IssueAsync(bulletin);
        await county.PassTheOtherAsync(App);

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => PostAsync(staff, $"{bulletin}/correct")));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        var correction = Assert.Single(answers.Select(a => a.Headers.Location!.OriginalString).Distinct());
        Assert.NotEqual(bulletin, correction);
        var text = (await staff.ReadAsync(correction)).TextOf("article");
        Assert.Contains("第13期", text, StringComparison.Ordinal);
        Assert.Contains("关于更正2003年10月后进村集中整顿工作情况的通报", text, StringComparison.Ordinal);
        Assert.Contains("与第12期相比：", text, StringComparison.Ordinal);
        Assert.Contains("合格数原为1，现为2（后村2003年9月20日检查验收在印发后登记或更正）", text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await head.IssueAsync(correction)).StatusCode);
        Assert.Contains("这一期已由第13期更正", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        Assert.Contains("第13期（更正第12期）", (await staff.ReadAsync("/bulletins")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("第14期", (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId, "2003-11"))).TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_clicks_at_once_issue_it_once()
    {
        var (county, _, bulletin) = await StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"{bulletin}/issue");
        var page = await form.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => form.SubmitAsync(page)));

        Assert.Single(answers, a => a.StatusCode is HttpStatusCode.Redirect);
        Assert.All(answers, a => Assert.Contains(a.StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity }));
    }

    [Fact]
    public async Task Who_reads_a_bulletin_can_still_log_a_day()
    {
        var (county, _, bulletin) = await StartAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(bulletin)).StatusCode);
        var town = await App.SignInAsNewAsync(Role.Town, county.Code);
        await town.GetAsync(bulletin, Ct);
        Assert.Equal(HttpStatusCode.OK, (await town.GetAsync($"/cases/{county.Passed.Id}/log", Ct)).StatusCode);
    }

    [Fact]
    public async Task The_next_one_compares_with_what_was_issued_and_says_what_was_corrected()
    {
        var county = await County.MakeAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var september = await staff.DraftAsync(county.CampaignId, "2003-09");
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(september);
        await county.PassTheOtherAsync(App);

        var october = (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId))).TextOf("article");
        Assert.Contains("申报数比上期增加1个，合格数比上期增加1个。", october, StringComparison.Ordinal);
        Assert.Contains("合格数原为1，现为2（后村2003年9月20日检查验收在上期印发后登记或更正）", october, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_that_was_corrected_names_the_corrected_record_alone()
    {
        var county = await County.MakeAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.DraftAsync(county.CampaignId, "2003-09"));
        await App.WithDbAsync(async db =>
        {
            var verdict = await db.Inspections.SingleAsync(i => i.CaseId == county.Passed.Id, Ct);
            var corrected = new Inspection(county.Passed, new(2003, 9, 5), InspectionKind.County, InspectionOutcome.Failed);
            corrected.Succeed(verdict, "登记错了");
            db.Add(corrected);
            await db.SaveChangesAsync(Ct);
        });

        var october = (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId))).TextOf("article");
        Assert.Contains("合格数比上期减少1个", october, StringComparison.Ordinal);
        Assert.Contains("合格数原为1，现为0（前村2003年9月5日检查验收在上期印发后登记或更正）", october, StringComparison.Ordinal);
        Assert.Contains("不合格数原为0，现为1", october, StringComparison.Ordinal);
        Assert.DoesNotContain("8月1日验收申请", october, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_taken_back_is_named_where_its_capacity_is_counted()
    {
        var county = await County.MakeAsync(App);
        PresenceEntry[] entries =
        [
            new(county.Passed, new(2003, 9, 3), Capacity.Team),
            .. Enumerable.Range(0, 3).Select(week => new PresenceEntry(county.Passed, new DateOnly(2003, 9, 2).AddDays(7 * week), Capacity.Liaison)),
        ];
        await App.WithDbAsync(db => { db.AddRange(entries); return db.SaveChangesAsync(Ct); });
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.DraftAsync(county.CampaignId, "2003-09"));
        await App.WithDbAsync(async db =>
        {
            Guid[] wrong = [entries[0].Id, entries[^1].Id];
            foreach (var entry in await db.PresenceEntries.Where(p => wrong.Contains(p.Id)).ToListAsync(Ct))
            {
                entry.Void("登记错了");
            }

            await db.SaveChangesAsync(Ct);
        });

        var october = (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId))).TextOf("article");
        Assert.Contains("联系部门不足每月3天的村数原为1，现为2（前村2003年9月16日驻村记录在上期印发后登记或更正）", october, StringComparison.Ordinal);
        Assert.Contains("工作组全月没有到村的村数原为1，现为2（前村2003年9月3日驻村记录在上期印发后登记或更正）", october, StringComparison.Ordinal);
        Assert.Equal(2, october.Split("9月3日").Length);
    }

    [Fact]
    public async Task A_figure_of_an_issued_one_opens_to_what_was_known_then()
    {
        var (county, _, bulletin) = await StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await head.IssueAsync(bulletin);
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
    public async Task Who_drafted_it_cannot_issue_it()
    {
        var county = await County.MakeAsync(App);
        var name = $"u{Guid.CreateVersion7():N}";
        var id = await App.CreateAccountAsync(name, Role.Dept, county.Code);
        var bulletin = await (await App.SignInAsync(name)).DraftAsync(county.CampaignId);
        await App.WithDbAsync(async db =>
        {
            (await db.Users.SingleAsync(a => a.Id == id, Ct)).Assign(Role.Head, county.Code, [], null);
            await db.SaveChangesAsync(Ct);
        });

        var answer = await (await App.SignInAsync(name)).IssueAsync(bulletin);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("不能是同一个人", (await Form.ReadAsync(answer)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(BulletinState.Draft, await StateAsync(county));
    }

    [Fact]
    public async Task Staff_of_the_department_are_told_who_issues_it()
    {
        var (county, _, bulletin) = await StartAsync();

        var answer = await (await App.SignInAsNewAsync(Role.Dept, county.Code)).GetAsync($"{bulletin}/issue", Ct);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("起草和审核不能是同一个人。请由部领导审核印发。", (await Form.ReadAsync(answer)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_since_the_head_read_it_is_shown_before_it_is_issued()
    {
        var (county, _, bulletin) = await StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"{bulletin}/issue");
        var read = await form.OpenAsync();
        await county.PassTheOtherAsync(App);

        var answer = await form.SubmitAsync(read);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("请再看一遍", (await Form.ReadAsync(answer)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(BulletinState.Draft, await StateAsync(county));
    }

    [Fact]
    public async Task A_paragraph_written_meanwhile_makes_the_page_stale()
    {
        var (county, staff, bulletin) = await StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"{bulletin}/issue");
        var read = await form.OpenAsync();
        await staff.WriteAsync(bulletin, "再补一句。");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SubmitAsync(read)).StatusCode);
        Assert.Equal(BulletinState.Draft, await StateAsync(county));
    }

    [Fact]
    public async Task A_paragraph_written_and_taken_away_meanwhile_is_a_conflict()
    {
        var (county, staff, bulletin) = await StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"{bulletin}/issue");
        var read = await form.OpenAsync();
        await staff.WriteAsync(bulletin, "再补一句。");
        await staff.WriteAsync(bulletin, "");

        Assert.Equal(HttpStatusCode.Conflict, (await form.SubmitAsync(read)).StatusCode);
        Assert.Equal(BulletinState.Draft, await StateAsync(county));
    }

    [Fact]
    public async Task Everybody_of_the_county_reads_the_issued_one_and_no_other_county_does()
    {
        var (county, _, bulletin) = await StartAsync();
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(bulletin);
        HttpClient[] readers =
        [
            await App.SignInAsNewAsync(Role.Town, county.Town),
            await App.SignInAsNewAsync(Role.Team, villages: [county.Passed.DivisionCode]),
            await App.SignInAsNewAsync(Role.Leader, county.Code),
            await App.SignInAsNewAsync(Role.City, county.Code[..4]),
        ];
        foreach (var reader in readers)
        {
            Assert.Contains("第12期", (await reader.ReadAsync("/bulletins")).TextOf(), StringComparison.Ordinal);
            Assert.Contains("全县后进村2个", (await reader.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
            Assert.Contains("全县后进村2个", (await reader.ReadAsync($"{bulletin}/print")).TextOf(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync($"{bulletin}/issue", Ct)).StatusCode);
        }

        // A figure of the county would open to a township's own number.
        Assert.Empty((await readers[0].ReadAsync(bulletin)).QuerySelectorAll("a.token"));
        Assert.NotEmpty((await readers[2].ReadAsync(bulletin)).QuerySelectorAll("a.token[href*='knownAt=']"));
        var stranger = await App.SignInAsNewAsync(Role.Leader, "379999");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(bulletin, Ct)).StatusCode);
    }

    [Fact]
    public async Task The_department_cannot_issue()
    {
        var (_, staff, bulletin) = await StartAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"{bulletin}/issue", Ct)).StatusCode);
        Assert.Empty((await staff.ReadAsync(bulletin)).QuerySelectorAll($"main a[href$='/issue']"));
    }

    private static async Task<HttpResponseMessage> WriteDirectlyAsync(HttpClient staff, string bulletin)
    {
        var token = await staff.ReadAsync("/bulletins/new");
        return await new Form(staff, $"{bulletin}/edit/Overall").SubmitAsync(token, ("Input.Text", "改一改"), ("Input.Version", "1"));
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient staff, string address)
    {
        var form = new Form(staff, address);
        return await form.SubmitAsync(await staff.ReadAsync("/bulletins/new"));
    }

    private async Task<(County County, HttpClient Staff, string Bulletin)> StartAsync()
    {
        var county = await County.MakeAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        return (county, staff, await staff.DraftAsync(county.CampaignId));
    }

    private Task<BulletinState> StateAsync(County county) =>
        App.WithDbAsync(db => db.Bulletins.Where(b => b.CampaignId == county.CampaignId).Select(b => b.State).SingleAsync(Ct));
}
