using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>The acceptance criteria are drafted by the department and put in force by its head; an inspection is held by those of its application.</summary>
public abstract class CriteriaTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : CriteriaTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : CriteriaTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task From_a_draft_to_a_version_that_new_applications_are_judged_by()
    {
        var county = await County.CreateAsync(App);
        var address = $"/rules/{county.Campaign.Id}/criteria";
        var draft = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), address);
        var opened = await draft.OpenAsync();
        Assert.Null(opened.QuerySelector("[formaction*=Enact]"));
        var blank = Name(opened, "再加一个方面");
        (string, string?)[] typed =
        [
            (At(opened, "台账问题办结率") + ".Points", "10"), (At(opened, "台账问题办结率") + ".IsMustPass", "true"), (At(opened, "台账问题办结率") + ".Mark", "7"),
            (At(opened, "村容村貌") + ".Drop", "true"), (blank + ".Aspect", "群众满意"), (blank + ".Text", "群众认可整顿效果"), (blank + ".Points", "1"),
            (At(opened, "民主生活会") + ".Basis", "Rule:三会一课"), ("Input.PassScore", "85"), ("Input.SurveyFloor", "90"),
        ];
        Assert.Equal(HttpStatusCode.Redirect, (await draft.SubmitAsync(opened, typed)).StatusCode);
        var saved = await draft.OpenAsync();
        Assert.Contains("100 分，正好", Words(saved.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal("7", saved.QuerySelector($"[name='{At(saved, "台账问题办结率")}.Mark']")!.GetAttribute("value"));
        Assert.DoesNotContain(saved.QuerySelectorAll("[name$='.Text']"), i => i.GetAttribute("value") == "村容村貌");
        Assert.Equal(1, (await StandardAsync(county, App.Today)).Number);

        var head = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), address);
        var page = await head.OpenAsync();
        var today = await head.PressAsync(page, "Enact", ("Input.From", "2003-10-31"), ("Input.Reason", "要求高些"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, today.StatusCode);
        Assert.Contains("最早从明天起用", Words(await Form.ReadAsync(today) is var refused ? refused.QuerySelector("main")! : null!), StringComparison.Ordinal);
        var enacted = await head.PressAsync(page, "Enact", ("Input.From", "2003-11-01"), ("Input.Reason", "要求高些"));
        Assert.Equal(HttpStatusCode.Redirect, enacted.StatusCode);
        var read = await new Form(await App.SignInAsNewAsync(Role.Town, county.Code), $"{address}/2").OpenAsync();
        Assert.Contains("要求高些", Words(read.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("群众满意 1 项，小计 1 分", Words(read.QuerySelector("main")!), StringComparison.Ordinal);

        var (before, after) = (await StandardAsync(county, App.Today), await StandardAsync(county, App.Today.AddDays(1)));
        Assert.Equal((1, 80, null), (before.Number, before.Rules.PassScore, before.Rules.SurveyFloor));
        Assert.Equal((2, 85, 90, 100), (after.Number, after.Rules.PassScore, after.Rules.SurveyFloor, after.Points));
        Assert.Equal((10, true, 7), after.Items.Single(i => i.Text == "台账问题办结率") is var item ? (item.Points, item.IsMustPass, item.ReachedFrom) : default);
        Assert.Equal((CriterionBasis.Rule, "三会一课"), after.Items.Single(i => i.Text == "民主生活会") is var rule ? (rule.Basis, rule.BasisItem) : default);
    }

    [Fact]
    public async Task An_inspection_is_held_by_the_version_of_its_application()
    {
        var county = await County.CreateAsync(App);
        await App.WithDbAsync(async db =>
        {
            var campaign = await db.Campaigns.Include(c => c.Criteria).Include(c => c.CriteriaVersions).SingleAsync(c => c.Id == county.Campaign.Id, Ct);
            campaign.DraftCriteria([new("群众满意", "群众认可整顿效果", 100)], new(), new(Guid.CreateVersion7(), "干部"));
            campaign.CriteriaRules().Enact(App.Today.AddDays(-2), App.Today.AddDays(-9), "只看群众", new(Guid.CreateVersion7(), "部长"));
            await db.SaveChangesAsync(Ct);
        });
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var old = await InspectedAsync(county, "101201", applied: App.Today.AddDays(-3));
        var late = await InspectedAsync(county, "101202", applied: App.Today.AddDays(-2));

        Assert.Equal(24, (await new Form(dept, $"/cases/{old.Id}/inspection/sheet").OpenAsync()).QuerySelectorAll(".mark").Length);
        Assert.Single((await new Form(dept, $"/cases/{late.Id}/inspection/sheet").OpenAsync()).QuerySelectorAll(".mark"));
        Assert.Contains("第 2 版", Words((await new Form(dept, "/rules").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        foreach (var (village, version) in new[] { (old, "第 1 版标准"), (late, "第 2 版标准") })
        {
            var application = await new Form(dept, $"/cases/{village.Id}/application").OpenAsync();
            Assert.Contains(version, Words(application.QuerySelector("main")!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_line_and_what_was_typed_stays()
    {
        var county = await County.CreateAsync(App);
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/rules/{county.Campaign.Id}/criteria");
        var page = await form.OpenAsync();
        var (item, other) = (At(page, "台账问题办结率"), At(page, "村容村貌"));
        (string Name, string Value, string Message)[] bad =
        [
            ($"{item}.Points", "0", "“台账问题办结率”的分值要在 1 到 100 之间"), ($"{item}.Points", "", "请填“台账问题办结率”多少分"),
            ($"{item}.Points", "八", "这里要填 0 或者正整数"), ($"{item}.Mark", "3", "达到分只给必达项"), ($"{item}.Text", "村容村貌", "“村容村貌”写了两次"),
            ($"{other}.Text", new string('村', 101), "不超过 100 个字"), ("Input.PassScore", "101", "合格的分数不高于 100 分"),
            ("Input.PassScore", "", "请填合格从多少分起"), ("Input.MinimumBallots", "0", "有效票请填 1 到 999"), ("Input.SurveyFloor", "101", "下限请填 1 到 100"),
        ];
        foreach (var (name, value, message) in bad)
        {
            var answer = await form.SubmitAsync(page, (name, value));

            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{name}={value}: {answer.StatusCode}");
            var shown = await Form.ReadAsync(answer);
            Assert.Contains(message, Words(shown.QuerySelector("main")!), StringComparison.Ordinal);
            Assert.Equal(value, shown.QuerySelector($"[name='{name}']")!.GetAttribute("value"));
        }

        var strange = await form.SubmitAsync(page, ($"{item}.Basis", "Rule:" + new string('长', 300)));
        Assert.Equal(HttpStatusCode.BadRequest, strange.StatusCode);
        Assert.Contains("凭据请从列表里选", Words((await Form.ReadAsync(strange)).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Null((await CampaignAsync(county)).CriteriaDraft());
    }

    [Fact]
    public async Task A_draft_that_is_given_up_leaves_what_holds_and_two_at_once_lose_nothing()
    {
        var county = await County.CreateAsync(App);
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/rules/{county.Campaign.Id}/criteria");
        var (first, second) = (await form.OpenAsync(), await form.OpenAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(first, (At(first, "村容村貌") + ".Points", "4"))).StatusCode);
        var conflict = await form.SubmitAsync(second, (At(second, "村容村貌") + ".Points", "5"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        var shown = await Form.ReadAsync(conflict);
        Assert.Equal("5", shown.QuerySelector($"[name='{At(shown, "村容村貌")}.Points']")!.GetAttribute("value"));
        Assert.Equal(4, (await CampaignAsync(county)).CriteriaDraft()!.Items.Single(i => i.Text == "村容村貌").Points);

        var again = await form.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await form.PressAsync(again, "Drop")).StatusCode);
        var campaign = await CampaignAsync(county);
        Assert.Equal((1, 24), (campaign.CriteriaVersions.Count, campaign.Criteria.Count));
    }

    [Theory]
    [InlineData("criteria")]
    [InlineData("risk")]
    [InlineData("identification")]
    public async Task Who_drafted_a_version_does_not_put_it_in_force_and_the_page_says_who_may(string part)
    {
        var county = await County.CreateAsync(App);
        var address = $"/rules/{county.Campaign.Id}/{part}";
        var dept = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), address);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var first = new Form(head, address);
        Assert.Contains("还没有草稿", Words((await dept.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await dept.SubmitAsync(await dept.OpenAsync())).StatusCode);
        // Saved as it stands he has no hand in it; changed he has, and so has who began it.
        var before = await first.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await first.SubmitAsync(before)).StatusCode);
        Assert.NotNull((await first.OpenAsync()).QuerySelector("[formaction*=Enact]"));
        var opened = await first.OpenAsync();
        var other = opened.QuerySelector("[name='Input.Items[0].Text'], [name='Input.Parts[0].Most']")!.GetAttribute("name")!;
        Assert.Equal(HttpStatusCode.Redirect, (await first.SubmitAsync(opened, (other, "21"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await dept.SubmitAsync(await dept.OpenAsync(), (other, "20"))).StatusCode);

        var page = await first.OpenAsync();
        Assert.Null(page.QuerySelector("[formaction*=Enact]"));
        Assert.Contains("这一版您起草过，不能由您定稿", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("现在没有能定稿的部领导账号", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        (string, string?)[] enacted = [("Input.From", $"{App.Today.AddDays(1):yyyy-MM-dd}"), ("Input.Reason", "再细些")];
        var refused = await new Form(head, address + "?handler=Enact").SubmitAsync(page, enacted);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("起草的人不能定稿", Words((await Form.ReadAsync(refused)).QuerySelector("main")!), StringComparison.Ordinal);

        var second = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), address);
        Assert.Contains("能定稿的：", Words((await dept.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        // What was drafted since he opened the page is none of his drafting, and his device fills the older words in no more.
        var seen = await second.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await dept.SubmitAsync(await dept.OpenAsync(), (other, "19"))).StatusCode);
        var stale = await second.PressAsync(seen, "Enact", enacted);
        Assert.Equal(HttpStatusCode.BadRequest, stale.StatusCode);
        var told = await Form.ReadAsync(stale);
        Assert.Contains("您打开这一页以后，有人改过草稿", Words(told.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(DraftOf(seen), DraftOf(told));
        Assert.NotEqual(DraftOf(seen), DraftOf(await second.OpenAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await dept.SubmitAsync(await dept.OpenAsync(), (other, "20"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await second.PressAsync(await second.OpenAsync(), "Enact", enacted)).StatusCode);
    }

    private static string? DraftOf(IHtmlDocument page) => page.QuerySelector("input[name=Draft]")!.GetAttribute("value");

    private static string At(IHtmlDocument page, string text) =>
        LineOf(page.QuerySelectorAll("[name$='.Text']").Single(i => i.GetAttribute("value") == text));

    private static string Name(IHtmlDocument page, string panel) => LineOf(
        page.QuerySelectorAll("section").Single(s => Words(s).StartsWith(panel, StringComparison.Ordinal)).QuerySelector("[name$='.Text']")!);

    private static string LineOf(AngleSharp.Dom.IElement field) => field.GetAttribute("name")!.Replace(".Text", "", StringComparison.Ordinal);

    private static Task<RectificationCase> InspectedAsync(County county, string village, DateOnly applied) => county.AddVillageAsync(village, "孔庄村", c =>
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(App.Today.AddDays(-1), StageEventKind.InspectionOpened, 0, default)]));
        return
        [
            new Diagnosis(c, County.Start, "财务不公开", "镇党委"), new PlanAdoption(c, County.Start.AddDays(9)),
            new AcceptanceApplication(c, applied), new InspectionOpening(c, App.Today.AddDays(-1), ["孙立新", "王海涛"]),
        ];
    });

    private async Task<AcceptanceStandard> StandardAsync(County county, DateOnly day) => (await CampaignAsync(county)).StandardOn(day);

    private Task<Campaign> CampaignAsync(County county) => App.WithDbAsync(db => db.Campaigns.AsNoTracking()
        .Include(c => c.Criteria).Include(c => c.CriteriaVersions).AsSplitQuery().SingleAsync(c => c.Id == county.Campaign.Id, Ct));
}
