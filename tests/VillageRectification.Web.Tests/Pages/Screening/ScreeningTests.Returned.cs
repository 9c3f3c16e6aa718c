using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Screening;

/// <content>A list that comes back, and what is only to be read while it lies before the head.</content>
public abstract partial class ScreeningTests
{
    [Fact]
    public async Task Of_a_list_that_comes_back_only_the_named_townships_are_checked_again()
    {
        var (county, dept, head) = await SubmittedAsync();
        var page = await new Form(head, Page).OpenAsync();
        Assert.Equal(3, page.QuerySelectorAll("[name='Input.Townships']").Length);

        await StepAsync(head, Page, "Return", HttpStatusCode.BadRequest, ("Input.Text", "重查"), ("Input.Townships", "999999999"));
        await StepAsync(
            head, Page, "Return", HttpStatusCode.Redirect, ("Input.Text", "孔庄村重查"), ("Input.Townships", county.Township("101") + "000"));

        Assert.Equal(
            ["102", "103"],
            (await App.WithDbAsync(db => db.JointReviews.Where(r => r.CampaignId == county.Campaign.Id).Select(r => r.DivisionCode).ToListAsync(Ct)))
                .Select(c => c[6..9]).Order(StringComparer.Ordinal));
        var shown = await new Form(dept, Township(county)).OpenAsync();
        Assert.Contains("刘楼镇：孔庄村重查", Words(shown.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal("组织、民政", shown.QuerySelector("[name='Input.Departments']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_townships_that_a_list_comes_back_for_have_it_to_do_until_they_looked_again()
    {
        var (county, dept, head) = await SubmittedAsync();
        var (named, other) = (
            await App.SignInAsNewAsync(Role.Town, county.Township("101")), await App.SignInAsNewAsync(Role.Town, county.Township("102")));
        async Task<string> TodayAsync(HttpClient browser) => Words((await new Form(browser, "/").OpenAsync()).QuerySelector("main")!);
        Assert.DoesNotContain("排查名单退回", await TodayAsync(named), StringComparison.Ordinal);

        await StepAsync(
            head, Page, "Return", HttpStatusCode.Redirect, ("Input.Text", "孔庄村重查"), ("Input.Townships", county.Township("101") + "000"));
        Assert.Contains("排查名单退回，再查一遍", await TodayAsync(named), StringComparison.Ordinal);
        Assert.Contains("孔庄村重查", await TodayAsync(named), StringComparison.Ordinal);
        Assert.DoesNotContain("排查名单退回", await TodayAsync(other), StringComparison.Ordinal);

        // Also what stays as it was is looked at again, and sent twice it is written once.
        var check = new Form(named, Check(county, "101201"));
        var opened = await check.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await check.SubmitAsync(opened)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await check.SubmitAsync(opened)).StatusCode);
        Assert.DoesNotContain("排查名单退回", await TodayAsync(named), StringComparison.Ordinal);
        await StepAsync(dept, Township(county), "Review", HttpStatusCode.Redirect, ("Input.Departments", "组织"));
    }

    [Fact]
    public async Task Of_a_list_that_comes_back_as_a_whole_all_are_checked_again_and_the_departments_are_not_typed_anew()
    {
        var (county, dept, head) = await SubmittedAsync();

        await StepAsync(head, Page, "Return", HttpStatusCode.Redirect, ("Input.Text", "都重查"));

        Assert.False(await App.WithDbAsync(db => db.JointReviews.AnyAsync(r => r.CampaignId == county.Campaign.Id, Ct)));
        var shown = await new Form(dept, Township(county)).OpenAsync();
        Assert.Equal("组织、民政", shown.QuerySelector("[name='Input.Departments']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_lies_before_the_head_is_read_and_what_the_departments_checked_is_concluded_without_ticks()
    {
        var (county, dept, head) = await SubmittedAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var check = new Form(town, Check(county, "101201"));
        foreach (var (browser, address) in new[] { (town, Check(county, "101201")), (dept, Check(county, "101201") + "/joint") })
        {
            var closed = await new Form(browser, address).OpenAsync();
            Assert.Null(closed.QuerySelector("main form .sticky-act"));
            Assert.Contains("名单已送部领导，现在不能填", Words(closed.QuerySelector("main")!), StringComparison.Ordinal);
            Assert.Contains("1 ", Words(closed.QuerySelector("main ul")!), StringComparison.Ordinal);
        }

        // Another township goes back; this one stays checked, and its ticks are told, not asked.
        await StepAsync(head, Page, "Return", HttpStatusCode.Redirect, ("Input.Text", "重查"), ("Input.Townships", county.Township("102") + "000"));
        var joint = new Form(dept, Check(county, "101201") + "/joint");
        Assert.Equal(HttpStatusCode.Redirect, (await joint.SubmitAsync(
            await joint.OpenAsync(), ("Input.Held", "2"), ("Input.Level", "CountyKey"), ("Input.Note", "信访局"))).StatusCode);
        var opened = await check.OpenAsync();
        Assert.Empty(opened.QuerySelectorAll("[type=checkbox][name='Input.Held']"));
        Assert.Contains("部门联审过，不再改，只定结论", Words(opened.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await check.SubmitAsync(opened, ("Input.Conclusion", "NotListed"), ("Input.Reason", "已经整改"))).StatusCode);
    }

    private async Task<(County County, HttpClient Dept, HttpClient Head)> SubmittedAsync()
    {
        var county = await OpenedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        foreach (var township in new[] { "101", "102", "103" })
        {
            var town = await App.SignInAsNewAsync(Role.Town, county.Township(township));
            await CheckAsync(town, Check(county, township + "201"), township == "101" ? "Listed" : "NothingHolds", township == "101" ? [1] : []);
            await CheckAsync(town, Check(county, township + "202"), "NothingHolds", []);
            await StepAsync(dept, $"{Page}?township={county.Township(township)}000", "Review", HttpStatusCode.Redirect, ("Input.Departments", "组织、民政"));
        }

        await StepAsync(dept, Page, "Submit", HttpStatusCode.Redirect, ("Input.Text", "都查过"));
        return (county, dept, await App.SignInAsNewAsync(Role.Head, county.Code));
    }
}
