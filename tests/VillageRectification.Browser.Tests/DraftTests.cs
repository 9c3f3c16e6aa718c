using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>Whatever form is typed into keeps it on the device until it is saved: over a sign-in page, a closed browser, no network.</summary>
public class DraftTests(Browser browser, Site site) : DeviceTests(browser, site)
{
    private const string Note = "main .note:has-text('没有保存完的还在')";

    [Fact]
    public async Task A_record_outlives_an_expired_session_and_is_forgotten_when_it_is_saved()
    {
        var (page, village) = await VillageAsync();
        var form = village + "/records/presence-leaves/add";
        await page.GotoAsync(form);
        await page.WaitForSelectorAsync("form[data-ready]");
        await page.ClickAsync("label.chip:has-text('工作组')");
        await page.FillAsync("[name='Input.Until']", "2003-10-31");
        await page.FillAsync("textarea", "到县里参加培训");
        await page.Context.ClearCookiesAsync(new() { Name = "vr-session" });
        await PressAsync(page, Save);
        await page.FillAsync("[name=UserName]", "juntun");
        await page.FillAsync("[name=Password]", Password);
        await PressAsync(page, "form button[type=submit]");

        await page.WaitForSelectorAsync(Note);
        Assert.Equal("到县里参加培训", await page.InputValueAsync("textarea"));
        Assert.Equal("2003-10-31", await page.InputValueAsync("[name='Input.Until']"));
        Assert.True(await page.IsCheckedAsync("[name='Input.Capacity'][value=Team]"));
        await PressAsync(page, Save);
        await page.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        await page.GotoAsync(form);
        await page.WaitForSelectorAsync("form[data-ready]");
        Assert.Equal("", await page.InputValueAsync("textarea"));
        Assert.Equal(0, await page.Locator(Note).CountAsync());
    }

    [Fact]
    public async Task What_is_saved_without_network_leaves_no_draft_though_the_cursor_stays_in_its_text()
    {
        var page = await LogAsync("juntun");
        await page.Context.SetOfflineAsync(true);
        await page.FillAsync("#Input_Text", "没有点到别处就保存");
        await page.EvaluateAsync("document.querySelector('form[data-keep]').requestSubmit()");
        await page.WaitForSelectorAsync(".strip:has-text('没有网络')");
        // As long as a text waits to be stored.
        await page.WaitForTimeoutAsync(400);

        Assert.Equal(0, await page.EvaluateAsync<int>("import('/js/store.js').then((store) => store.count('drafts'))"));
    }

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_is_not_covered_by_an_older_draft()
    {
        var (mine, theirs) = (await OpenAsync("zzb", 1366), await OpenAsync("zzb-head", 1366));
        await mine.GotoAsync("/rules");
        var address = (await mine.GetAttributeAsync("main a[href$='/criteria']", "href"))!;
        foreach (var (page, points) in new[] { (mine, "81"), (theirs, "82") })
        {
            await page.GotoAsync(address);
            await page.WaitForSelectorAsync("form#draft[data-ready]");
            await page.FillAsync("[name='Input.PassScore']", points);
            await page.WaitForSelectorAsync("form#draft > p.meta:has-text('草稿已存本机')");
        }

        await PressAsync(theirs, "button:has-text('保存草稿')");
        await mine.GotoAsync(address);

        await mine.WaitForSelectorAsync("main .note:has-text('这一页有人改过')");
        Assert.Equal("82", await mine.InputValueAsync("[name='Input.PassScore']"));
        await PressAsync(mine, "button:has-text('草稿不要了')");
    }

    [Fact]
    public async Task A_draft_outlives_a_browser_that_ended()
    {
        var profile = Directory.CreateTempSubdirectory("vr-profile-");
        await using (var first = await LaunchAsync(profile.FullName))
        {
            var page = first.Pages[0];
            await SignInAsync(page, "juntun");
            await page.GotoAsync("/log");
            await page.WaitForSelectorAsync("form[data-keep][data-ready]");
            await page.FillAsync("#Input_Text", "手机没电以前写的");
            await page.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        }

        await using (var second = await LaunchAsync(profile.FullName))
        {
            var page = second.Pages[0];
            await SignInAsync(page, "juntun");
            await page.GotoAsync("/log");
            await page.WaitForSelectorAsync(Note);
            Assert.Equal("手机没电以前写的", await page.InputValueAsync("#Input_Text"));
        }

        profile.Delete(recursive: true);
    }

