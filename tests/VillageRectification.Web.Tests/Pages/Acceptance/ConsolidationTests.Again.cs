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

/// <content>A card that was settled, though the village fell silent again.</content>
public abstract partial class ConsolidationTests
{
    [Fact]
    public async Task A_settled_card_stays_settled_where_its_signs_hold_again_and_makes_room_for_the_next()
    {
        var county = await County.CreateAsync(App);
        var sentOn = App.Today.AddDays(-60);
        var @case = await county.AddVillageAsync("101201", "毛庙村", c =>
        [
            new Baseline(c, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Incomplete, Committee = CommitteeState.Complete },
            .. County.Inspected(c, Passed, InspectionOutcome.Passed),
            c.Warn(sentOn, [new(WarningSign.NoProgress, "59 天没有进展"), new(WarningSign.SeatVacant, "支部班子不健全")], sentOn.AddDays(15)),
            new ProgressEntry(c, sentOn.AddDays(3), "清理账目"),
            new CommitteeChange(c, sentOn.AddDays(5), Committee.Branch, CommitteeChangeKind.Established),
            new CommitteeChange(c, sentOn.AddDays(20), Committee.Branch, CommitteeChangeKind.Dismissed),
        ]);
        var (dept, town) = (await App.SignInAsNewAsync(Role.Dept, county.Code), await App.SignInAsNewAsync(Role.Town, county.Township("101")));

        Assert.Empty(await TasksAsync(town));
        var page = await new Form(dept, "/acceptance/consolidation").OpenAsync();
        Assert.Empty(page.QuerySelectorAll(".card-warn"));
        Assert.Contains("共 1 张，都了结了", Words(page.QuerySelector("#cards")!), StringComparison.Ordinal);
        Assert.DoesNotContain("发出巩固预警卡，", Words((await new Form(town, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href*='{@case.Id}/records/consolidation-warnings/add']"));

        var form = new Form(dept, $"/cases/{@case.Id}/records/consolidation-warnings/add");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.DueOn", "2003-11-20"))).StatusCode);
        Assert.Equal(2, (await TasksAsync(town)).Count);
    }
}
