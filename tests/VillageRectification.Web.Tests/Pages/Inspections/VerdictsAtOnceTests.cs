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
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 20), StageEventKind.InspectionOpened, 0, default)]));
            return [new AcceptanceApplication(c, new(2003, 10, 18)), new InspectionOpening(c, new(2003, 10, 20), ["孙立新", "王海涛"])];
        });
        var address = $"/cases/{@case.Id}/records/verdicts/add";
        Form[] heads = [new(await App.SignInAsNewAsync(Role.Head, county.Code), address), new(await App.SignInAsNewAsync(Role.Head, county.Code), address)];
        var pages = await Task.WhenAll(heads.Select(h => h.OpenAsync()));
        (string, string?)[][] typed = [Typed("Passed", "82", "都说好"), Typed("Failed", "62", "债没有还清")];

        var answers = await Task.WhenAll(heads.Select((h, i) => h.SubmitAsync(pages[i], typed[i])));

        Assert.Single(answers, a => a.StatusCode is HttpStatusCode.Redirect);
        var at = Array.FindIndex(answers, a => a.StatusCode is not HttpStatusCode.Redirect);
        var lost = await Form.ReadAsync(answers[at]);
        var (outcome, score, opinion) = at == 0 ? ("不合格", 62, "都说好") : ("合格", 82, "债没有还清");
        Assert.Contains($"已经定了：10月31日{outcome}，{score} 分", Words(lost.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(opinion, lost.QuerySelector("[name='Input.Opinion']")!.TextContent);
        Assert.Equal(at == 0 ? "82" : "62", lost.QuerySelector("[name='Input.Score']")!.GetAttribute("value"));
        var verdict = await App.WithDbAsync(db => db.Inspections.SingleAsync(i => i.CaseId == @case.Id, Ct));
        Assert.Equal(score, verdict.Score);
    }

    private static (string, string?)[] Typed(string outcome, string score, string opinion) =>
    [
        ("Input.Score", score), ("Input.Ballots", "20"), ("Input.NotSatisfied", "3"), ("Input.Outcome", outcome), ("Input.Opinion", opinion),
    ];
}
