using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

public abstract class DraftTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : DraftTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : DraftTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_draft_shows_what_the_records_say_now()
    {
        var (county, staff) = await StartAsync();
        var bulletin = await staff.DraftAsync(county.CampaignId);
        var before = (await staff.ReadAsync(bulletin)).TextOf();
        Assert.Contains("第1期通报", before, StringComparison.Ordinal);
        Assert.Contains("全县后进村2个，全部是县重点。部分村（1个）已申报验收；1个村初步达到验收标准", before, StringComparison.Ordinal);
        Assert.Contains("全县后进村没有发生上访", before, StringComparison.Ordinal);

        await county.PassTheOtherAsync(App);
        Assert.Contains("全部村（2个）已申报验收；全部村（2个）初步达到验收标准", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_that_the_head_gave_otherwise_is_counted_from_its_day_until_it_is_taken_back()
    {
        var (county, staff) = await StartAsync();
        var verdict = new Inspection(county.Waiting, new(2003, 10, 20), InspectionKind.County, InspectionOutcome.Failed) { OverrideReason = "账目有假" };
        await App.WithDbAsync(db => { db.AddRange(new AcceptanceApplication(county.Waiting, new(2003, 10, 2)), verdict); return db.SaveChangesAsync(Ct); });
        var october = await staff.DraftAsync(county.CampaignId);

        Assert.Contains("有1个村的验收结论由", (await staff.ReadAsync(october)).TextOf(), StringComparison.Ordinal);
        var september = await staff.ReadAsync(await staff.DraftAsync(county.CampaignId, "2003-09"));
        Assert.DoesNotContain("改定", september.TextOf(), StringComparison.Ordinal);
        await App.WithDbAsync(async db =>
        {
            (await db.Inspections.SingleAsync(i => i.Id == verdict.Id, Ct)).Void("登记错了");
            return await db.SaveChangesAsync(Ct);
        });
        Assert.DoesNotContain("改定", (await staff.ReadAsync(october)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_is_drafted_once()
    {
        var (county, staff) = await StartAsync();
        Assert.Equal(await staff.DraftAsync(county.CampaignId), await staff.DraftAsync(county.CampaignId));
    }

    [Fact]
    public async Task Who_works_in_one_township_drafts_no_bulletin_of_the_county()
    {
        var (county, staff) = await StartAsync();
        var narrow = await App.SignInAsNewAsync(Role.Dept, county.Code + "101");
        var open = new Form(staff, $"/bulletins/new?campaign={county.CampaignId}&month=2003-09");
        var page = await new Form(narrow, "/account/password").OpenAsync();
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        Assert.Contains("通报由县一级的账号起草", (await narrow.ReadAsync("/bulletins/new")).TextOf(), StringComparison.Ordinal);
        Assert.Null((await narrow.ReadAsync("/bulletins")).QuerySelector("main a[href='/bulletins/new']"));
        foreach (var address in new[] { "/bulletins/new", $"/bulletins/new?campaign={county.CampaignId}" })
        {
            var answer = await narrow.PostAsync(
                address, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Input.Month", "2003-09")]), Ct);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.NotNull((await open.OpenAsync()).QuerySelector("main form"));
    }

    [Fact]
    public async Task A_month_drafted_many_times_at_once_has_one_draft()
    {
        var (county, staff) = await StartAsync();
        var form = new Form(staff, $"/bulletins/new?campaign={county.CampaignId}&month=2003-09");
        var page = await form.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => form.SubmitAsync(page, ("Input.Month", "2003-09"))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        Assert.Single(answers.Select(a => a.Headers.Location!.OriginalString).Distinct());
    }

    [Theory]
    [InlineData("2003-11", HttpStatusCode.UnprocessableEntity, "2003年11月不在行动期内")]
    [InlineData("2002-10", HttpStatusCode.UnprocessableEntity, "行动在2002年10月开始，开始的那个月不单独编通报；从2002年11月起每月一期")]
    [InlineData("2003-13", HttpStatusCode.BadRequest, "月份写成2003-10这样")]
    [InlineData("", HttpStatusCode.BadRequest, "请选月份")]
    public async Task Another_month_is_refused_in_words(string month, HttpStatusCode status, string message)
    {
        var (county, staff) = await StartAsync();
        var form = new Form(staff, $"/bulletins/new?campaign={county.CampaignId}");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Month", month));
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(message, (await Form.ReadAsync(answer)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_editors_paragraph_stands_in_the_sheet_and_in_print()
    {
        var (county, staff) = await StartAsync();
        var bulletin = await staff.DraftAsync(county.CampaignId);
        var saved = await staff.WriteAsync(bulletin, "各乡镇11月20日前报送巩固计划。");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("各乡镇11月20日前报送巩固计划。", (await staff.ReadAsync(bulletin)).TextOf("article"), StringComparison.Ordinal);
        Assert.Contains("各乡镇11月20日前报送巩固计划。", (await staff.ReadAsync($"{bulletin}/print")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parts_first_paragraph_sent_twice_is_saved_once()
    {
        var (county, staff) = await StartAsync();
        var bulletin = await staff.DraftAsync(county.CampaignId);
        for (var part = 1; part <= 7; part++)
        {
            var form = new Form(staff, $"{bulletin}/edit/{part}");
            var page = await form.OpenAsync();
            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync(page, ("Input.Text", "点了两下。"))));
            Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        }

        Assert.Equal(7, (await staff.ReadAsync($"{bulletin}/print")).TextOf().Split("点了两下。").Length - 1);
    }

    [Fact]
    public async Task A_running_month_is_a_draft_with_the_day_from_which_it_can_be_issued()
    {
        var (county, staff) = await StartAsync();
        var bulletin = await staff.DraftAsync(county.CampaignId);
        Assert.Contains("2003年10月还没有过完数字统计到10月31日，从11月1日起可以印发。", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);

        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Empty((await head.ReadAsync(bulletin)).QuerySelectorAll("main a[href$='/issue']"));
        var answer = await head.IssueAsync(await staff.SubmitAsync(bulletin));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("2003年10月还没有过完，从11月1日起可以印发", (await Form.ReadAsync(answer)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_drafter_decides_whether_a_doubtful_example_is_held_up()
    {
        var (county, staff) = await StartAsync();
        await App.WithDbAsync(async db =>
        {
            db.AddRange(new Exemplar(county.Passed, new(2003, 9, 1), "班子健全"), new Measure(county.Passed, new(2003, 8, 1), "修路") { DueOn = new(2003, 9, 30) });
            await db.SaveChangesAsync(Ct);
        });
        var bulletin = await staff.DraftAsync(county.CampaignId);
        var before = (await staff.ReadAsync(bulletin)).TextOf();
        Assert.Contains("典型村有情况，请定是否保留前村：1项措施逾期。还没有定，没有印", before, StringComparison.Ordinal);
        Assert.DoesNotContain("前村班子健全", before, StringComparison.Ordinal);
        Assert.Contains("前村（东镇；1项措施逾期）", before, StringComparison.Ordinal);

        var form = new Form(staff, $"{bulletin}/praise");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Kept", null))).StatusCode);
        var left = (await staff.ReadAsync(bulletin)).TextOf();
        Assert.DoesNotContain("前村班子健全", left, StringComparison.Ordinal);
        Assert.Contains("前村（东镇；1项措施逾期）", left, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Kept", county.Passed.Id.ToString()))).StatusCode);
        Assert.Contains("（一）工作突出的村前村班子健全。", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paragraph_that_is_too_long_is_refused_and_kept()
    {
        var (county, staff) = await StartAsync();
        var bulletin = await staff.DraftAsync(county.CampaignId);
        var answer = await staff.WriteAsync(bulletin, new string('长', 1001));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains("不超过1000个字", page.TextOf(), StringComparison.Ordinal);
        Assert.Contains(new string('长', 1001), page.TextOf("textarea"), StringComparison.Ordinal);
        Assert.DoesNotContain("长长", (await staff.ReadAsync(bulletin)).TextOf("article"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_on_a_stale_page_is_refused_and_kept()
    {
        var (county, staff) = await StartAsync();
        var bulletin = await staff.DraftAsync(county.CampaignId);
        var form = new Form(staff, $"{bulletin}/edit/Overall");
        var stale = await form.OpenAsync();
        await staff.WriteAsync(bulletin, "先存的。", "Overall");

        var answer = await form.SubmitAsync(stale, ("Input.Text", "后存的。"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("后存的。", (await Form.ReadAsync(answer)).TextOf("textarea"), StringComparison.Ordinal);
        Assert.Contains("先存的。", (await staff.ReadAsync(bulletin)).TextOf("article"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_does_not_exist_is_not_found()
    {
        var (county, staff) = await StartAsync();
        var bulletin = await staff.DraftAsync(county.CampaignId);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"{bulletin}/edit/Nothing", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"{bulletin}/edit/99", Ct)).StatusCode);
    }

    [Fact]
    public async Task Another_countys_department_cannot_find_it()
    {
        var (county, staff) = await StartAsync();
        var bulletin = await staff.DraftAsync(county.CampaignId);
        var stranger = await App.SignInAsNewAsync(Role.Dept, "379999");
        foreach (var address in new[] { bulletin, $"{bulletin}/print", $"{bulletin}/edit/Overall", $"/bulletins/new?campaign={county.CampaignId}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address, Ct)).StatusCode);
        }
    }

    [Theory]
    [InlineData(Role.Town)]
    [InlineData(Role.Sec)]
    [InlineData(Role.Leader)]
    [InlineData(Role.City)]
    public async Task A_draft_is_nobody_elses_business(Role role)
    {
        var (county, staff) = await StartAsync();
        var bulletin = await staff.DraftAsync(county.CampaignId);
        var reader = await App.SignInAsNewAsync(role, role is Role.City ? county.Code[..4] : county.Code);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(bulletin, Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync($"{bulletin}/print", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync($"{bulletin}/edit/Overall", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/bulletins/new", Ct)).StatusCode);
        Assert.DoesNotContain(bulletin, (await reader.ReadAsync("/bulletins")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    private async Task<(County County, HttpClient Staff)> StartAsync()
    {
        var county = await County.MakeAsync(App);
        return (county, await App.SignInAsNewAsync(Role.Dept, county.Code));
    }
}
