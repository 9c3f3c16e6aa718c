using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Browser.Tests;

/// <summary>The inspection sheet on two phones in the village: what is marked without network arrives once, each on its own sheet.</summary>
public class InspectionTests(Browser browser, Site site) : DeviceTests(browser, site)
{
    private const string First = "孙立新";
    private const string Second = "王海涛";

    [Fact]
    public async Task Two_phones_mark_without_network_and_both_sheets_arrive_once()
    {
        var ct = TestContext.Current.CancellationToken;
        var @case = await AddAsync(ct);
        var (one, other) = (await SheetAsync(@case, "inspect-one"), await SheetAsync(@case, "inspect-two"));
        Assert.Empty(await FaultsAsync(one));
        Assert.Equal(0, await OverflowAsync(one));
        // What does not apply needs its reason before it waits: nobody could be asked later.
        await MarkAsync(one, (1, "na"));
        await one.ClickAsync(Save);
        Assert.Equal("Input.Lines[1].Reason", await one.EvaluateAsync<string>("document.activeElement.name"));
        await MarkAsync(one, (0, "8"), (1, "5"));
        await MarkAsync(other, (1, "4"));
        Assert.Contains("已评 2 / 24 项", await one.InnerTextAsync("[data-marked]"), StringComparison.Ordinal);

        foreach (var page in new[] { one, other })
        {
            await page.Context.SetOfflineAsync(true);
            await page.ClickAsync(Save);
            await page.WaitForSelectorAsync(".strip:has-text('没有网络，1 条未送达，尚未生效')");
        }

        // The steps and the aspects tell what is on the phone.
        Assert.Contains("2/24", await one.InnerTextAsync("ol.views li:last-child"), StringComparison.Ordinal);
        Assert.Contains("没评第 3 4", await one.InnerTextAsync("details.aspect[open] > summary"), StringComparison.Ordinal);

        // What is marked stays on the page, and more goes along.
        Assert.True(await one.IsCheckedAsync("[name='Input.Lines[1].Mark'][value='5']"));
        await MarkAsync(one, (2, "3"));
        var key = await one.InputValueAsync("[name='Input.Key']");
        await one.ClickAsync(Save);
        await Assertions.Expect(one.Locator("[name='Input.Key']")).Not.ToHaveValueAsync(key);
        foreach (var page in new[] { one, other })
        {
            await page.Context.SetOfflineAsync(false);
            await page.GotoAsync("/waiting");
            await page.WaitForSelectorAsync("#waiting-list:has-text('没有待发送的')");
        }

        var scores = await ReadAsync(db => db.ItemScores.Where(s => s.CaseId == @case).ToListAsync(ct));
        Assert.Equal(
            [(First, 3), (First, 5), (First, 8), (Second, 4)],
            scores.Select(s => (s.Inspector!, s.Score!.Value)).OrderBy(s => s.Item1 == Second).ThenBy(s => s.Value));
        await one.GotoAsync($"/cases/{@case}/inspection");
        Assert.Empty(await FaultsAsync(one));
        Assert.Equal(0, await OverflowAsync(one));
        await one.GotoAsync("/acceptance");
        Assert.Empty(await FaultsAsync(one));
        Assert.Equal(0, await OverflowAsync(one));
    }

    private static async Task MarkAsync(IPage page, params (int Item, string Points)[] marks)
    {
        foreach (var (item, points) in marks)
        {
            // By its label, as a finger does: what the bar at the foot covers is scrolled from under it first.
            var mark = $"[name='Input.Lines[{item}].Mark'][value='{points}']";
            await page.ClickAsync($"label:has({mark})");
            Assert.True(await page.IsCheckedAsync(mark));
        }
    }

    private async Task<IPage> SheetAsync(Guid @case, string account)
    {
        var page = await OpenAsync(account, 360);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await page.GotoAsync($"/cases/{@case}/inspection/sheet");
        await page.WaitForSelectorAsync("form[data-keep][data-ready]");
        return page;
    }

    private async Task<T> ReadAsync<T>(Func<AppDbContext, Task<T>> read)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        return await read(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    // A county of its own with one village under inspection, and the accounts of its two inspectors.
    private async Task<Guid> AddAsync(CancellationToken ct)
    {
        const string code = "431082";
        _ = Site.Address;
        var campaign = new Campaign(code, "检县", "检县的行动", new(2002, 10, 20), new(2003, 12, 31));
        var @case = new RectificationCase(campaign, DivisionCode.Parse(code + "101201"));
        @case.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 30), StageEventKind.InspectionOpened, 0, default)]));
        await ReadAsync(async db =>
        {
            db.AddRange(
                campaign, new Division(DivisionCode.Parse(code + "101000"), "检镇"), new Division(DivisionCode.Parse(@case.DivisionCode), "湖村"),
                @case, @case.Registered(campaign.Start), new Diagnosis(@case, campaign.Start, "财务混乱", "镇党委"),
                new PlanAdoption(@case, campaign.Start.AddDays(20)), new AcceptanceApplication(@case, new(2003, 10, 20)),
                new InspectionOpening(@case, new(2003, 10, 30), [First, Second]));
            return await db.SaveChangesAsync(ct);
        });
        await using var scope = Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var (name, person) in new[] { ("inspect-one", First), ("inspect-two", Second) })
        {
            var account = new Account(name, name, Role.Dept);
            account.Assign(Role.Dept, code, [], null);
            account.BelongTo(person);
            Assert.True((await users.CreateAsync(account, Password)).Succeeded);
        }

        return @case.Id;
    }
}
