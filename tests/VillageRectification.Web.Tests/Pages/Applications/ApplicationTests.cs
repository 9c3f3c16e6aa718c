using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Applications;

/// <summary>What is missing before a township applies opens the form that ends it; it assesses itself beside what the records come to.</summary>
public abstract partial class ApplicationTests(App app) : AppTests(app)
{
    private const string Branch = "支部班子健全、书记在岗履职";
    private const string Closed = "台账问题办结率";

    public sealed class OnSqlite(SharedSqlite shared) : ApplicationTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ApplicationTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_is_missing_stands_first_and_ends_where_it_stands()
    {
        var (county, @case) = await RectifyingAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var page = await ReadAsync(town, @case);
        var text = Words(page.QuerySelector("#conditions")!);
        Assert.Contains("离申请还差 3 项", text, StringComparison.Ordinal);
        Assert.Contains("5 项条件，已具备 2 项", text, StringComparison.Ordinal);
        Assert.Contains("修复机井（逾期 9 天）", text, StringComparison.Ordinal);
        Assert.Contains("宅基地没有批（逾期 2 天）", text, StringComparison.Ordinal);
        Assert.Contains("最迟12月1日提交", Words(page.QuerySelector("main")!), StringComparison.Ordinal);

        // Each of them has its form; confirming the committees is one of them.
        foreach (var kind in new[] { "measure-outcomes", "problem-status-changes", "committee-confirmations" })
        {
            var link = page.QuerySelector($"#conditions a[href*='/records/{kind}/add']")!.GetAttribute("href")!;
            Assert.Equal(HttpStatusCode.OK, (await town.GetAsync(link, Ct)).StatusCode);
        }

        // From each one comes back to what is still missing.
        var confirm = new Form(town, page.QuerySelector("#conditions a[href*='committee-confirmations/add']")!.GetAttribute("href")!);
        Assert.Equal($"/cases/{@case.Id}/application", (await confirm.SubmitAsync(await confirm.OpenAsync())).Headers.Location!.OriginalString);
        Assert.Contains("离申请还差 2 项", Words((await ReadAsync(town, @case)).QuerySelector("#conditions")!), StringComparison.Ordinal);
        Assert.DoesNotContain("申请验收", (await ReadAsync(town, @case)).QuerySelectorAll("main .btn").Select(b => Words(b)));
    }

    [Fact]
    public async Task Each_suggestion_leads_to_the_line_that_it_rests_on_and_the_whole_is_summed_up()
    {
        var (county, @case) = await RectifyingAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var page = await ReadAsync(town, @case);

        var links = page.QuerySelectorAll("#assessment a").Where(a => Words(a).StartsWith("看依据", StringComparison.Ordinal))
            .Select(a => a.GetAttribute("href")!.Split('#')).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Equal(2, l.Length));
        foreach (var address in links.GroupBy(l => l[0]))
        {
            var there = await new Form(town, address.Key).OpenAsync();
            Assert.All(address, l => Assert.NotNull(there.GetElementById(Uri.UnescapeDataString(l[1]))));
        }

