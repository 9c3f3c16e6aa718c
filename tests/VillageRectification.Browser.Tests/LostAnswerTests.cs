namespace VillageRectification.Browser.Tests;

/// <summary>What is mended while it is under way, or after it arrived unheard, is neither lost nor written twice.</summary>
public class LostAnswerTests(Browser browser, Site site) : DeviceTests(browser, site)
{
    [Fact]
    public async Task What_is_mended_while_it_is_being_sent_stays_mended_and_waits()
    {
        var text = $"正在送时改 {Guid.CreateVersion7():N}";
        var page = await ListedAsync(text);
        // A post that hangs till it is lost, and no network for anything else meanwhile.
        await page.EvaluateAsync("""
            () => {
              const real = window.fetch;
              window.fetch = (path, ...rest) => {
                if (rest[0]?.method === "POST") return new Promise((_, fail) => { window.lose = () => fail(new TypeError("Failed to fetch")); });
                return window.lose ? Promise.reject(new TypeError("Failed to fetch")) : real(path, ...rest);
              };
            }
            """);
        await page.Context.SetOfflineAsync(false);
        await page.WaitForFunctionAsync("() => window.lose");
        await page.ClickAsync("#waiting-list button:has-text('修改')");
        await page.FillAsync("#waiting-list textarea", text + "，改过");
        await page.EvaluateAsync("() => window.lose()");
        await page.WaitForSelectorAsync("#waiting-note:not([hidden])");
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync($"#waiting-list:has-text('{text}，改过')");
        Assert.Contains("改过的", await page.TextContentAsync("#waiting-list"), StringComparison.Ordinal);
        await WroteOnceAsync(text, null, times: 0);
    }

    [Fact]
    public async Task What_had_arrived_and_is_mended_since_goes_on_under_a_new_key_and_leaves_the_queue()
    {
        var text = $"回执丢了 {Guid.CreateVersion7():N}";
        var page = await ListedAsync(text);
        await page.EvaluateAsync("""
            () => {
              const real = window.fetch;
              window.fetch = async (path, ...rest) => {
                if (window.arrived) throw new TypeError("Failed to fetch");
                const answer = await real(path, ...rest);
                window.arrived = rest[0]?.method === "POST";
                if (window.arrived) throw new TypeError("Failed to fetch");
                return answer;
              };
            }
            """);
        await page.Context.SetOfflineAsync(false);
        await page.WaitForFunctionAsync("() => window.arrived");
        await page.EvaluateAsync("() => { navigator.locks.request('sending', { steal: true }, () => new Promise(() => {})); }");
        var form = await page.EvaluateAsync<string>("""
            () => new Promise((done) => {
              const opened = indexedDB.open("village-rectification");
              opened.onsuccess = () => {
                const all = opened.result.transaction("waiting").objectStore("waiting").getAll();
                all.onsuccess = () => done(`${all.result[0].path}#waiting=${all.result[0].key}`);
              };
            })
            """);
        await page.GotoAsync(form);
        await page.WaitForSelectorAsync("form[data-ready]");
        await page.FillAsync("#Input_Text", text + "，改过");
        await PressAsync(page, Save);
        await page.WaitForSelectorAsync(".note-bad:has-text('这一页刚才已经保存过')");
        await page.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        await PressAsync(page, Save);
        await page.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        await WroteOnceAsync(text, null);
        await WroteOnceAsync(text + "，改过", null);
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync("#waiting-list[data-ready]:has-text('没有待发送的')");
    }
}