    [Fact]
    public async Task The_month_of_a_team_keeps_what_is_ticked_and_typed_till_it_is_not_wanted()
    {
        var (page, village) = await VillageAsync();
        var address = village + "/presence/month";
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync("form[data-ready]");
        await page.Locator("main form [type=checkbox]:not(:checked):visible").First.CheckAsync();
        await page.Locator("main form [type=text]:visible").First.FillAsync("走访农户");
        await page.WaitForSelectorAsync("main form :text('草稿已存本机')");
        await page.GotoAsync("/cases");
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync(Note);
        Assert.Equal("走访农户", await page.Locator("main form [type=text]:visible").First.InputValueAsync());
        await PressAsync(page, "button:has-text('不要了')");
        await page.WaitForSelectorAsync("form[data-ready]");
        Assert.Equal("", await page.Locator("main form [type=text]:visible").First.InputValueAsync());
    }

    [Fact]
    public async Task A_draft_keeps_its_day_and_outlives_a_save_that_never_arrived()
    {
        var (page, village) = await VillageAsync();
        var form = village + "/records/problems/add";
        await page.GotoAsync(form);
        await page.WaitForSelectorAsync("form[data-ready]");
        await page.FillAsync("[name='Input.Description']", "没有送到的问题");
        await page.WaitForSelectorAsync("main form :text('草稿已存本机')");
        await page.Context.SetOfflineAsync(true);
        await PressAsync(page, Save);
        await page.WaitForSelectorAsync("main .note:has-text('可能没有存上')");
        await page.Context.SetOfflineAsync(false);
        await PressAsync(page, "main .note a");
        await page.WaitForSelectorAsync(Note);
        Assert.Equal("没有送到的问题", await page.InputValueAsync("[name='Input.Description']"));
        Assert.True(await page.IsCheckedAsync("[name='Input.When'][value=Other]"));
        Assert.Equal(await page.GetAttributeAsync("body", "data-today"), await page.InputValueAsync("[name='Input.Day']"));
    }

    [Fact]
    public async Task The_start_page_without_network_saves_a_draft_with_all_that_it_has()
    {
        var text = $"草稿里有数量 {Guid.CreateVersion7():N}";
        var page = await LogAsync("juntun");
        await page.FillAsync("#Input_Text", text);
        await page.ClickAsync("summary:has-text('指标数量')");
        await page.FillAsync("[name='Input.Quantities[1]']", "0.5");
        await page.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync("/");
        await page.ClickAsync("#seen-list summary:has-text('北陶村')");
        var village = page.Locator("#seen-list details").Filter(new() { HasText = "北陶村" });
        Assert.Equal(text, await village.Locator("textarea").InputValueAsync());
        await village.Locator("textarea").FillAsync(text + "，写完");
        await village.Locator("[data-save]").ClickAsync();
        await page.WaitForSelectorAsync($"#waiting-list:has-text('{text}，写完')");
        await page.Context.SetOfflineAsync(false);
        await page.WaitForSelectorAsync("#waiting-list:has-text('没有待发送的')");
        await WroteOnceAsync(text + "，写完", 500);
    }

    [Fact]
    public async Task A_form_that_is_being_sent_takes_nothing_more()
    {
        var text = $"正在送的 {Guid.CreateVersion7():N}";
        var page = await LogAsync("juntun");
        TaskCompletionSource arrive = new();
        await page.RouteAsync("**/log", async route =>
        {
            await arrive.Task;
            await route.ContinueAsync();
        });
        await page.FillAsync("#Input_Text", text);
        await page.ClickAsync(Save);
        await page.WaitForSelectorAsync("[data-kept]:has-text('正在发送')");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('form[data-keep]').inert"));
        arrive.SetResult();
        await page.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        await WroteOnceAsync(text, null);
        Assert.InRange(await page.EvaluateAsync<double>("caches.match('/at').then(at => at.text()).then(at => Date.now() - at)"), 0, 86_400_000);
    }

    private async Task<(IPage Page, string Village)> VillageAsync()
    {
        var page = await OpenAsync("juntun", 360);
        await page.GotoAsync("/cases");
        await PressAsync(page, "main table a:has-text('北陶村')");
        return (page, new Uri(page.Url).AbsolutePath);
    }
}
