using System.Net;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Acceptance;

/// <summary>A warning card that records have settled stays so: where its signs hold again, another card is sent.</summary>
public abstract class WarningAgainTests(App app) : AppTests(app)
{
    private static readonly DateOnly SentOn = new(2003, 8, 25);

    public sealed class OnSqlite(SharedSqlite shared) : WarningAgainTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : WarningAgainTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_was_settled_does_not_come_back_and_another_card_may_be_sent()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "毛庙村", c =>
        [
            new Baseline(c, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Incomplete, Committee = CommitteeState.Complete },
            .. County.Inspected(c, new(2003, 7, 20), InspectionOutcome.Passed),
            c.Warn(SentOn, [new(WarningSign.NoProgress, "36 天没有进展"), new(WarningSign.SeatVacant, "支部班子不健全")], SentOn.AddDays(15)),
            new ProgressEntry(c, SentOn.AddDays(2), "清理账目"),
            new CommitteeChange(c, SentOn.AddDays(3), Committee.Branch, CommitteeChangeKind.Established),
            new CommitteeChange(c, new(2003, 9, 30), Committee.Branch, CommitteeChangeKind.Dismissed),
        ]);
        var (dept, town) = (await App.SignInAsNewAsync(Role.Dept, county.Code), await App.SignInAsNewAsync(Role.Town, county.Township("101")));

        var page = await new Form(dept, "/acceptance/consolidation").OpenAsync();

        Assert.Null(page.QuerySelector(".card-warn"));
        Assert.Contains("8月28日", Words(page.QuerySelector("#cards tbody")!), StringComparison.Ordinal);
        Assert.DoesNotContain("还没有了结", Words(page.QuerySelector("#cards")!), StringComparison.Ordinal);
        Assert.DoesNotContain("预警：", Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var village = Words((await new Form(dept, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("巩固预警卡全部了结", village, StringComparison.Ordinal);
        var paper = await new Form(dept, $"/cases/{@case.Id}/papers/warning/print").OpenAsync();
        Assert.Equal(2, paper.QuerySelectorAll("main tbody td:last-child").Count(c => Words(c).EndsWith("日了结", StringComparison.Ordinal)));

        var next = new Form(dept, page.QuerySelector("a[href*='/records/consolidation-warnings/add']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.Redirect, (await next.SubmitAsync(await next.OpenAsync(), ("Input.DueOn", "2003-11-15"))).StatusCode);
        var again = Words((await new Form(dept, "/acceptance/consolidation").OpenAsync()).QuerySelector(".card-warn")!);
        Assert.Contains("65 天没有进展", again, StringComparison.Ordinal);
        Assert.Contains("还有 2 条没有了结", again, StringComparison.Ordinal);
    }
}
