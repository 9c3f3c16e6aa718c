using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>Each kind of task on 今天 is ended on a phone in four taps, of which going to a field is one.</summary>
public class TaskTests(Browser browser, Site site) : SiteTests(browser, site)
{
    private const int MostTaps = 4;
    private const int Phone = 360;

    private readonly Site _site = site;

    [Fact]
    public async Task Each_is_ended_in_four_taps()
    {
        await TaskCounty.AddAsync(_site, TestContext.Current.CancellationToken);
        var town = await OpenAsync(TaskCounty.Town, Phone);
        await EndAsync(town, "甲村", "修复机井", Tap("label.chip:has-text('完成了')"), Button("保存"));
        await EndAsync(town, "甲村", "五年没有公开账目", Tap("label.chip:has-text('缓解')"), Button("保存"));
        await EndAsync(town, "甲村", "民情日记缺记", Button("整改了"));
        await EndAsync(town, "甲村", "两委状态 31 天内没有确认");
        await EndAsync(town, "甲村", "报 2002年10月上访情况", Fill("Count", "0"), Fill("LateReason", "补报"), Button("保存"));
        await EndAsync(town, "甲村", "登记整顿前基本情况", Tap("label.chip:has-text('一般')"), Button("保存"));
        await EndAsync(town, "丙村", "财务不公开", Fill("DueOn", "2003-12-20"), Fill("ResponsiblePerson", "陈志强"), Button("保存更正"));
        await EndAsync(town, "甲村", "修订整顿方案", Tap("a:has-text('送书记')"), Button("送书记"));
        var secretary = await OpenAsync(TaskCounty.Secretary, Phone);
        await EndAsync(secretary, "甲村", "通过整顿方案", Button("通过方案"));
        await EndAsync(secretary, "乙村", "申请验收", Button("提出申请"));
        var liaison = await OpenAsync(TaskCounty.Liaison, Phone);
        await EndAsync(liaison, "甲村", "每周进村 1 天", Fill("Text", "走访农户"), Button("保存"));
        var department = await OpenAsync(TaskCounty.Department, Phone);
        await EndAsync(department, "甲村", "看整顿方案");
        Assert.Empty(Complaints);
    }

    private static (string Place, string? Value) Tap(string place) => (place, null);

    private static (string Place, string? Value) Button(string label) => Tap($"button:not([aria-hidden]):has-text('{label}')");

    private static (string Place, string? Value) Fill(string field, string value) => ($"[name='Input.{field}']", value);

    // By the line's own button, or by its link and what follows.
    private static async Task EndAsync(IPage page, string village, string task, params (string Place, string? Value)[] steps)
    {
        await page.GotoAsync("/");
        // Not those of the villages, beside which their stage stands.
        var line = page.Locator($"main :is(.split > div:first-child, .desk-tasks) .tasks > li:has-text('{task}'):has-text('{village}')");
        await line.Locator(steps.Length == 0 ? "button" : "a").First.ClickAsync();
        foreach (var (place, value) in steps)
        {
            await (value is null ? page.ClickAsync("main " + place) : page.FillAsync("main " + place, value));
        }

        Assert.InRange(1 + steps.Length, 1, MostTaps);
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
        Assert.Equal((task, 0, 1), (task, await line.CountAsync(), await page.Locator("main .note-ok").CountAsync()));
    }
}
