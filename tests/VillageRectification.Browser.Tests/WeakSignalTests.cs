using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Browser.Tests;

/// <summary>On a phone with weak signal: what is typed is kept, what is saved waits on the device and is sent once, whatever happens between.</summary>
public class WeakSignalTests(Browser browser, Site site) : DeviceTests(browser, site)
{
    private const string Place = "N35.73 E116.49";

    // One red pixel.
    private const string Dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    [Fact]
    public async Task What_is_saved_without_network_is_sent_once_after_the_browser_was_closed_and_its_photo_without_where_it_was_taken()
    {
        var text = $"断网时走访 {Guid.CreateVersion7():N}";
        var page = await LogAsync("juntun");
        await page.FillAsync("#Input_Text", text);
        await page.ClickAsync("summary:has-text('指标数量')");
        await page.FillAsync("[name='Input.Quantities[1]']", "0.5");
        await page.ClickAsync("summary:has-text('照片')");
        var photo = await TakenAsync(page, Place);
        Assert.Contains(Place, Encoding.Latin1.GetString(photo), StringComparison.Ordinal);
        await page.SetInputFilesAsync("#Input_Photos", new FilePayload { Name = "IMG_1.JPG", MimeType = "image/jpeg", Buffer = photo });
        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync(Save);
        await page.WaitForSelectorAsync(".strip:has-text('没有网络')");
        Assert.Equal("", await page.InputValueAsync("#Input_Text"));
        var context = page.Context;
        await page.CloseAsync();

        // Still without network: the device's own start page shows what waits.
        page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.WaitForSelectorAsync($"#waiting-list:has-text('{text}')");
        await page.WaitForSelectorAsync("#seen-list:has-text('北陶村')");
        Assert.Equal(0, await OverflowAsync(page));
        await context.SetOfflineAsync(false);
        await page.EvaluateAsync("for (let i = 0; i < 3; i++) document.getElementById('send-all').click()");
        await page.WaitForSelectorAsync("#waiting-list:has-text('没有待发送的')");
        await page.GotoAsync("/");
        await page.ClickAsync("details.menu.push summary");
        await PressAsync(page, "button:has-text('退出登录')");
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync("#waiting-list[data-ready]");
        await page.EvaluateAsync("document.getElementById('send-all').click()");
        await SignInAsync(page, "juntun");

        await WroteOnceAsync(text, 500, photos: 1);
        Assert.DoesNotContain(Place, await PhotoOfAsync(page, text), StringComparison.Ordinal);
        await page.GotoAsync("/log");
        await page.WaitForSelectorAsync("[data-kept]", new() { State = WaitForSelectorState.Attached });
        Assert.Equal("", await page.InputValueAsync("#Input_Text"));
        Assert.Equal(0, await page.Locator("main .note").CountAsync());
        Assert.Equal(0, await OverflowAsync(page));
    }

    // A small picture that says where it was taken, as cameras write it.
    private static async Task<byte[]> TakenAsync(IPage page, string place)
    {
        var picture = Convert.FromBase64String(await page.EvaluateAsync<string>(
            "() => Object.assign(document.createElement('canvas'), { width: 8, height: 8 }).toDataURL('image/jpeg').split(',')[1]"));
        var length = (byte)(place.Length + 1);
        byte[] said =
        [
            .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x0E, 1, 2, 0, length, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(place), 0,
        ];
        return [.. picture[..2], 0xFF, 0xE1, 0, (byte)(said.Length + 2), .. said, .. picture[2..]];
    }

