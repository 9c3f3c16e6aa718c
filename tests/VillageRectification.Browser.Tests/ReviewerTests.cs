using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Browser.Tests;

/// <summary>Two heads review what a county issues: each says yes for himself, either gives it back, and nobody is asked for what he has done.</summary>
public sealed class ReviewerTests(Browser browser, Site site) : SiteTests(browser, site)
{
    private const string Code = "632722";
    private const string Drafter = "two-dept";
    private const string First = "two-head-1";
    private const string Second = "two-head-2";
    private const int Phone = 360;

    [Fact]
    public async Task Two_heads_say_yes_one_after_the_other_and_either_gives_it_back()
    {
        var campaign = await AddCountyAsync();
        var (first, second) = (await OpenAsync(First, Phone), await OpenAsync(Second));
        await first.GotoAsync($"/rules/{campaign}/numbering");
        Assert.Contains("现有部领导账号 2 个", await first.InnerTextAsync("main form"), StringComparison.Ordinal);
        await first.FillAsync("[name='Input.Reviewers']", "3");
        await first.FillAsync("[name='Input.Why']", "部务会定的");
        await PressAsync(first, "main form button[type=submit]");
        Assert.Contains("只有 2 个部领导账号，不够 3 位", await first.InnerTextAsync("main"), StringComparison.Ordinal);
        await first.GotoAsync($"/rules/{campaign}/numbering");
        await first.FillAsync("[name='Input.Reviewers']", "2");
        await first.FillAsync("[name='Input.Why']", "只有两位");
        await PressAsync(first, "main form button[type=submit]");

        var staff = await OpenAsync(Drafter);
        await staff.GotoAsync("/bulletins/new?month=2003-09");
        await PressAsync(staff, "main form button[type=submit]");
        var bulletin = new Uri(staff.Url).AbsolutePath;
        await SubmitAsync();

        // The first says yes and is asked no more; the drafter takes nothing back that somebody has read.
        await FromHomeAsync(first, "已经送审，等您审核");
        await PressAsync(first, "main form button:has-text('审核通过')");
        Assert.Contains("还要 1 位部领导审核", await first.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Contains("已有 1 位审核通过，共要 2 位", await first.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(await FaultsAsync(first));
        Assert.Equal(0, await OverflowAsync(first));
        await first.GotoAsync("/");
        Assert.DoesNotContain("审核 9 月通报", await first.InnerTextAsync("main"), StringComparison.Ordinal);
        await staff.GotoAsync(bulletin);
        Assert.Equal(0, await staff.Locator("main a:has-text('撤回送审')").CountAsync());
        await staff.GotoAsync($"{bulletin}/submit");
        Assert.Contains("已有 1 位部领导审核通过，不能撤回", await staff.InnerTextAsync("main"), StringComparison.Ordinal);

        // The second gives it back; both begin anew.
        await FromHomeAsync(second, "已有 1 位部领导审核通过，等您审核");
        await second.FillAsync("[name='Input.Reason']", "第二部分再核一遍");
        await PressAsync(second, "main form button:has-text('退回修改')");
        await staff.GotoAsync("/");
        Assert.Contains("部领导退回：第二部分再核一遍", await staff.InnerTextAsync("main"), StringComparison.Ordinal);
        await SubmitAsync();
        await staff.GotoAsync(bulletin);
        await PressAsync(staff, "main a:has-text('撤回送审')");
        await PressAsync(staff, "main form button:has-text('撤回送审')");
        await SubmitAsync();
        await FromHomeAsync(second, "已经送审，等您审核");
        await PressAsync(second, "main form button:has-text('审核通过')");
        await FromHomeAsync(first, "已有 1 位部领导审核通过，等您审核");
        await PressAsync(first, "main form button:has-text('审核通过')");

        await PressAsync(first, "main form button:has-text('印发')");
        Assert.Contains("已印发", await first.InnerTextAsync("main"), StringComparison.Ordinal);
        string[] course = [.. await first.Locator("section:has(h2:text-is('办理经过')) li").AllInnerTextsAsync()];
        Assert.Equal(["印发", "审核", "审核", "送审", "撤回", "送审", "退回", "审核", "送审", "起草"], course.Select(line => line[..2]));
        // Each step has its time.
        Assert.All(course[..^1], line => Assert.Matches("10月31日 [0-9]{2}:[0-9]{2}", line));
        Assert.Contains(Second, course[2], StringComparison.Ordinal);
        Assert.Empty(Complaints);

        async Task SubmitAsync()
        {
            await staff.GotoAsync($"{bulletin}/submit");
            await PressAsync(staff, "main form button:has-text('送审')");
        }
    }

    private static async Task FromHomeAsync(Microsoft.Playwright.IPage head, string why)
    {
        await head.GotoAsync("/");
        Assert.Contains(why, await head.InnerTextAsync("main"), StringComparison.Ordinal);
        await PressAsync(head, "main a[href^='/bulletins/'][href$='/issue']");
    }

    private async Task<Guid> AddCountyAsync()
    {
        _ = Site.Address;
        await using var scope = Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Campaign campaign = new(Code, "审县", "审县的行动", new(2003, 8, 20), new(2003, 12, 31));
        var village = DivisionCode.Parse(Code + "101201");
        RectificationCase @case = new(campaign, village);
        db.AddRange(
            campaign, new Division(DivisionCode.Parse(Code + "101000"), "审镇"), new Division(village, "甲村"), @case, @case.Registered(new(2003, 8, 20)));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var (name, role) in new[] { (Drafter, Role.Dept), (First, Role.Head), (Second, Role.Head) })
        {
            var account = new Account(name, name, role);
            account.Assign(role, Code, [], null);
            Assert.True((await users.CreateAsync(account, Password)).Succeeded);
        }

        return campaign.Id;
    }
}
