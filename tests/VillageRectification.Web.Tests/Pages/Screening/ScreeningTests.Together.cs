using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Screening;

// Townships and departments at work on the same villages: nobody says more than he has seen.
public abstract partial class ScreeningTests
{
    [Fact]
    public async Task A_township_is_reviewed_as_it_was_seen_and_twice_is_once()
    {
        var county = await OpenedAsync();
        var (dept, town) = (await App.SignInAsNewAsync(Role.Dept, county.Code), await App.SignInAsNewAsync(Role.Town, county.Township("101")));
        await CheckAsync(town, Check(county, "101201"), "Listed", [1]);
        await CheckAsync(town, Check(county, "101202"), "NothingHolds", []);
        var review = new Form(dept, Township(county));
        var seen = await review.OpenAsync();
        await CheckAsync(town, Check(county, "101201"), "Listed", [1, 2]);

        var late = await review.SubmitAsync(seen, ("Input.Departments", "组织、民政"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var shown = await Form.ReadAsync(late);
        Assert.Contains(KeyValuePair.Create("Input.Departments", "组织、民政"), Form.ValuesOf(shown));
        Assert.Equal(HttpStatusCode.Redirect, (await review.SubmitAsync(shown)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await review.SubmitAsync(shown)).StatusCode);
        Assert.Single(await App.WithDbAsync(db => db.JointReviews.Where(r => r.CampaignId == county.Campaign.Id).ToListAsync(Ct)));
    }

    [Fact]
    public async Task What_the_departments_found_meanwhile_is_seen_before_it_is_concluded_over()
    {
        var county = await OpenedAsync();
        var (dept, town) = (await App.SignInAsNewAsync(Role.Dept, county.Code), await App.SignInAsNewAsync(Role.Town, county.Township("101")));
        await CheckAsync(town, Check(county, "101201"), "Listed", [1]);
        var (check, joint) = (new Form(town, Check(county, "101201")), new Form(dept, Check(county, "101201") + "/joint"));
        var (page, first) = (await check.OpenAsync(), await joint.OpenAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await joint.SubmitAsync(first, ("Input.Held", "7"), ("Input.Level", "Ordinary"))).StatusCode);
        (string, string?)[] typed = [("Input.Conclusion", "NotListed"), ("Input.Reason", "十月已办")];

        var late = await check.SubmitAsync(page, typed);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var again = await Form.ReadAsync(late);
        Assert.Contains("部门联审过", Words(again.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await check.SubmitAsync(again)).StatusCode);
        Assert.Equal("十月已办", Assert.Single(await FindingsAsync(county)).Reason);
    }

    [Fact]
    public async Task Departments_find_of_the_ticks_that_they_saw_and_look_again_when_those_change()
    {
        var county = await OpenedAsync();
        var (dept, town) = (await App.SignInAsNewAsync(Role.Dept, county.Code), await App.SignInAsNewAsync(Role.Town, county.Township("101")));
        await CheckAsync(town, Check(county, "101201"), "Listed", [1]);
        await CheckAsync(town, Check(county, "101202"), "NothingHolds", []);
        var joint = new Form(dept, Check(county, "101201") + "/joint");
        var page = await joint.OpenAsync();
        await CheckAsync(town, Check(county, "101201"), "Listed", [1, 2]);

        var late = await joint.SubmitAsync(page, ("Input.Level", "CountyKey"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await joint.SubmitAsync(await Form.ReadAsync(late), ("Input.Level", "CountyKey"))).StatusCode);
        await CheckAsync(town, Check(county, "101201"), "Listed", [3]);
        Assert.Contains("部门再认定一次", Words((await new Form(dept, Township(county)).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await joint.SubmitAsync(await joint.OpenAsync(), ("Input.Held", "3"))).StatusCode);
        await StepAsync(dept, Township(county), "Review", HttpStatusCode.Redirect, ("Input.Departments", "组织"));
    }

    [Fact]
    public async Task A_head_who_reviewed_a_township_does_not_approve_the_list()
    {
        var county = await GroundAsync();
        var (dept, town) = (await App.SignInAsNewAsync(Role.Dept, county.Code), await App.SignInAsNewAsync(Role.Town, county.Township("101")));
        var (head, other) = (await App.SignInAsNewAsync(Role.Head, county.Code), await App.SignInAsNewAsync(Role.Head, county.Code));
        await StepAsync(dept, Page, "Open", HttpStatusCode.Redirect);
        await CheckAsync(town, Check(county, "101201"), "NothingHolds", []);
        await CheckAsync(town, Check(county, "101202"), "NothingHolds", []);
        await StepAsync(head, Township(county), "Review", HttpStatusCode.Redirect, ("Input.Departments", "组织"));
        var unsent = new Form(dept, Page);
        var page = await unsent.OpenAsync();
        await StepAsync(dept, Page, "Submit", HttpStatusCode.Redirect);

        Assert.DoesNotContain("批准排查名单", Words((await new Form(head, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        await StepAsync(head, Page, "Approve", HttpStatusCode.UnprocessableEntity, reopens: false);
        await StepAsync(other, Page, "Approve", HttpStatusCode.Redirect);
        var lost = await unsent.SubmitAsync(page, ("Input.Text", "都查过，按情形定"));
        Assert.False(lost.IsSuccessStatusCode);
        Assert.Contains("都查过，按情形定", Words((await Form.ReadAsync(lost)).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(ScreeningState.Approved, await App.WithDbAsync(async db =>
            (await db.Campaigns.Include(c => c.ScreeningEvents).SingleAsync(c => c.Id == county.Campaign.Id, Ct)).ScreeningState()));
    }

    private static async Task PrintsAsync(HttpClient head, HttpClient town)
    {
        var paper = Words((await new Form(head, Page + "/print").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("应排查2个村：列入1个，有情形、不列入0个，没有情形1个。", paper, StringComparison.Ordinal);
        Assert.Contains("一、列入的 序号乡镇村认定情形级别、结对 1刘楼镇孔庄村", paper, StringComparison.Ordinal);
        Assert.Contains("市重点，结对王庄村", paper, StringComparison.Ordinal);
        var own = Words((await new Form(town, Page + "/print").OpenAsync()).QuerySelector("main")!);
        Assert.StartsWith("刘楼镇 刘楼镇", own, StringComparison.Ordinal);
        Assert.Contains("刘楼镇后进村排查认定情况", own, StringComparison.Ordinal);
        var word = await head.GetAsync(Page + "/print?format=docx", Ct);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Content.Headers.ContentType?.MediaType);
    }
}
