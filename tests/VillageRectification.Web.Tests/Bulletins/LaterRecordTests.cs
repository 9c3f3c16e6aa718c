using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>What was recorded or corrected after the issue: in a corrective issue, and in the next one.</summary>
public abstract class LaterRecordTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : LaterRecordTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : LaterRecordTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task A_correction_takes_the_next_number_and_names_the_one_it_corrects()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync(staff, $"{bulletin}/correct")).StatusCode);
        await head.IssueAsync(await staff.SubmitAsync(bulletin));
        Assert.DoesNotContain("印发以后记录有了变化", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        await county.PassTheOtherAsync(App);
        // Who may correct it sees that it no longer holds, and who only got it does not.
        var told = (await staff.ReadAsync(bulletin)).TextOf();
        Assert.Contains("合格数：印发时1个村，现在2个村（后村2003年9月20日检查验收）", told, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "印发以后记录有了变化", (await (await App.SignInAsNewAsync(Role.Town, county.Code)).ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => PostAsync(staff, $"{bulletin}/correct")));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        var correction = Assert.Single(answers.Select(a => a.Headers.Location!.OriginalString).Distinct());
        Assert.NotEqual(bulletin, correction);
        Assert.Contains("通报的更正（更正第1期）", (await staff.ReadAsync("/")).TextOf(), StringComparison.Ordinal);
        var text = (await staff.ReadAsync(correction)).TextOf("article");
        Assert.Contains("第2期", text, StringComparison.Ordinal);
        Assert.Contains("关于更正2003年10月后进村集中整顿工作情况的通报", text, StringComparison.Ordinal);
        Assert.Contains("与第1期相比：", text, StringComparison.Ordinal);
        Assert.Contains("合格数原为1个，现为2个（后村2003年9月20日检查验收在印发后登记或更正）", text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await head.IssueAsync(await staff.SubmitAsync(correction))).StatusCode);
        Assert.Contains("这一期已由第2期更正", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        Assert.Contains("第2期（更正第1期）", (await staff.ReadAsync("/bulletins")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("第3期", (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId, "2003-11"))).TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_changed_there_is_nothing_to_correct_but_words_of_an_editor()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await head.IssueAsync(await staff.SubmitAsync(bulletin));
        var refused = await PostAsync(staff, $"{bulletin}/correct");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("第1期没有要更正的：按现在的记录重新统计，数字和文字都和印发时一样", (await Form.ReadAsync(refused)).TextOf(), StringComparison.Ordinal);

        var september = await staff.DraftAsync(county.CampaignId, "2003-09");
        await staff.WriteAsync(september, "写错的话。");
        await head.IssueAsync(await staff.SubmitAsync(september));
        var begun = await PostAsync(staff, $"{september}/correct");
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        var correction = begun.Headers.Location!.OriginalString;
        // As long as nobody changed a word it does not say that one was wrong.
        var same = await staff.ReadAsync(correction);
        Assert.DoesNotContain("需要更正", same.TextOf("article"), StringComparison.Ordinal);
        Assert.Contains("情况重新通报如下，第2期以本期为准", same.TextOf("article"), StringComparison.Ordinal);
        Assert.Contains("还没有改动", same.TextOf(), StringComparison.Ordinal);
        await staff.WriteAsync(correction, "改对的话。");
        var changed = await staff.ReadAsync(correction);
        Assert.Contains("第2期通报有的文字需要更正，现将", changed.TextOf("article"), StringComparison.Ordinal);
        Assert.DoesNotContain("还没有改动", changed.TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_one_compares_with_what_was_issued_and_says_what_was_corrected()
    {
        var county = await County.MakeAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var september = await staff.DraftAsync(county.CampaignId, "2003-09");
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(september));
        await county.PassTheOtherAsync(App);

        var october = (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId))).TextOf("article");
        Assert.Contains("申报数、合格数与更正后的上期持平。", october, StringComparison.Ordinal);
        Assert.Contains("合格数原为1个，现为2个（后村2003年9月20日检查验收在上期印发后登记或更正）", october, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_that_runs_is_compared_with_the_whole_month_before()
    {
        var county = await County.MakeAsync(App);
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                new AcceptanceApplication(county.Waiting, new(2003, 10, 8)),
                new Inspection(county.Waiting, new(2003, 10, 20), InspectionKind.County, InspectionOutcome.Passed));
            return db.SaveChangesAsync(Ct);
        });
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var november = (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId, "2003-11"))).TextOf("article");

        Assert.Contains("申报数、合格数与上月持平", november, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_level_that_was_changed_for_a_day_that_was_printed_is_corrected_too()
    {
        var county = await County.MakeAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(
            await staff.SubmitAsync(await staff.DraftAsync(county.CampaignId, "2003-09")));
        await App.WithDbAsync(db =>
        {
            db.Add(new LevelChange(county.Passed, new(2003, 9, 20), ManagementLevel.CityKey) { Reason = "提级" });
            return db.SaveChangesAsync(Ct);
        });

        Assert.Contains(
            "上期数据更正：市重点数原为0个，现为1个（前村2003年9月20日级别调整在上期印发后登记或更正）",
            (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId))).TextOf("article"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_of_which_the_last_one_knew_nothing_are_corrected_from_unknown()
    {
        var county = await County.MakeAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(
            await staff.SubmitAsync(await staff.DraftAsync(county.CampaignId, "2003-09")));
        await App.WithDbAsync(db =>
        {
            db.Add(new PresenceEntry(county.Passed, new(2003, 9, 6), Capacity.Liaison));
            return db.SaveChangesAsync(Ct);
        });

        var october = (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId))).TextOf("article");

        Assert.Contains("联系部门到村的天数原为未填，现为1天（前村2003年9月6日驻村记录在上期印发后登记或更正）", october, StringComparison.Ordinal);
        Assert.Contains("联系部门不足每月3天的村数原为未填，现为1个（前村2003年9月6日驻村记录在上期印发后登记或更正）", october, StringComparison.Ordinal);
        Assert.DoesNotContain("到村的天数原为0天", october, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_that_was_corrected_names_the_corrected_record_alone()
    {
        var county = await County.MakeAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(
            await staff.SubmitAsync(await staff.DraftAsync(county.CampaignId, "2003-09")));
        await App.WithDbAsync(async db =>
        {
            var verdict = await db.Inspections.SingleAsync(i => i.CaseId == county.Passed.Id, Ct);
            var corrected = new Inspection(county.Passed, new(2003, 9, 5), InspectionKind.County, InspectionOutcome.Failed);
            corrected.Succeed(verdict, "登记错了");
            db.Add(corrected);
            await db.SaveChangesAsync(Ct);
        });

        var october = (await staff.ReadAsync(await staff.DraftAsync(county.CampaignId))).TextOf("article");
        // Nothing fell in October: what fell, fell by the correction.
        Assert.Contains("申报数与上期持平。", october, StringComparison.Ordinal);
        Assert.DoesNotContain("减少", october, StringComparison.Ordinal);
        Assert.Contains("合格数原为1个，现为0个（前村2003年9月5日检查验收在上期印发后登记或更正）", october, StringComparison.Ordinal);
        Assert.Contains("不合格数原为0个，现为1个", october, StringComparison.Ordinal);
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
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(
            await staff.SubmitAsync(await staff.DraftAsync(county.CampaignId, "2003-09")));
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
        Assert.Contains("联系部门不足每月3天的村数原为0个，现为1个（前村2003年9月16日驻村记录在上期印发后登记或更正）", october, StringComparison.Ordinal);
        Assert.DoesNotContain("工作组全月没有到村的村数", october, StringComparison.Ordinal);
        Assert.Contains("工作组到村的天数原为1天，现为未填（前村2003年9月3日驻村记录在上期印发后登记或更正）", october, StringComparison.Ordinal);
        Assert.Contains("没有登记工作组也没有来人记录的村原为1个，现为2个（前村2003年9月3日驻村记录在上期印发后登记或更正）", october, StringComparison.Ordinal);
        Assert.Equal(4, october.Split("9月3日").Length);
    }

    [Fact]
    public async Task What_a_bulletin_counts_is_not_taken_back_by_way_of_a_correction()
    {
        var county = await County.MakeAsync(App);
        var town = await App.SignInAsNewAsync(Role.Town, county.Town);
        var records = $"/cases/{county.Passed.Id}/records/membership-growths";
        await SendAsync("/add", ("Input.Activists", "2"), ("Input.When", "Other"), ("Input.Day", "2003-09-15"), ("Input.LateReason", "漏记"));
        var record = await App.WithDbAsync(db => db.MembershipGrowths.Where(g => g.CaseId == county.Passed.Id).Select(g => g.RecordId).SingleAsync(Ct));
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(
            await staff.SubmitAsync(await staff.DraftAsync(county.CampaignId, "2003-09")));
        Assert.DoesNotContain("撤回", await OfferedAsync());
        await SendAsync($"/{record}/correct", ("Input.Activists", "4"), ("Input.Reason", "写错了"));
        Assert.Contains("撤回", await OfferedAsync());

        await SendAsync($"/{record}/withdraw");

        Assert.DoesNotContain("撤回", await OfferedAsync());
        Assert.Equal(2, await App.WithDbAsync(db => db.MembershipGrowths.Where(g => g.RecordId == record).Select(g => g.Activists).SingleAsync(Ct)));

        async Task<IEnumerable<string>> OfferedAsync() =>
            (await town.ReadAsync($"{records}/{record}")).QuerySelectorAll(".page-head .actions a").Select(a => a.TextContent.Trim());

        async Task SendAsync(string address, params (string, string?)[] fields)
        {
            var form = new Form(town, records + address);
            Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), fields)).StatusCode);
        }
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient staff, string address)
    {
        var form = new Form(staff, address);
        return await form.SubmitAsync(await staff.ReadAsync("/bulletins/new"));
    }
}
