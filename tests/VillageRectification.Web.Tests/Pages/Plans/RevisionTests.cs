using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Plans;

/// <summary>A plan that was adopted is returned or revised; each version stays what it was, and what is like another village's is said.</summary>
public abstract class RevisionTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : RevisionTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : RevisionTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_revision_changes_and_drops_measures_from_its_day_on()
    {
        var county = await PlanCounty.MakeAsync(App, c => [Old(c, "修复机井"), Old(c, "发展大棚")]);
        var (town, secretary) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec));
        var measures = await county.MeasuresAsync();
        Assert.Equal(2, await county.FigureAsync(FigureName.OverdueMeasures));
        var before = await county.NowAsync();

        Assert.Contains("2 条措施的期限已经过了", Words((await county.OpenAsync(town)).QuerySelector("main")!), StringComparison.Ordinal);
        var again = new Form(town, $"/cases/{county.Case.Id}/records/measure-proposals/add?about={Id("发展大棚")}");
        var stale = await again.OpenAsync();
        await county.DraftAsync(town, Id("修复机井"), ("Input.Goal", "再修 2 眼"), ("Input.DueOn", "2003-11-25"));
        await county.DraftAsync(town, Id("发展大棚"), ("Input.Wish", "Drop"), ("Input.Why", "缺水源"));
        await county.DraftAsync(town);
        Assert.DoesNotContain("的期限已经过了", Words((await county.OpenAsync(town)).QuerySelector("main")!), StringComparison.Ordinal);
        var twice = await again.SubmitAsync(stale, ("Input.Goal", "五个"));
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        var on = Assert.Single((await again.OpenAsync()).QuerySelectorAll("main a"), a => a.TextContent.Contains("看那条记录", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await town.GetAsync(on.GetAttribute("href"), Ct)).StatusCode);
        Assert.Equal(2, await county.FigureAsync(FigureName.OverdueMeasures));
        Assert.Equal(HttpStatusCode.Redirect, (await county.AdoptAsync(secretary)).StatusCode);

        Assert.Equal((0, 2, 2), (
            await county.FigureAsync(FigureName.OverdueMeasures), await county.FigureAsync(FigureName.OverdueMeasures, App.Today.AddDays(-1)),
            await county.FigureAsync(FigureName.OverdueMeasures, knownAt: before)));
        var page = Words((await county.OpenAsync(town)).QuerySelector("main")!);
        Assert.Contains("第 1 版与第 2 版对照", page, StringComparison.Ordinal);
        Assert.All(["新增 1 · 修改 1 · 删去 1 · 不变 0", "删去原因：缺水源", "目标：再修 2 眼"], t => Assert.Contains(t, page, StringComparison.Ordinal));
        var file = Words((await new Form(town, $"/cases/{county.Case.Id}").OpenAsync()).QuerySelector("#plan")!);
        Assert.DoesNotContain("发展大棚", file, StringComparison.Ordinal);
        Assert.Contains("2003-11-25", file, StringComparison.Ordinal);

        // Each measure has its page, with what later plans made of it; it is changed in the plan alone.
        var record = $"/cases/{county.Case.Id}/records/measures/{Id("修复机井")}";
        Assert.Contains(record, (await county.OpenAsync(town)).QuerySelectorAll("#measures a").Select(a => a.GetAttribute("href")));
        var told = Words((await new Form(town, record).OpenAsync()).QuerySelector("main")!);
        Assert.All(["陈志强", "修改或删去", "措施改为：修复机井", "措施在整顿方案里修订"], t => Assert.Contains(t, told, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await town.GetAsync(record + "/correct", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await secretary.GetAsync(record + "/withdraw", Ct)).StatusCode);

        // What was dropped takes no outcome any more.
        var outcome = new Form(town, $"/cases/{county.Case.Id}/records/measure-outcomes/add?about={Id("发展大棚")}");
        var answer = await outcome.SubmitAsync(await outcome.OpenAsync(), ("Input.Ended", "Done"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("已从方案中删去", Words((await Form.ReadAsync(answer)).QuerySelector(".note-bad")!), StringComparison.Ordinal);

        Guid Id(string text) => measures.Single(m => m.Text == text).RecordId;
    }

    [Fact]
    public async Task How_a_measure_ended_is_told_by_the_plan_in_force_on_that_day()
    {
        DateOnly adopted = App.Today.AddDays(-20);
        var county = await PlanCounty.MakeAsync(App, c =>
        {
            Measure[] measures = [Old(c, "修复机井"), Old(c, "清理账目")];
            return
            [
                .. measures, MeasureOutcome.Done(c, measures[1], adopted.AddDays(-1), null), new PlanAdoption(c, adopted),
                .. measures.Select(m => new MeasureRevision(c, adopted, m.RecordId, m.Text + "3次") { DueOn = App.Today.AddDays(29) }),
                MeasureOutcome.Done(c, measures[0], App.Today.AddDays(-10), null),
            ];
        });

        var told = Words((await new Form(await county.SignInAsync(Role.Town), $"/cases/{county.Case.Id}").OpenAsync()).QuerySelector("main")!);

        Assert.Contains("措施完成：修复机井3次· 期限 11月29日，提前 39 天", told, StringComparison.Ordinal);
        Assert.Contains("措施完成：清理账目· 期限", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_is_adopted_late_can_be_returned_all_the_same()
    {
        var county = await PlanCounty.MakeAsync(App);
        await county.DraftAsync(await county.SignInAsync(Role.Town));
        await county.AdoptAsync(
            await county.SignInAsync(Role.Sec), ("Input.When", "Other"), ("Input.Day", "2003-09-20"), ("Input.LateReason", "补记党委会的日子"));
        var plan = await county.AdoptedAsync();
        Assert.Equal(App.Today, plan.WrittenOn);
        var dept = await county.SignInAsync(Role.Dept);

        Assert.Contains("11月10日以前可以退回", Words((await new Form(dept, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var form = new Form(dept, $"/cases/{county.Case.Id}/records/plan-returns/add?about={plan.RecordId}");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Why", "措施太空"))).StatusCode);
    }

    [Fact]
    public async Task A_plan_that_the_ledger_brought_is_adopted_as_it_stands()
    {
        var county = await PlanCounty.MakeAsync(App);
        await App.WithDbAsync(db =>
        {
            db.Add(new Measure(county.Case, County.Start, "公布账目")
            {
                ResponsiblePerson = "陈志强",
                DueOn = new(2003, 8, 4),
                AnsweredRecordIds = AnsweredRecords.Join([county.Problem.RecordId]),
            });
            return db.SaveChangesAsync(Ct);
        });

        Assert.Equal(HttpStatusCode.Redirect, (await county.AdoptAsync(await county.SignInAsync(Role.Sec))).StatusCode);

        Assert.Equal("公布账目", Assert.Single(await county.MeasuresAsync()).Text);
        Assert.Equal(App.Today, (await county.AdoptedAsync()).OccurredOn);
    }

    [Fact]
    public async Task The_department_returns_a_plan_and_applying_waits_for_the_next()
    {
        var county = await PlanCounty.MakeAsync(App);
        var (town, secretary, department) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Sec), await county.SignInAsync(Role.Dept));
        await county.DraftAsync(town);
        await county.AdoptAsync(secretary, ("Input.When", "Yesterday"));
        var plan = await county.AdoptedAsync();
        var form = new Form(department, $"/cases/{county.Case.Id}/records/plan-returns/add?about={plan.RecordId}");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Why", "没有写谁来主持"))).StatusCode);
        Assert.Contains("这件事已经有人记过了", Words((await form.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        Assert.Equal(CaseStage.Rectifying, await county.StageAsync());
        var page = Words((await county.OpenAsync(town)).QuerySelector("main")!);
        Assert.Contains("县委组织部退回了第 1 版", page, StringComparison.Ordinal);
        Assert.Contains("没有写谁来主持", page, StringComparison.Ordinal);
        Assert.Contains("退回", Words((await new Form(town, $"/cases/{county.Case.Id}").OpenAsync()).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        var file = await new Form(town, $"/cases/{county.Case.Id}").OpenAsync();
        Assert.Contains("10月31日县委组织部退回，要修订", Words(file.QuerySelector("#plan .panel-head")!), StringComparison.Ordinal);
        Assert.Equal("方案退回10月31日，要修订", Words(file.QuerySelector(".stages [aria-current]")!));
        Assert.StartsWith("修订方案还没有", Words(file.QuerySelector(".stages [aria-current] + li")!), StringComparison.Ordinal);
        // The stage stays, and what became of its plan stands beside it, on the page and in the list.
        Assert.Equal("整顿中 方案退回", string.Join(' ', file.QuerySelectorAll("h1 .tag").Select(Words)));
        Assert.Contains("整顿中 方案退回", Words((await new Form(department, "/cases").OpenAsync()).QuerySelector("main table")!), StringComparison.Ordinal);
        Assert.Contains(
            "2003年10月30日通过，2003年10月31日县委组织部退回",
            Words((await new Form(department, $"/cases/{county.Case.Id}/dossier").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await county.AdoptAsync(secretary)).StatusCode);

        await county.DraftAsync(town, null, ("Input.Text", "镇党委副书记主持提名"));
        Assert.Equal(HttpStatusCode.Redirect, (await county.AdoptAsync(secretary)).StatusCode);
        Assert.DoesNotContain("退回了第", Words((await county.OpenAsync(town)).QuerySelector("main")!), StringComparison.Ordinal);
        file = await new Form(town, $"/cases/{county.Case.Id}").OpenAsync();
        Assert.DoesNotContain("要修订", Words(file.QuerySelector("#plan .panel-head")!), StringComparison.Ordinal);
        Assert.StartsWith("修订方案", Words(file.QuerySelector(".stages [aria-current]")!), StringComparison.Ordinal);
        Assert.Equal("整顿中", string.Join(' ', file.QuerySelectorAll("h1 .tag").Select(Words)));
        // Returned and answered on one day.
        Assert.DoesNotContain("修订整顿方案", Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Earlier_versions_of_the_townships_plan_are_read_beside_the_one_that_took_their_place()
    {
        var county = await PlanCounty.MakeAsync(App);
        await App.WithDbAsync(db =>
        {
            var (campaign, @case) = (county.County.Campaign, county.Case);
            db.AddRange(
                @case.PlanTownship(campaign, new(2003, 3, 1), "先整财务", "康发〔2003〕3号"),
                @case.PlanTownship(campaign, new(2003, 6, 1), "财务和道路一起整", "康发〔2003〕9号"));
            return db.SaveChangesAsync(Ct);
        });
        var town = await county.SignInAsync(Role.Town);
        var township = (await county.OpenAsync(town)).QuerySelector("#township")!;

        Assert.Contains("财务和道路一起整", Words(township.QuerySelector("p")!), StringComparison.Ordinal);
        Assert.Equal(["第 1 版 3月1日定 先整财务 康发〔2003〕3号 财务和道路一起整 第 2 版，6月1日定；文件：康发〔2003〕9号"], township.QuerySelectorAll("tbody tr").Select(Words));
    }

    [Fact]
    public async Task Three_measures_word_for_word_like_anothers_are_laid_side_by_side_within_the_readers_scope()
    {
        string[] texts = ["修复机井", "修缮道路", "清理财务"];
        var county = await PlanCounty.MakeAsync(App, c => [.. texts.Select(t => Old(c, t))]);
        await county.County.AddVillageAsync("101202", "徐牛村", c => [.. texts.Take(2).Select(t => Old(c, t))]);
        await county.County.AddVillageAsync("102201", "王庄村", c => [.. texts.Select(t => Old(c, t))]);
        var (town, department) = (await county.SignInAsync(Role.Town), await county.SignInAsync(Role.Dept));

        Assert.Null((await county.OpenAsync(town)).QuerySelector("#same"));
        var same = Words((await county.OpenAsync(department)).QuerySelector("#same")!);
        Assert.Contains("和王庄村文字相同的 3 条", same, StringComparison.Ordinal);

        await county.County.AddVillageAsync("101203", "解庄村", c => [.. texts.Select(t => Old(c, t))]);
        Assert.Contains("和解庄村文字相同的 3 条", Words((await county.OpenAsync(town)).QuerySelector("#same")!), StringComparison.Ordinal);
    }

    private static Measure Old(RectificationCase @case, string text) =>
        new(@case, County.Start, text) { ResponsiblePerson = "陈志强", DueOn = new(2003, 8, 4) };
}
