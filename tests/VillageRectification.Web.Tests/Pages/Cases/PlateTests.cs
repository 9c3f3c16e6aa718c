using System.Net;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Cases;

/// <summary>挂牌、摘牌: everybody who sees the village sees that a plate hangs, and it does not hang twice.</summary>
public abstract class PlateTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : PlateTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : PlateTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_plate_is_told_at_the_village_and_does_not_hang_twice()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync(
            "101201", "孔庄村", c => County.Inspected(c, App.Today.AddMonths(-2), InspectionOutcome.Passed).Cast<CaseFact>());
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{@case.Id}/records/plates/add");
        (string, string?)[] hung = [("Input.Kind", "Hung"), ("Input.Plate", "巩固提升村"), ("Input.Text", "部务会决定")];

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), hung)).StatusCode);
        var again = await form.SubmitAsync(await form.OpenAsync(), hung);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        var refused = await Form.ReadAsync(again);
        Assert.Contains("2003年10月31日已经挂牌，请选另一样，或者改日期。", Words(refused.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal("巩固提升村", refused.QuerySelector("#Input_Plate")!.GetAttribute("value"));
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var page = await new Form(town, $"/cases/{@case.Id}").OpenAsync();
        Assert.Contains("10月31日挂牌“巩固提升村”", Words(page.QuerySelector(".page-head .meta")!), StringComparison.Ordinal);
        Assert.Contains("挂牌：巩固提升村", Words(page.QuerySelector("#chronicle")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Kind", "TakenDown"))).StatusCode);
        Assert.Contains(
            "10月31日摘牌", Words((await new Form(town, $"/cases/{@case.Id}").OpenAsync()).QuerySelector(".page-head .meta")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_hung_when_the_village_was_listed_is_written_down_later_and_taken_down()
    {
        var listedOn = County.Start.AddMonths(1);
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync(
            "101202", "牌坊村", c => County.Inspected(c, App.Today.AddMonths(-2), InspectionOutcome.Passed).Cast<CaseFact>(), listedOn: listedOn);
        var listed = await county.AddVillageAsync("101203", "新列村");
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Form form = new(dept, $"/cases/{@case.Id}/records/plates/add");
        (string, string?)[] Of(string kind, DateOnly on) =>
            [("Input.Kind", kind), ("Input.When", "Other"), ("Input.Day", $"{on:yyyy-MM-dd}"), ("Input.LateReason", "列入时挂的，没有登记")];

        Assert.Contains(
            "登记挂牌、摘牌", Words((await new Form(dept, $"/cases/{listed.Id}").OpenAsync()).QuerySelector("#listing")!), StringComparison.Ordinal);
        var early = await form.SubmitAsync(await form.OpenAsync(), Of("Hung", listedOn.AddDays(-1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), Of("Hung", listedOn))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), Of("TakenDown", App.Today))).StatusCode);

        Assert.Contains("摘牌", Words((await new Form(dept, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("#listing dl")!), StringComparison.Ordinal);
    }
}
