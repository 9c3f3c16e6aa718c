using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <summary>Two heads give a verdict at once: one holds, the other one is told it beside his own and loses nothing.</summary>
public abstract class VerdictsAtOnceTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : VerdictsAtOnceTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : VerdictsAtOnceTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task One_verdict_holds_and_the_other_stands_beside_it()
    {
        var (county, @case) = await InspectedAsync(isMarked: true);
        var address = $"/cases/{@case.Id}/records/verdicts/add";
        Form[] heads = [new(await App.SignInAsNewAsync(Role.Head, county.Code), address), new(await App.SignInAsNewAsync(Role.Head, county.Code), address)];
        var pages = await Task.WhenAll(heads.Select(h => h.OpenAsync()));
        (string, string?)[][] typed = [Typed("Passed", null, "都说好"), Typed("Failed", "部务会议定", "债没有还清")];

        var answers = await Task.WhenAll(heads.Select((h, i) => h.SubmitAsync(pages[i], typed[i])));

        Assert.Single(answers, a => a.StatusCode is HttpStatusCode.Redirect);
        var at = Array.FindIndex(answers, a => a.StatusCode is not HttpStatusCode.Redirect);
        var lost = await Form.ReadAsync(answers[at]);
        Assert.Equal(HttpStatusCode.Conflict, answers[at].StatusCode);
        Assert.Contains("已经记过，您填的还没有保存", Words(lost.QuerySelector("main")!), StringComparison.Ordinal);
        // Both beside each other, each verdict with its reason, and nothing that was typed is gone.
        string[] said = ["合格；不按规则定的理由：未填；意见：都说好", "不合格；不按规则定的理由：部务会议定；意见：债没有还清"];
        var pick = Assert.Single(lost.QuerySelectorAll(".pick"));
        Assert.EndsWith(said[at], Words(pick.QuerySelector("label:has([value=Mine]) > span")!), StringComparison.Ordinal);
        Assert.EndsWith(said[1 - at], Words(pick.QuerySelector("label:has([value=Theirs]) > span")!), StringComparison.Ordinal);
        Assert.Null(pick.QuerySelector("input[checked]"));
        var verdict = await App.WithDbAsync(db => db.Inspections.SingleAsync(i => i.CaseId == @case.Id, Ct));
        Assert.Equal(at == 0 ? InspectionOutcome.Failed : InspectionOutcome.Passed, verdict.Outcome);

        // What is picked corrects the one that holds, with a reason; there is one verdict.
        (string, string?)[] picks = [("Pick[Outcome]", "Mine"), ("Input.Reason", "按部务会的意见")];
        Assert.Equal(HttpStatusCode.Redirect, (await heads[at].SubmitAsync(lost, picks)).StatusCode);
        var stands = await App.WithDbAsync(db => db.Inspections.SingleAsync(i => i.CaseId == @case.Id, Ct));
        Assert.Equal(at == 0 ? InspectionOutcome.Passed : InspectionOutcome.Failed, stands.Outcome);
        Assert.Contains("这件事已经有人记过了", Words((await heads[1 - at].OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_by_the_rule_takes_no_reason_of_the_other_one_along()
    {
        var (county, @case) = await InspectedAsync(isMarked: true);
        var address = $"/cases/{@case.Id}/records/verdicts/add";
        Form[] heads = [new(await App.SignInAsNewAsync(Role.Head, county.Code), address), new(await App.SignInAsNewAsync(Role.Head, county.Code), address)];
        var (first, second) = (await heads[0].OpenAsync(), await heads[1].OpenAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await heads[0].SubmitAsync(first, Typed("Failed", "部务会议定", ""))).StatusCode);
        var lost = await Form.ReadAsync(await heads[1].SubmitAsync(second, Typed("Passed", null, "")));

        var saved = await heads[1].SubmitAsync(lost, ("Pick[Outcome]", "Mine"), ("Input.Reason", "按检查表"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var verdict = await App.WithDbAsync(db => db.Inspections.SingleAsync(i => i.CaseId == @case.Id, Ct));
        Assert.Equal((InspectionOutcome.Passed, null), (verdict.Outcome, verdict.OverrideReason));
    }

    [Fact]
    public async Task By_when_is_to_be_mended_stands_beside_the_others_and_is_what_is_picked()
    {
        var (county, @case) = await InspectedAsync(isMarked: true, "有活动场所");
        var address = $"/cases/{@case.Id}/records/verdicts/add";
        Form[] heads = [new(await App.SignInAsNewAsync(Role.Head, county.Code), address), new(await App.SignInAsNewAsync(Role.Head, county.Code), address)];
        var (first, second) = (await heads[0].OpenAsync(), await heads[1].OpenAsync());
        (string, string?)[] early = [.. Typed("Failed", null, "房子没有盖"), ("Input.MendBy", "2003-12-01")];
        Assert.Equal(HttpStatusCode.Redirect, (await heads[0].SubmitAsync(first, early)).StatusCode);

        var lost = await Form.ReadAsync(await heads[1].SubmitAsync(second, [.. Typed("Failed", null, "房子没有盖"), ("Input.MendBy", "2003-11-20")]));

        Assert.True(lost.QuerySelector(".pick") is not null, Words(lost.QuerySelector("main")!));
        Assert.Equal(["2003-11-20", "2003-12-01"], lost.QuerySelectorAll(".pick label > span").Select(s => Words(s)[^10..]).Order());
        Assert.Equal(HttpStatusCode.Redirect, (await heads[1].SubmitAsync(lost, ("Pick[MendBy]", "Mine"), ("Input.Reason", "按部务会的意见"))).StatusCode);
        var (asked, due) = await App.WithDbAsync(async db => (
            (await db.Inspections.SingleAsync(i => i.CaseId == @case.Id, Ct)).MendBy, (await db.Problems.SingleAsync(p => p.CaseId == @case.Id, Ct)).DueOn));
        Assert.Equal((new DateOnly(2003, 11, 20), new DateOnly(2003, 11, 20)), (asked, due));
    }

    [Fact]
    public async Task A_vote_that_counts_is_not_held_again_and_one_that_does_not_is()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var opening = await App.WithDbAsync(db => db.InspectionOpenings.Where(o => o.CaseId == @case.Id).Select(o => o.RecordId).SingleAsync(Ct));
        var form = new Form(dept, $"/cases/{@case.Id}/records/representatives-votes/add?about={opening}");
        var (page, late) = (await form.OpenAsync(), await form.OpenAsync());
        foreach (var (opened, ballots) in new[] { (page, 14), (await form.OpenAsync(), 20) })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(opened, Ballots.Typed(ballots, 4))).StatusCode);
        }

        var refused = await form.SubmitAsync(late, Ballots.Typed(16, 1));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("有效票 20 张，算数，不再另测", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        var again = await form.OpenAsync();
        Assert.Null(again.QuerySelector("[name='Input.Ballots']"));
        var link = again.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("更正那一次的票数", StringComparison.Ordinal));
        var correction = new Form(dept, link.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.Redirect, (await correction.SubmitAsync(
            await correction.OpenAsync(), ("Input.Satisfied", "11"), ("Input.NotSatisfied", "9"), ("Input.Reason", "数错一张"))).StatusCode);
    }

    private async Task<(County County, RectificationCase Case)> InspectedAsync(bool isMarked = false, params string[] missed)
    {
        var county = await County.CreateAsync(App);
        return (county, await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 20), StageEventKind.InspectionOpened, 0, default)]));
            InspectionOpening opening = new(c, new(2003, 10, 20), ["孙立新", "王海涛"]);
            return [new AcceptanceApplication(c, new(2003, 10, 18)), opening, .. isMarked ? Sheets.Of(c, opening, missed) : []];
        }));
    }

    private static (string, string?)[] Typed(string outcome, string? why, string opinion) =>
        [("Input.Outcome", outcome), ("Input.OverrideReason", why ?? ""), ("Input.Opinion", opinion)];
}
