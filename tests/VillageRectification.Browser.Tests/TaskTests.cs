using Microsoft.Playwright;

namespace VillageRectification.Browser.Tests;

/// <summary>Each kind of task on 今天 is ended on a phone in four taps, of which going to a field is one.</summary>
public class TaskTests(Browser browser, Site site) : SiteTests(browser, site)
{
    private delegate Task Step(IPage page);

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
        await EndAsync(town, "甲村", "修订整顿方案", Press("a:has-text('送书记')"), Button("送书记"));
        var secretary = await OpenAsync(TaskCounty.Secretary, Phone);
        await EndAsync(secretary, "甲村", "通过整顿方案", Button("通过方案"));
        await EndAsync(secretary, "乙村", "申请验收", Button("提出申请"));
        var liaison = await OpenAsync(TaskCounty.Liaison, Phone);
        await EndAsync(liaison, "甲村", "每周进村 1 天", Fill("Text", "走访农户"), Button("保存"));
        await EndAsync(liaison, "甲村", "春节前送去化肥 5 吨", Button("保存"));
        var department = await OpenAsync(TaskCounty.Department, Phone);
        await EndAsync(department, "甲村", "看整顿方案");
        await EndAsync(department, "丁村", "安排检查", Fill("Inspectors", "王秀英、李明"), Button("开始检查"));
        await EndAsync(department, "戊村", "回访", Tap("label.chip:has-text('保持')"), Fill("Inspectors", "王秀英、李明"), Button("保存"));
        var head = await OpenAsync(TaskCounty.Head, Phone);
        await EndAsync(head, "己村", "转化升级核验", Tap("label.chip:has-text('转化升级')"), Button("保存"));
        // What two inspectors filled in is there; the head says what it comes to.
        await EndAsync(head, "庚村", "定验收结论", Tap("label.chip:has(span:text-is('合格'))"), Button("定结论"));
        var city = await OpenAsync(TaskCounty.City, Phone);
        await EndAsync(city, "辛村", "转化升级验收", Tap("label.chip:has-text('转化升级')"), Button("保存"));
        Assert.Empty(Complaints);
    }

    // Of what is on the form.
    private static Step Tap(string place) => page => page.ClickAsync("main " + place);

    private static Step Fill(string field, string value) => page => page.FillAsync($"main [name='Input.{field}']", value);

    // What leads on.
    private static Step Button(string label) => Press($"button:not([aria-hidden]):has-text('{label}')");

    private static Step Press(string place) => page => PressAsync(page, "main " + place);

    // By the line's own button, or by its link and what follows.
    private static async Task EndAsync(IPage page, string village, string task, params Step[] steps)
    {
        await page.GotoAsync("/");
        // Not those of the villages, beside which their stage stands.
        var place = $"main :is(.split > div:first-child, .desk-tasks) .tasks > li:has-text('{task}'):has-text('{village}')";
        await PressAsync(page, $"{place} {(steps.Length == 0 ? "button" : "a")} >> nth=0");
        foreach (var step in steps)
        {
            await step(page);
        }

        Assert.InRange(1 + steps.Length, 1, MostTaps);
        Assert.Equal(
            (task, "/", 0, 1),
            (task, new Uri(page.Url).AbsolutePath, await page.Locator(place).CountAsync(), await page.Locator("main .note-ok").CountAsync()));
    }
}
