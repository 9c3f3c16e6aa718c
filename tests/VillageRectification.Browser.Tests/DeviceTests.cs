using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Browser.Tests;

/// <summary>Base of the tests of what a device keeps: opens 记一笔 on a phone, and looks in the database at what has arrived.</summary>
public abstract class DeviceTests(Browser browser, Site site) : SiteTests(browser, site)
{
    protected const string Save = "button:not([aria-hidden]):has-text('保存')";

    /// <summary>The form of a day in 北陶村, on a phone whose start page without network is ready.</summary>
    protected async Task<IPage> LogAsync(string account)
    {
        var page = await OpenAsync(account, 360);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await page.GotoAsync("/cases");
        await PressAsync(page, "main table a:has-text('北陶村')");
        await PressAsync(page, "main a:has-text('记一笔')");
        await page.WaitForSelectorAsync("form[data-keep][data-ready]");
        return page;
    }

    protected static async Task SignInAsync(IPage page, string account, string password = Password)
    {
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("[name=UserName]", account);
        await page.FillAsync("[name=Password]", password);
        await PressAsync(page, "main form button[type=submit]");
    }

    /// <summary>That the records of that text are so many, each with its day in the village, its photos and its quantity.</summary>
    protected async Task WroteOnceAsync(string text, long? thousandths, int times = 1, int photos = 0)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var entries = await db.ProgressEntries.Where(e => e.Text == text).Select(e => e.RecordId).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(times, entries.Count);
        Assert.Equal(times, await db.PresenceEntries.CountAsync(p => entries.Contains(p.ProgressRecordId!.Value), TestContext.Current.CancellationToken));
        Assert.Equal(photos, await db.Attachments.CountAsync(a => entries.Contains(a.AboutRecordId), TestContext.Current.CancellationToken));
        Assert.Equal(
            thousandths, await db.IndicatorQuantities.Where(q => entries.Contains(q.ProgressRecordId)).Select(q => (long?)q.Thousandths)
                .SingleOrDefaultAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>待发送 on the phone of an account, without network, with an entry of that text.</summary>
    protected async Task<IPage> ListedAsync(string text)
    {
        var page = await WaitingAsync(text);
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync("#waiting-list[data-ready]:has-text('待发送')");
        return page;
    }

    /// <summary>记一笔 without network, after an entry of that text was saved.</summary>
    protected async Task<IPage> WaitingAsync(string text, string account = "juntun")
    {
        var page = await LogAsync(account);
        await page.FillAsync("#Input_Text", text);
        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync(Save);
        await page.WaitForSelectorAsync(".strip:has-text('没有网络')");
        return page;
    }
}
