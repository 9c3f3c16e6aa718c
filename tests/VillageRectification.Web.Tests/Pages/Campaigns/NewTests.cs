using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Campaigns;

/// <summary>A county begins a campaign without a workbook: from scratch, or with the rules of its last one.</summary>
public abstract class NewTests(App app) : AppTests(app)
{
    private static int _last = 650100;

    public sealed class OnSqlite(SharedSqlite shared) : NewTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : NewTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task From_nothing_to_a_listed_village_with_its_records_and_figures()
    {
        // 汶上县 is in the list of divisions that the program carries.
        var head = await App.SignInAsNewAsync(Role.Head, "370830");
        Assert.NotNull((await new Form(head, "/").OpenAsync()).QuerySelector("main a[href='/campaigns/new']"));
        var form = new Form(head, "/campaigns/new");
        var page = await form.OpenAsync();
        Assert.Contains("汶上县", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        (string, string?)[] fields = [("Input.Name", " 后进村集中整顿 "), ("Input.Start", "2003-10-01"), ("Input.Deadline", "2004-12-31")];
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, fields)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, fields)).StatusCode);
        var campaign = await App.WithDbAsync(db => db.Campaigns.AsNoTracking().SingleAsync(c => c.CountyCode == "370830", Ct));
        Assert.Equal(("后进村集中整顿", "汶上县"), (campaign.Name, campaign.CountyName));

        var pick = await new Form(head, "/cases/register?township=370830102000").OpenAsync();
        Assert.Contains("南旺镇", Words(pick.QuerySelector("main")!), StringComparison.Ordinal);
        var village = pick.QuerySelectorAll("input[name=v]")[0].GetAttribute("value")!;
        var listing = new Form(head, $"/cases/register/villages?v={village}");
        Assert.Equal(HttpStatusCode.Redirect, (await listing.SubmitAsync(await listing.OpenAsync(), ("Input.Level", "CountyKey"))).StatusCode);
        var @case = await App.WithDbAsync(db => db.Cases.AsNoTracking().SingleAsync(c => c.CampaignId == campaign.Id, Ct));

        var town = await App.SignInAsNewAsync(Role.Town, village[..9]);
        var baseline = new Form(town, $"/cases/{@case.Id}/records/baselines/add");
        Assert.Equal(HttpStatusCode.Redirect, (await baseline.SubmitAsync(
            await baseline.OpenAsync(), ("Input.Branch", "Incomplete"), ("Input.Committee", "Complete"), ("Input.DebtYuan", "120000"))).StatusCode);
        var diagnosis = new Form(town, $"/cases/{@case.Id}/records/diagnoses/add");
        Assert.Equal(HttpStatusCode.Redirect, (await diagnosis.SubmitAsync(
            await diagnosis.OpenAsync(), ("Input.Causes", "书记空缺"), ("Input.Attendees", "镇党委书记"), ("Input.Lead", "Secretary"))).StatusCode);

        using var figures = System.Text.Json.JsonDocument.Parse(await head.GetStringAsync($"/api/campaigns/{campaign.Id}/figures", Ct));
        var said = figures.RootElement.GetRawText();
        Assert.Contains("\"incomplete\":1", said, StringComparison.Ordinal);
        Assert.Contains("\"debtYuan\":120000", said, StringComparison.Ordinal);
        Assert.Contains("已会诊", Words((await new Form(head, "/cases").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_one_carries_the_rules_over_and_the_switch_shows_it()
    {
        var county = await CountyWithRulesAsync();
        var head = await App.SignInAsNewAsync(Role.Head, county);
        var form = new Form(head, "/campaigns/new");

        var answer = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Name", "第二轮整顿"), ("Input.Start", "2003-10-01"), ("Input.Deadline", "2004-12-31"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var next = await App.WithDbAsync(db => db.Campaigns.AsNoTracking().Include(c => c.PresenceRules).Include(c => c.Indicators)
            .Include(c => c.Terms).Include(c => c.Criteria).AsSplitQuery().SingleAsync(c => c.CountyCode == county && c.Name == "第二轮整顿", Ct));
        Assert.Equal(new CampaignWords("软弱涣散社区", "社区"), next.Words);
        Assert.Contains(next.PresenceRules, r => r is { Capacity: Capacity.CountyLeader, MinimumDays: 2, To: null } && r.From == new DateOnly(2003, 10, 1));
        Assert.DoesNotContain(next.PresenceRules, r => r.Capacity is Capacity.Team);
        Assert.Contains(next.Indicators, i => i.Name == "路灯");
        Assert.Contains("非法宗教", next.TermsOf(TermKind.ProblemCategory));
        Assert.Equal(24, next.Criteria.Count);
        var list = await new Form(head, answer.Headers.Location!.OriginalString).OpenAsync();
        var shown = list.QuerySelectorAll(".campaigns a");
        Assert.Equal(2, shown.Length);
        Assert.Contains("第二轮整顿", shown.Single(a => a.HasAttribute("aria-current")).TextContent, StringComparison.Ordinal);
        Assert.Contains("第二轮整顿", Words((await new Form(head, "/rules").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_input_is_said_at_its_field_and_stays()
    {
        var county = await CountyWithRulesAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Head, county), "/campaigns/new");
        var page = await form.OpenAsync();
        (string, string?)[] good = [("Input.Name", "第二轮整顿"), ("Input.Start", "2003-10-01"), ("Input.Deadline", "2004-12-31")];
        (string Name, string? Value, string Message)[] bad =
        [
            ("Input.Name", " ", "请填行动名称"), ("Input.Name", new string('整', 61), "不超过 60 个字"), ("Input.Name", "集中整顿行动", "已有同名的行动"),
            ("Input.Start", "", "请填开始日期"), ("Input.Start", "2003-02-30", "填得不对"), ("Input.Deadline", "2003-10-01", "整顿期限要晚于开始日期"),
            ("Input.Label", "a", "只写汉字"), ("Input.Unit", "", "只写汉字"), ("Input.RulesOf", "01980000-0000-7000-8000-000000000000", "请从列表里选"),
        ];
        foreach (var (name, value, message) in bad)
        {
            var answer = await form.SubmitAsync(page, [.. good.Where(g => g.Item1 != name), (name, value)]);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{name}={value}: {answer.StatusCode}");
            var shown = await Form.ReadAsync(answer);
            Assert.Contains(message, Words(shown.QuerySelector(".error-summary")!), StringComparison.Ordinal);
            Assert.All(good.Where(g => g.Item1 != name), g => Assert.Contains(KeyValuePair.Create(g.Item1, g.Item2!), Form.ValuesOf(shown)));
        }

        var unlikely = await form.SubmitAsync(page, [.. good[..2], ("Input.Deadline", "2043-12-31")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unlikely.StatusCode);
        Assert.Equal(1, await App.WithDbAsync(db => db.Campaigns.CountAsync(c => c.CountyCode == county, Ct)));
    }

    [Fact]
    public async Task One_name_is_given_once_at_whatever_instant()
    {
        var county = await CountyWithRulesAsync();
        var pages = new List<(Form Form, AngleSharp.Html.Dom.IHtmlDocument Page)>();
        for (var i = 0; i < 3; i++)
        {
            var form = new Form(await App.SignInAsNewAsync(Role.Head, county), "/campaigns/new");
            pages.Add((form, await form.OpenAsync()));
        }

        var answers = await Task.WhenAll(pages.Select((p, i) => p.Form.SubmitAsync(
            p.Page, ("Input.Name", "第三轮整顿"), ("Input.Start", "2003-10-01"), ("Input.Deadline", $"2004-12-{20 + i}"))));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], answers.Select(a => a.StatusCode).Order());
        Assert.Equal(1, await App.WithDbAsync(db => db.Campaigns.CountAsync(c => c.CountyCode == county && c.Name == "第三轮整顿", Ct)));
    }

    [Fact]
    public async Task Nobody_else_begins_one()
    {
        var county = await CountyWithRulesAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await (await App.SignInAsNewAsync(Role.Dept, county)).GetAsync("/campaigns/new", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await App.SignInAsNewAsync(Role.Head, county + "101")).GetAsync("/campaigns/new", Ct)).StatusCode);
    }

    private async Task<string> CountyWithRulesAsync()
    {
        var county = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        var campaign = new Campaign(county, "某县", "集中整顿行动", County.Start, County.Deadline, new("软弱涣散社区", "社区"));
        campaign.EndRule(campaign.PresenceRules.Single(r => r.Capacity is Capacity.Team), new(2003, 6, 30));
        campaign.Require(Capacity.CountyLeader, PresencePeriod.Month, 2, new(2003, 7, 1));
        campaign.LearnIndicator("路灯", "盏");
        campaign.Learn(TermKind.ProblemCategory, "非法宗教");
        await App.WithDbAsync(db => { db.Add(campaign); return db.SaveChangesAsync(Ct); });
        return county;
    }
}
