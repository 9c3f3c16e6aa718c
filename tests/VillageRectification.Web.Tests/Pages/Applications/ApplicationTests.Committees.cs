using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Applications;

/// <content>The states of the committees: said where they belong, and confirmed by what says them of a recent day.</content>
public abstract partial class ApplicationTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Committees_of_which_nothing_is_known_are_said_in_the_baseline_and_no_change_is_invented(bool isWritten)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, []));
            return
            [
                new Diagnosis(c, County.Start, "财务不公开", "镇党委"), new PlanAdoption(c, County.Start.AddDays(9)),
                .. isWritten ? [new Baseline(c, County.Start, ManagementLevel.Ordinary)] : Array.Empty<CaseFact>(),
            ];
        });
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var page = await ReadAsync(town, @case);
        Assert.Null(page.QuerySelector("#conditions a[href*='committee-changes']"));

        var form = new Form(town, page.QuerySelector("#conditions a[href*='/records/baselines/']")!.GetAttribute("href")!);
        var opened = await form.OpenAsync();
        (string, string?)[] typed =
            [("Input.Branch", nameof(CommitteeState.Complete)), ("Input.Committee", nameof(CommitteeState.Complete)), .. isWritten
                ? Array.Empty<(string, string?)>() : [("Input.Level", nameof(ManagementLevel.Ordinary))]];
        var saved = await form.SubmitAsync(opened, typed);
        Assert.Equal((HttpStatusCode.Redirect, $"/cases/{@case.Id}/application"), (saved.StatusCode, saved.Headers.Location!.OriginalString));

        Assert.NotNull((await ReadAsync(town, @case)).QuerySelector("#conditions a[href*='committee-confirmations/add']"));
    }

    [Fact]
    public async Task Both_states_in_a_baseline_of_today_are_confirmed_by_it()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync(
            "101201", "孔庄村", c =>
            {
                c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, []));
                return [new Diagnosis(c, App.Today, "财务不公开", "镇党委"), new PlanAdoption(c, App.Today)];
            },
            listedOn: App.Today);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(town, (await ReadAsync(town, @case)).QuerySelector("#conditions a[href*='/records/baselines/']")!.GetAttribute("href")!);
        (string, string?)[] one = [("Input.Level", nameof(ManagementLevel.Ordinary)), ("Input.Branch", nameof(CommitteeState.Complete))];

        Assert.Equal(
            HttpStatusCode.Redirect,
            (await form.SubmitAsync(await form.OpenAsync(), [.. one, ("Input.Committee", nameof(CommitteeState.Incomplete))])).StatusCode);

        var page = await ReadAsync(town, @case);
        Assert.Null(page.QuerySelector("#conditions a[href*='committee']"));
        Assert.Contains("可以申请验收了", Words(page.QuerySelector("#conditions")!), StringComparison.Ordinal);
        Assert.DoesNotContain("没有确认", Words((await new Form(town, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }
}