    private async Task<string> PhotoOfAsync(IPage page, string text)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var file = await db.Attachments.Where(a => db.ProgressEntries.Any(e => e.Text == text && e.RecordId == a.AboutRecordId)).Select(a => a.FileId)
            .SingleAsync(TestContext.Current.CancellationToken);
        return await page.EvaluateAsync<string>(
            "async (path) => new TextDecoder('latin1').decode(await (await fetch(path)).arrayBuffer())", $"/files/{file}");
    }

    [Fact]
    public async Task A_draft_outlives_the_browser_and_a_queue_the_session_and_nobody_else_sees_either()
    {
        var text = $"过期后补发 {Guid.CreateVersion7():N}";
        var page = await LogAsync("juntun");
        var address = page.Url;
        await page.FillAsync("#Input_Text", text);
        await page.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        var context = page.Context;
        await page.CloseAsync();
        page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync("main .note:has-text('没有保存完的还在')");
        Assert.Equal(text, await page.InputValueAsync("#Input_Text"));
        Assert.Equal(0, await OverflowAsync(page));

        await context.SetOfflineAsync(true);
        await page.ClickAsync(Save);
        await page.WaitForSelectorAsync(".strip:has-text('没有网络')");
        await context.ClearCookiesAsync(new() { Name = "vr-session" });
        await context.SetOfflineAsync(false);
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync("#waiting-note:has-text('请先登录')");
        await WroteOnceAsync(text, null, times: 0);

        await SignInAsync(page, "zzb");
        await page.GotoAsync("/waiting");
        await page.WaitForSelectorAsync("#waiting-list:has-text('没有待发送的')");
        await WroteOnceAsync(text, null, times: 0);
        await page.GotoAsync("/");
        await page.ClickAsync("details.menu.push summary");
        await PressAsync(page, "button:has-text('退出登录')");

        await SignInAsync(page, "juntun");
        await page.WaitForSelectorAsync(".strip:has-text('1 条已送达')");
        await WroteOnceAsync(text, null);
    }

    [Fact]
    public async Task A_queue_is_exported_mended_and_sent_from_another_device_and_never_twice()
    {
        var text = $"换一台发送 {Guid.CreateVersion7():N}";
        var first = await LogAsync("juntun");
        await first.FillAsync("#Input_Text", text);
        await first.ClickAsync("label.chip:has-text('昨天')");
        await first.ClickAsync("summary:has-text('照片')");
        await first.SetInputFilesAsync("#Input_Photos", new FilePayload { Name = "1.png", MimeType = "image/png", Buffer = Convert.FromBase64String(Dot) });
        await first.Context.SetOfflineAsync(true);
        await first.ClickAsync(Save);
        await first.WaitForSelectorAsync(".strip:has-text('没有网络')");
        await first.GotoAsync("/waiting");
        await first.WaitForSelectorAsync("#waiting-list[data-ready]");
        var download = await first.RunAndWaitForDownloadAsync(() => first.ClickAsync("#export"));
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.json");
        await download.SaveAsAsync(file);

        var second = await OpenAsync("juntun", 360);
        await second.GotoAsync("/waiting");
        await second.WaitForSelectorAsync("#waiting-list[data-ready]");
        await second.ClickAsync("summary:has-text('换一台手机')");
        await second.SetInputFilesAsync("#import", file);
        await second.WaitForSelectorAsync($"#waiting-list:has-text('{text}')");
        // The browser reads it only now.
        File.Delete(file);
        await second.Context.SetOfflineAsync(true);
        await second.ClickAsync("button:has-text('修改')");
        await second.FillAsync("#waiting-list input[type=date]", "2003-10-20");
        await second.ClickAsync("button:has-text('改好了')");
        await second.Context.SetOfflineAsync(false);
        await second.WaitForSelectorAsync("#waiting-list:has-text('被退回')");
        Assert.Contains("超过 3 天要写明原因", await second.TextContentAsync("#waiting-list"), StringComparison.Ordinal);
        await WroteOnceAsync(text, null, times: 0);
        await second.Context.SetOfflineAsync(true);
        await second.ClickAsync("button:has-text('修改')");
        await second.FillAsync("#waiting-list input[type=date]", "2003-10-30");
        await second.ClickAsync("button:has-text('改好了')");
        await second.Context.SetOfflineAsync(false);
        await second.WaitForSelectorAsync("#waiting-list:has-text('没有待发送的')");
        await WroteOnceAsync(text, null, photos: 1);

        await first.Context.SetOfflineAsync(false);
        await first.EvaluateAsync("document.getElementById('send-all').click()");
        await first.WaitForSelectorAsync("#waiting-list:has-text('没有待发送的')");
        await WroteOnceAsync(text, null, photos: 1);
    }

    [Fact]
    public async Task What_goes_along_to_another_village_is_a_draft_there_and_nowhere_else()
    {
        var page = await LogAsync("juntun");
        var first = page.Url;
        await page.FillAsync("#Input_Text", "两个村之间换着写");
        await page.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        await PressAsync(page, "button.chip-link:not([aria-current])");
        Assert.Equal("两个村之间换着写", await page.InputValueAsync("#Input_Text"));
        await page.WaitForSelectorAsync("[data-kept]:has-text('草稿已存本机')");
        var second = page.Url.Split('?')[0];

        await page.GotoAsync(first);
        await ReachAsync(page, LoadState.NetworkIdle);
        Assert.Equal("", await page.InputValueAsync("#Input_Text"));
        await page.GotoAsync(second);
        await page.WaitForSelectorAsync("main .note:has-text('没有保存完的还在')");
        Assert.Equal("两个村之间换着写", await page.InputValueAsync("#Input_Text"));
        await PressAsync(page, "button:has-text('不要了')");
        Assert.Equal("", await page.InputValueAsync("#Input_Text"));
    }

    [Fact]
    public async Task In_the_common_case_a_day_takes_three_taps()
    {
        var page = await OpenAsync("juntun", 360);
        await page.GotoAsync("/");
        await PressAsync(page, ".tabbar a.log");
        await page.ClickAsync("button[name=phrase] >> nth=0");
        await PressAsync(page, Save);
        await page.WaitForSelectorAsync("main .note-ok:has-text('已保存')");
        Assert.Contains("（乡镇领导）", await page.TextContentAsync("main .note-ok"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_own_script_weighs_at_most_15_KB()
    {
        var root = Site.Services.GetRequiredService<IWebHostEnvironment>().WebRootPath;
        // The sheets of the preview are made by a script that no other page loads.
        var preview = Path.Combine(root, "js", "preview.js");
        var weight = Directory.GetFiles(Path.Combine(root, "js"), "*.js").Except([preview]).Append(Path.Combine(root, "sw.js")).Sum(Packed);
        Counted.Say("bytes of own script, compressed", (int)weight);
        Assert.InRange(weight, 1, 15 * 1024);
        Assert.InRange(Packed(preview), 1, 2 * 1024);

        static long Packed(string file)
        {
            using MemoryStream packed = new();
            using (GZipStream gzip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                gzip.Write(File.ReadAllBytes(file));
            }

            return packed.Length;
        }
    }
}