        var totals = Words(page.QuerySelector("#totals")!);
        Assert.Contains("建议分合计 8 分（4 项有建议分，满分 25 分，其余 20 项没有建议分）", totals, StringComparison.Ordinal);
        Assert.Contains("还没有自评 4 项", totals, StringComparison.Ordinal);
        Assert.Contains("必达，按建议分达到 1 项", totals, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_assessment_is_folded_an_aspect_and_what_is_folded_is_sent()
    {
        var (county, @case) = await RectifyingAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/application");
        var page = await form.OpenAsync();
        var aspects = page.QuerySelectorAll("#assessment details.aspect").ToList();
        Assert.Equal([true, .. Enumerable.Repeat(false, aspects.Count - 1)], aspects.Select(a => a.HasAttribute("open")));
        var first = aspects[0].QuerySelectorAll("input[name$='.Score']").Select(i => (i.GetAttribute("name")!, (string?)"1")).ToList();
        var last = aspects[^1].QuerySelector("input[name$='.Score']")!.GetAttribute("name")!;

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, [.. first, (last, "1")])).StatusCode);

        Assert.Equal(first.Count + 1, await App.WithDbAsync(db => db.SelfScores.CountAsync(s => s.CaseId == @case.Id, Ct)));
        var after = (await form.OpenAsync()).QuerySelectorAll("#assessment details.aspect");
        Assert.Equal(1, after.Index().Single(a => a.Item.HasAttribute("open")).Index);
        Assert.DoesNotContain("没评第", Words(after[0].QuerySelector("summary")!), StringComparison.Ordinal);
        Assert.Contains("没评第", Words(after[^1].QuerySelector("summary")!), StringComparison.Ordinal);

        // What is wrong is not folded away.
        var wrong = await form.SubmitAsync(await form.OpenAsync(), (last, "99"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.True((await Form.ReadAsync(wrong)).QuerySelectorAll("#assessment details.aspect")[^1].HasAttribute("open"));
    }

    [Fact]
    public async Task The_township_assesses_itself_beside_what_the_records_come_to()
    {
        var (county, @case) = await RectifyingAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(town, $"/cases/{@case.Id}/application");
        var page = await form.OpenAsync();
        var text = Words(page.QuerySelector("#assessment")!);
        Assert.Contains("建议 0 分：突出问题 1 个，已解决 0 个", text, StringComparison.Ordinal);
        Assert.Contains("建议 8 分：支部班子健全", text, StringComparison.Ordinal);
        Assert.Contains("没有建议分：没有登记两委关系", text, StringComparison.Ordinal);
        // A suggestion is never chosen beforehand.
        Assert.All(page.QuerySelectorAll("#assessment input[name$='.Score']"), i => Assert.Equal("", i.GetAttribute("value") ?? ""));

        var high = await form.SubmitAsync(page, (Score(page, Branch), "9"), (Score(page, Closed), "x"));
        Assert.Equal(HttpStatusCode.BadRequest, high.StatusCode);
        var kept = await Form.ReadAsync(high);
        Assert.Equal(("9", "x"), (ValueOf(kept, Branch), ValueOf(kept, Closed)));
        Assert.Contains($"“{Branch}”满分 8 分", Words(kept.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        var first = form.SubmitAsync(page, (Score(page, Branch), "7"), (Score(page, Branch).Replace("Score", "Note", StringComparison.Ordinal), "补选到位"));
        var second = form.SubmitAsync(page, (Score(page, Branch), "7"), (Score(page, Branch).Replace("Score", "Note", StringComparison.Ordinal), "补选到位"));
        Assert.All(await Task.WhenAll(first, second), a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        var stored = Assert.Single(await ScoresAsync(@case));
        Assert.Equal((Branch, 7, "补选到位"), (stored.Item, stored.Score, stored.Note));
        Assert.Contains("已评 1 / 24 项，7 分", Words((await form.OpenAsync()).QuerySelector("#assessment")!), StringComparison.Ordinal);

        var team = await ReadAsync(await App.SignInAsNewAsync(Role.Team, county.Code, [county.Code + "101201"]), @case);
        Assert.Null(team.QuerySelector("#assessment [name$='.Score']"));
        Assert.Contains("补选到位", Words(team.QuerySelector("#assessment")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_finds_other_points_than_he_saw_is_asked_and_loses_nothing()
    {
        var (county, @case) = await RectifyingAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), $"/cases/{@case.Id}/application");
        var other = new Form(await App.SignInAsNewAsync(Role.Sec, county.Township("101")), $"/cases/{@case.Id}/application");
        var (mine, theirs) = (await form.OpenAsync(), await other.OpenAsync());
        await other.SubmitAsync(theirs, (Score(theirs, Branch), "5"));

        var asked = await form.SubmitAsync(mine, (Score(mine, Branch), "7"), (Score(mine, Closed), "3"));

        Assert.Equal(HttpStatusCode.Conflict, asked.StatusCode);
        var shown = await Form.ReadAsync(asked);
        var pair = shown.QuerySelector(".pick")!;
        Assert.StartsWith($"{Branch} 两边不一样，请选一个 我填的7 分", Words(pair), StringComparison.Ordinal);
        Assert.EndsWith("已保存的5 分", Words(pair), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(shown)).StatusCode);
        var pick = pair.QuerySelector("input[type=radio]")!.GetAttribute("name")!;

        // What was picked beside points that changed once more is asked for anew.
        await other.SubmitAsync(await other.OpenAsync(), (Score(theirs, Branch), "6"));
        shown = await Form.ReadAsync(await form.SubmitAsync(shown, (pick, "Mine")));
        Assert.EndsWith("已保存的6 分", Words(shown.QuerySelector(".pick")!), StringComparison.Ordinal);
        pick = shown.QuerySelector(".pick input[type=radio]")!.GetAttribute("name")!;
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(shown, (pick, "Mine"))).StatusCode);
        Assert.Equal([3, 7], (await ScoresAsync(@case)).GroupBy(s => s.Item).Select(g => g.OrderBy(s => s.RecordedAt).Last().Score).Order());

        // What somebody else changed and nobody touched here is left alone.
        theirs = await other.OpenAsync();
        await form.SubmitAsync(await form.OpenAsync(), (Score(mine, Branch), "4"));
        Assert.Equal(HttpStatusCode.Redirect, (await other.SubmitAsync(theirs, (Score(theirs, Closed), "2"))).StatusCode);
        Assert.Equal([2, 4], (await ScoresAsync(@case)).GroupBy(s => s.Item).Select(g => g.OrderBy(s => s.RecordedAt).Last().Score).Order());

        // Nor are points asked for where nobody had given any when the page was opened, and a colleague has since.
        theirs = await other.OpenAsync();
        var third = theirs.QuerySelectorAll("#assessment input[name$='.Item']").Select(i => i.GetAttribute("value")!).First(i => i is not (Branch or Closed));
        await form.SubmitAsync(await form.OpenAsync(), (Score(mine, third), "1"));
        Assert.Equal(HttpStatusCode.Redirect, (await other.SubmitAsync(theirs, (Score(theirs, Closed), "1"))).StatusCode);
        Assert.Equal([1, 1, 4], (await ScoresAsync(@case)).GroupBy(s => s.Item).Select(g => g.OrderBy(s => s.RecordedAt).Last().Score).Order());
    }

    [Fact]
    public async Task The_inspector_sees_what_the_township_gave_itself()
    {
        var (county, @case) = await RectifyingAsync(
            c =>
            [
                new AcceptanceApplication(c, App.Today.AddDays(-2)), new InspectionOpening(c, App.Today.AddDays(-1), ["孙立新", "王海涛"]),
                new SelfScore(c, App.Today.AddDays(-3), Branch, 6, "公告在册"),
            ],
            StageEventKind.InspectionOpened);

        var sheet = await new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{@case.Id}/inspection/sheet").OpenAsync();

        var mark = Words(sheet.QuerySelectorAll(".mark").First(m => Words(m).Contains(Branch, StringComparison.Ordinal)));
        Assert.Contains("建议 8 分：支部班子健全", mark, StringComparison.Ordinal);
        Assert.Contains("乡镇自评 6 分：公告在册", mark, StringComparison.Ordinal);
        Assert.DoesNotContain(
            sheet.QuerySelectorAll("input[type=radio][checked]"), i => i.GetAttribute("name")!.EndsWith(".Mark", StringComparison.Ordinal));
        var town = await ReadAsync(await App.SignInAsNewAsync(Role.Town, county.Township("101")), @case);
        Assert.Null(town.QuerySelector("#assessment [name$='.Score']"));
        Assert.Contains("正在检查，自评不再改", Words(town.QuerySelector("main")!), StringComparison.Ordinal);
    }

    private static Task<IHtmlDocument> ReadAsync(HttpClient browser, RectificationCase @case) =>
        new Form(browser, $"/cases/{@case.Id}/application").OpenAsync();

    private static string Score(IHtmlDocument page, string item) =>
        page.QuerySelector($"#assessment input[name$='.Item'][value='{item}']")!.GetAttribute("name")!.Replace(".Item", ".Score", StringComparison.Ordinal);

    private static string? ValueOf(IHtmlDocument page, string item) => page.QuerySelector($"[name='{Score(page, item)}']")!.GetAttribute("value");

    private Task<List<SelfScore>> ScoresAsync(RectificationCase @case) =>
        App.WithDbAsync(db => db.SelfScores.Where(s => s.CaseId == @case.Id).ToListAsync(Ct));

    private async Task<(County County, RectificationCase Case)> RectifyingAsync(
        Func<RectificationCase, IEnumerable<CaseFact>>? more = null, StageEventKind? stage = null)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, stage is { } at ? [new(App.Today.AddDays(-1), at, 0, default)] : []));
            return
            [
                new Baseline(c, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = CommitteeState.Incomplete },
                new Diagnosis(c, County.Start, "财务不公开", "镇党委"), new PlanAdoption(c, County.Start.AddDays(9)),
                new Measure(c, County.Start.AddDays(9), "修复机井") { DueOn = App.Today.AddDays(-9) },
                new Problem(c, County.Start, "宅基地安排", "宅基地没有批") { DueOn = App.Today.AddDays(-2) },
                .. more?.Invoke(c) ?? [],
            ];
        });
        return (county, @case);
    }
}
