using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Browser.Tests;

/// <summary>What waits on the device goes by itself, can be mended in its own form, and is nobody's but his who wrote it.</summary>
public class QueueTests(Browser browser, Site site) : DeviceTests(browser, site)
{
    private const string Full = "() => { IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); }; }";

    [Fact]
    public async Task What_waits_goes_by_itself_though_the_first_tries_after_the_gap_fail()
    {
        var text = $"断断续续 {Guid.CreateVersion7():N}";
        var page = await ListedAsync(text);
        await page.EvaluateAsync("""
            () => {
              const real = window.fetch;
              let tries = 0;
              window.fetch = (...request) => ++tries <= 2 ? Promise.reject(new TypeError("Failed to fetch")) : real(...request);
            }
            """);
        await page.Context.SetOfflineAsync(false);
        await page.WaitForSelectorAsync("#waiting-list:has-text('没有待发送的')");
        Assert.Contains("1 条已送达", await page.TextContentAsync("#waiting-note"), StringComparison.Ordinal);
        await WroteOnceAsync(text, null);
    }

    [Fact]
    public async Task What_waits_is_read_and_mended_with_all_that_was_chosen()
    {
        var text = $"改了再送 {Guid.CreateVersion7():N}";
        var page = await LogAsync("juntun");
        await page.FillAsync("#Input_Text", text);
        await page.ClickAsync("summary:has-text('还有谁')");
        await page.ClickAsync("label.chip:has-text('当晚住下')");
        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync(Save);
        await page.WaitForSelectorAsync(".strip:has-text('没有网络')");
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync("#waiting-list:has-text('乡镇领导')");
        Assert.Contains("当晚住下", await page.TextContentAsync("#waiting-list"), StringComparison.Ordinal);
        Assert.Equal(0, await OverflowAsync(page));
        // Nothing goes before it is mended.
        await page.EvaluateAsync("() => { navigator.locks.request('sending', () => new Promise(() => {})); }");
        await page.Context.SetOfflineAsync(false);
        await PressAsync(page, "button:has-text('修改')");
        await page.WaitForSelectorAsync("form[data-ready]");
        Assert.Equal(text, await page.InputValueAsync("#Input_Text"));
        Assert.True(await page.IsCheckedAsync("[name='Input.Night'][value=Stayed]"));
        await page.ClickAsync("label.chip:has-text('当天返回')");
        await page.FillAsync("#Input_Text", text + "，改过");
        await page.WaitForSelectorAsync("[data-kept]:has-text('改动已存本机')");
        await WroteOnceAsync(text, null, times: 0);
        await PressAsync(page, Save);
        await page.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        await WroteOnceAsync(text, null, times: 0);
        await WroteOnceAsync(text + "，改过", null);
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync("#waiting-list:has-text('没有待发送的')");
    }

    [Fact]
    public async Task Two_tabs_with_one_form_make_no_second_record_and_lose_no_text()
    {
        var text = $"两个窗口 {Guid.CreateVersion7():N}";
        var first = await LogAsync("juntun");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);
        await second.WaitForSelectorAsync("form[data-ready]");
        await first.FillAsync("#Input_Text", text);
        await first.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        await second.FillAsync("#Input_Text", text + "，另一件");
        await second.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        var third = await first.Context.NewPageAsync();
        await third.GotoAsync(first.Url);
        await third.WaitForSelectorAsync("main .note:has-text('没有保存完的还在')");
        Assert.Equal(text + "，另一件", await third.InputValueAsync("#Input_Text"));
        await PressAsync(second, Save);
        await second.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        await PressAsync(third, Save);
        await third.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        await WroteOnceAsync(text + "，另一件", null);

        // Of the first nothing was sent; it is offered where the form is opened next.
        await first.CloseAsync();
        await third.GotoAsync("/log");
        await third.WaitForSelectorAsync("main .note:has-text('没有保存完的还在')");
        Assert.Equal(text, await third.InputValueAsync("#Input_Text"));
        await PressAsync(third, "button:has-text('不要了')");
        await WroteOnceAsync(text, null, times: 0);
    }

    [Fact]
    public async Task What_is_to_be_deleted_is_asked_for_till_it_is_answered_whatever_is_drawn_meanwhile()
    {
        var text = $"要删掉 {Guid.CreateVersion7():N}";
        var page = await ListedAsync(text);
        await page.ClickAsync("#waiting-list button:has-text('删除')");
        // Another try, which draws the list anew.
        await page.EvaluateAsync("() => dispatchEvent(new Event('online'))");
        await page.WaitForTimeoutAsync(3_000);
        await page.ClickAsync("#waiting-list button:has-text('再点一次删除')");
        await page.WaitForSelectorAsync("#waiting-list:has-text('没有待发送的')");
        await WroteOnceAsync(text, null, times: 0);
    }

    [Fact]
    public async Task Where_the_device_has_no_room_it_says_so_and_what_was_typed_stays_on_the_page()
    {
        var text = $"存不下 {Guid.CreateVersion7():N}";
        var page = await LogAsync("juntun");
        await page.EvaluateAsync(Full);
        await page.FillAsync("#Input_Text", text);
        await page.WaitForSelectorAsync("[data-kept]:has-text('本机存不下了，请尽快保存')");
        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync(Save);
        await page.WaitForSelectorAsync("[data-kept]:has-text('没有网络，本机也存不下')");
        Assert.Equal(text, await page.InputValueAsync("#Input_Text"));
        await page.Context.SetOfflineAsync(false);
        await PressAsync(page, Save);
        await page.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        await WroteOnceAsync(text, null);
    }

    [Fact]
    public async Task A_changed_password_keeps_the_queue_till_its_author_signs_in_and_another_account_sees_nothing()
    {
        var text = $"改了密码 {Guid.CreateVersion7():N}";
        var (name, other) = ($"p{Guid.CreateVersion7():N}", $"q{Guid.CreateVersion7():N}");
        await AddAsync(name);
        await AddAsync(other);
        var page = await WaitingAsync(text, name);
        await page.FillAsync("#Input_Text", text + "，草稿");
        await page.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        await ChangePasswordAsync(name, Password + "x");
        await page.Context.SetOfflineAsync(false);
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync("#waiting-note:has-text('请先登录')");
        await WroteOnceAsync(text, null, times: 0);

        await page.GotoAsync("/account/sign-in");
        await page.WaitForSelectorAsync("[data-held]:has-text('已存在本机')");
        Assert.DoesNotContain(text, await page.ContentAsync(), StringComparison.Ordinal);
        await SignInAsync(page, other);
        await page.GotoAsync("/log");
        await page.WaitForSelectorAsync("form[data-ready]");
        Assert.Equal("", await page.InputValueAsync("#Input_Text"));
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync("#waiting-list[data-ready]:has-text('没有待发送的')");
        await page.GotoAsync("/");
        await page.ClickAsync("details.menu.push summary");
        await PressAsync(page, "button:has-text('退出登录')");
        await SignInAsync(page, name, Password + "x");
        await page.WaitForSelectorAsync(".strip:has-text('1 条已送达')");
        await WroteOnceAsync(text, null);
    }

    private async Task AddAsync(string name)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var like = await users.FindByNameAsync("juntun");
        var account = new Account(name, name, like!.Role);
        account.Assign(like.Role, like.ScopePrefix, [], null);
        Assert.True((await users.CreateAsync(account, Password)).Succeeded);
    }

    private async Task ChangePasswordAsync(string name, string password)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await users.FindByNameAsync(name);
        Assert.True((await users.ChangePasswordAsync(account!, Password, password)).Succeeded);
    }
}
