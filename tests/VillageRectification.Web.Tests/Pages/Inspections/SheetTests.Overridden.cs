using System.Net;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <content>A finished inspection: what the rules came to beside the head's word, and what the township gave itself.</content>
public abstract partial class SheetTests
{
    [Fact]
    public async Task What_the_rules_came_to_stands_beside_an_override_and_the_self_scores_stay()
    {
        var (county, @case) = await InspectedAsync();
        await App.WithDbAsync(db =>
        {
            db.Add(new SelfScore(@case, new(2003, 10, 27), Council, 4, "选票在"));
            return db.SaveChangesAsync(Ct);
        });
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await FillAsync(dept, @case, First, all: -1, 6);
        await FillAsync(dept, @case, Second, all: -1, 6);
        var vote = new Form(dept, $"/cases/{@case.Id}/records/representatives-votes/add?about={await OpeningAsync(@case)}");
        var ballot = await vote.OpenAsync();
        (string Name, string? Value)[] whole = [.. Ballots.Typed(20, 4), ("Input.SatisfiedWithAbility", "15"), ("Input.NotSatisfiedWithAbility", "3")];
        // With a question left open it is no vote.
        Assert.Equal(HttpStatusCode.BadRequest, (await vote.SubmitAsync(ballot, [.. whole, ("Input.NotSatisfiedWithConduct", "")])).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await vote.SubmitAsync(ballot, [.. whole, ("Input.NotSatisfiedWithConduct", "4")])).StatusCode);
        Assert.Equal(
            ["班子能力153", "班子作风164", "廉洁164", "整顿成效164", "总体满意164"],
            (await ReadAsync(dept, @case)).QuerySelectorAll("#vote tbody tr").Select(r => r.TextContent.Trim())
                .Select(t => string.Concat(t.Where(c => !char.IsWhiteSpace(c)))));
        var verdict = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), $"/cases/{@case.Id}/records/verdicts/add");
        var given = await verdict.SubmitAsync(
            await verdict.OpenAsync(), ("Input.Outcome", "Failed"), ("Input.OverrideReason", "账目没有公开"));
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);

        var page = await ReadAsync(dept, @case);
        var letter = await new Form(dept, $"/cases/{@case.Id}/verdict/print").OpenAsync();

        Assert.Matches("按规则应为合格 · 改判为不合格 · 理由：账目没有公开 · u[0-9a-f]+", Words(page.QuerySelector("main")!));
        Assert.Matches("不合格（按规则应为合格，改判为不合格；理由：账目没有公开；改判人：u[0-9a-f]+）", Words(letter.QuerySelector("main")!));
        var step = page.QuerySelector("[aria-label=检查的步骤] a")!;
        Assert.Equal(($"{Address(@case)}#sheets", "听汇报，乡镇自评 1/24"), (step.GetAttribute("href"), Words(step)));
        Assert.Equal("4 分", Words(page.QuerySelectorAll("#sheets tbody tr").First(r => Words(r).Contains(Council, StringComparison.Ordinal))
            .QuerySelector("[data-label=自评]")!));
    }
}
