using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Screening;

/// <content>The department writes down what a township found of which nobody can sign in, and of no other.</content>
public abstract partial class ScreeningTests
{
    [Fact]
    public async Task The_department_checks_for_a_township_without_an_account_and_for_no_other()
    {
        var county = await OpenedAsync();
        await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        await App.SignInAsNewAsync(Role.Team, villages: [county.Code + "102201"]);
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Assert.Contains("代没有账号的乡镇排查 4 个村", Words((await new Form(dept, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("没有账号，由部门代查", Words((await new Form(dept, Page).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        Assert.Equal(Check(county, "102202"), await CheckAsync(dept, Check(county, "102201"), "Listed", [5]));
        var many = new Form(dept, $"{Page}/{county.Campaign.Id}/township/{county.Code}103000");
        Assert.Equal(HttpStatusCode.Redirect, (await many.SubmitAsync(await many.OpenAsync(), ("Input.IsRestNothing", "true"))).StatusCode);
        Assert.Equal(3, (await FindingsAsync(county)).Count);
        await StepAsync(dept, Township(county, "103"), "Review", HttpStatusCode.Redirect, ("Input.Departments", "组织、民政"));

        var manned = new Form(dept, Check(county, "101201"));
        var refused = await manned.SubmitAsync(await manned.OpenAsync(), ("Input.Conclusion", "NothingHolds"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("由乡镇排查", Words((await Form.ReadAsync(refused)).QuerySelector("main")!), StringComparison.Ordinal);
        var none = new Form(dept, $"{Page}/{county.Campaign.Id}/township/{county.Code}101000");
        Assert.Contains("由乡镇排查", Words((await none.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await head.GetAsync(Check(county, "102202"), Ct)).StatusCode);
        Assert.Equal(3, (await FindingsAsync(county)).Count);
    }

    [Fact]
    public async Task The_departments_that_checked_one_township_are_offered_for_the_next()
    {
        var county = await OpenedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        foreach (var village in new[] { "101201", "101202", "102201", "102202" })
        {
            await CheckAsync(dept, Check(county, village), "NothingHolds", []);
        }

        await StepAsync(dept, Township(county), "Review", HttpStatusCode.Redirect, ("Input.Departments", "组织、民政、信访"));
        Assert.Contains(
            KeyValuePair.Create("Input.Departments", "组织、民政、信访"), Form.ValuesOf(await new Form(dept, Township(county, "102")).OpenAsync()));
    }
}
