using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Cases;

/// <summary>The sentence of a village that passed: its verdict, whether somebody went back since, and what is missing to be verified.</summary>
public abstract class ConsolidationTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ConsolidationTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ConsolidationTests(shared.App), IClassFixture<SharedPostgres>;

    public static TheoryData<string, string> Sentences() => new()
    {
        { "passed", "10月1日验收合格，巩固期；还没有回访 离转化升级还差 2 项： 巩固时间不够，最早2004年1月1日才能认定。 合格后还没有一次回访保持的记录" },
        { "basic", "10月1日验收基本合格，巩固期；还没有回访" },
        { "held", "6月1日验收合格，巩固期；7月1日回访保持" },
        { "earlier", "10月1日验收合格，巩固期；还没有回访" },
        { "verified", "10月20日转化升级；7月1日回访保持" },
        { "city", "10月1日验收合格，巩固期；还没有回访 市重点，转化升级由市委组织部认定。" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public async Task It_tells_verdict_revisit_and_what_is_missing(string kind, string sentence)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => Facts(kind, c));
        var page = await new Form(await App.SignInAsNewAsync(Role.Leader, county.Code), $"/cases/{@case.Id}").OpenAsync();

        var note = page.QuerySelectorAll(".note-ok").Single(n => Words(n).Contains("回访", StringComparison.Ordinal));
        Assert.StartsWith(sentence, Words(note), StringComparison.Ordinal);
    }

    private static IEnumerable<Fact> Facts(string kind, RectificationCase c) => kind switch
    {
        "passed" => County.Inspected(c, new(2003, 10, 1), InspectionOutcome.Passed),
        "basic" => County.Inspected(c, new(2003, 10, 1), InspectionOutcome.BasicallyPassed),
        "held" => [.. County.Inspected(c, new(2003, 6, 1), InspectionOutcome.Passed), Visit(c, new(2003, 7, 1), InspectionOutcome.Held)],
        // What was seen before the verdict says nothing of it.
        "earlier" =>
        [
            new Inspection(c, new(2003, 3, 1), InspectionKind.County, InspectionOutcome.Passed), Visit(c, new(2003, 5, 1), InspectionOutcome.Held),
            Visit(c, new(2003, 6, 1), InspectionOutcome.FellBack), .. County.Inspected(c, new(2003, 10, 1), InspectionOutcome.Passed),
        ],
        "verified" => Verified(c),
        _ => [new LevelChange(c, County.Start, ManagementLevel.CityKey), .. County.Inspected(c, new(2003, 10, 1), InspectionOutcome.Passed)],
    };

    private static IEnumerable<Fact> Verified(RectificationCase c)
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 20), StageEventKind.CityVerified, 0, default)]));
        return
        [
            new Inspection(c, new(2003, 6, 1), InspectionKind.County, InspectionOutcome.Passed), Visit(c, new(2003, 7, 1), InspectionOutcome.Held),
            new Inspection(c, new(2003, 10, 20), InspectionKind.CountyVerification, InspectionOutcome.Verified),
        ];
    }

    private static Inspection Visit(RectificationCase c, DateOnly on, InspectionOutcome outcome) => new(c, on, InspectionKind.Revisit, outcome);
}
