using System.Net;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <summary>Where there is no inspection, or not the sheet of everybody who was sent.</summary>
public abstract partial class SheetTests
{
    [Theory]
    [InlineData("", Role.Dept, "还没有安排过检查", "离申请还差什么")]
    [InlineData("/sheet", Role.Head, "还没有安排过检查", "离申请还差什么")]
    [InlineData("/print", Role.Dept, "已经申请验收，还没有安排检查", "安排检查")]
    public async Task Where_nobody_inspected_it_is_said_why_and_what_comes_first(string rest, Role role, string says, string leads)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, rest == "/print" ? [new(new(2003, 10, 27), StageEventKind.Applied, 0, default)] : []));
            return rest == "/print" ? [new AcceptanceApplication(c, new(2003, 10, 27))] : [];
        });
        var browser = await App.SignInAsNewAsync(role, county.Code);

        var answer = await browser.GetAsync($"/cases/{@case.Id}/inspection{rest}", Ct);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await new Form(browser, answer.Headers.Location!.ToString()).OpenAsync();
        var note = page.QuerySelectorAll(".note").First(n => Words(n).Contains(says, StringComparison.Ordinal));
        Assert.Contains(leads, Words(note), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_without_a_sheet_is_told_instead()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c => County.Inspected(c, new(2003, 7, 27), InspectionOutcome.Failed)
            .Where(f => f is not InspectionOpening));
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var answer = await dept.GetAsync(Address(@case), Ct);
        var page = await new Form(dept, answer.Headers.Location!.ToString()).OpenAsync();

        Assert.Contains("孔庄村7月27日县级验收：不合格，没有登记检查表，只有结论。", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_sheet_is_missing_is_said_beside_the_verdict_and_named_by_who_gives_it()
    {
        var (county, @case) = await InspectedAsync(First, Second, "李明");
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await FillAsync(dept, @case, First, all: -1, 6);
        await FillAsync(dept, @case, Second, all: -1, 6);
        var vote = new Form(dept, $"/cases/{@case.Id}/records/representatives-votes/add?about={await OpeningAsync(@case)}");
        await vote.SubmitAsync(await vote.OpenAsync(), Ballots.Typed(20, 4));
        Assert.Contains("派了 3 人，2 人填了，李明没有填", Words((await ReadAsync(dept, @case)).QuerySelector("main")!), StringComparison.Ordinal);

        var verdict = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), $"/cases/{@case.Id}/records/verdicts/add");
        var form = await verdict.OpenAsync();
        Assert.Contains("李明没有填检查表", Words(form.QuerySelector("main")!), StringComparison.Ordinal);
        var refused = await verdict.SubmitAsync(form, ("Input.Outcome", "Passed"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("李明没有填检查表。等填了再定", Words((await Form.ReadAsync(refused)).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await verdict.SubmitAsync(form, ("Input.Outcome", "Passed"), ("Input.WithoutSheets", "李明"))).StatusCode);
        Assert.Contains("没有填检查表的检查人员：李明", Words((await ReadAsync(dept, @case)).QuerySelector("main")!), StringComparison.Ordinal);
    }
}
