using Microsoft.Playwright;
using VillageRectification.Web.Pages.Home.Tasks;

namespace VillageRectification.Browser.Tests;

/// <summary>Each kind of task on 今天 is ended on a phone in four taps, of which going to a field is one.</summary>
public class TaskTests(Browser browser, Site site) : SiteTests(browser, site)
{
    private delegate Task Step(IPage page);

    private const int MostTaps = 4;
    private const int Phone = 360;

    private readonly Site _site = site;
    private readonly HashSet<string> _ended = [];

    [Fact]
    public async Task Each_is_ended_in_four_taps()
    {
        await TaskCounty.AddAsync(_site, TestContext.Current.CancellationToken);
        var town = await OpenAsync(TaskCounty.Town, Phone);
        await EndAsync<MeasuresToFinish>(town, "甲村", "修复机井", Tap("label.chip:has-text('完成了')"), Button("保存"));
        await EndAsync<ProblemsToSettle>(town, "甲村", "五年没有公开账目", Fill("Asked", "30"), Fill("Satisfied", "28"), Button("保存"));
        // What is not finished says why and until when; what waits for conditions, when they are looked at again.
        await EndOtherwiseAsync<ProblemsToSettle>(town, "丁村", "承包款没有公布", Fill("DueOn", "2003-12-20"), Fill("Why", "等县里拨款"), Button("延期"));
        await EndOtherwiseAsync<ProblemsToSettle>(town, "戊村", "等拨款修桥", Fill("ReviewOn", "2003-12-20"), Fill("Why", "没有拨款"), Button("延期"));
        await EndAsync<FindingsToRemedy>(town, "甲村", "民情日记缺记", Button("整改了"));
        await EndAsync<CommitteesToConfirm>(town, "丙村", "两委状态 31 天内没有确认");
        await EndAsync<PetitionsToReport>(town, "甲村", "报 2002年10月上访情况", Fill("Count", "0"), Fill("LateReason", "补报"), Button("保存"));
        await EndAsync<RecordsToComplete>(town, "甲村", "登记整顿前基本情况", Tap("label.chip:has-text('一般')"), Fill("Households", "120"), Button("保存"));
        await EndAsync<RecordsToComplete>(town, "丙村", "缺期限", Fill("DueOn", "2003-12-20"), Fill("ResponsiblePerson", "陈志强"), Button("保存"));
        await EndAsync<PlansToRevise>(town, "甲村", "修订整顿方案", Press("a:has-text('送书记')"), Button("送书记"));
        await EndAsync<PlansToPrepare>(town, "壬村", "写整顿方案", Press("a:has-text('送书记')"), Button("送书记"));
        var secretary = await OpenAsync(TaskCounty.Secretary, Phone);
        await EndAsync<PlansToAdopt>(secretary, "甲村", "通过整顿方案", Button("通过方案"));
        await EndAsync<ApplicationsToMake>(secretary, "乙村", "申请验收", Button("提出申请"));
        var liaison = await OpenAsync(TaskCounty.Liaison, Phone);
        await EndAsync<OwnPresence>(liaison, "甲村", "每周进村 1 天", Fill("Text", "走访农户"), Button("保存"));
        await EndAsync<PromisesToKeep>(liaison, "甲村", "春节前送去化肥 5 吨", Tap("label.chip:has-text('全部兑现')"), Button("保存"));
        await EndAsync<DepartmentPlansToEnd>(liaison, "甲村", "每季请农技员讲一次课", Tap("label.chip:has-text('办完了')"), Button("保存"));
        var department = await OpenAsync(TaskCounty.Department, Phone);
        await EndAsync<PlansToReview>(department, "甲村", "看整顿方案");
        await EndAsync<InspectionsToArrange>(department, "丁村", "安排检查", Fill("Inspectors", "王秀英、李明"), Button("开始检查"));
        await EndAsync<RevisitsToMake>(department, "戊村", "回访", Tap("label.chip:has-text('保持')"), Fill("Inspectors", "王秀英、李明"), Button("保存"));
        await EndAsync<LiaisonsToAssign>(department, "丙村", "定联系部门", Pick("Department", "试县水利局"), Button("保存"));
        await EndAsync<PromisesToSettle>(department, "乙村", "送去水泥 2 吨", Fill("Reason", "部门换了"), Button("这条承诺不再兑现"));
        var head = await OpenAsync(TaskCounty.Head, Phone);
        await EndAsync<VerificationsToGive>(head, "己村", "转化升级认定", Tap("label.chip:has-text('转化升级')"), Button("保存"));
        // What two inspectors filled in is there; the head says what it comes to.
        await EndAsync<VerdictsToGive>(head, "庚村", "定验收结论", Tap("label.chip:has(span:text-is('合格'))"), Button("定结论"));
        var city = await OpenAsync(TaskCounty.City, Phone);
        await EndAsync<VerificationsToGive>(city, "辛村", "转化升级认定", Tap("label.chip:has-text('转化升级')"), Button("保存"));
        Assert.Empty(Complaints);
        Assert.Equal(TaskKinds.All.Select(k => k.GetType().Name).Order(), _ended.Order());
    }

    // Of what is on the form.
    private static Step Tap(string place) => page => page.ClickAsync("main " + place);

    private static Step Fill(string field, string value) => page => page.FillAsync($"main [name='Input.{field}']", value);

    private static Step Pick(string field, string label) =>
        page => page.SelectOptionAsync($"main [name='Input.{field}']", new SelectOptionValue { Label = label });

    // What leads on.
    private static Step Button(string label) => Press($"button:not([aria-hidden]):has-text('{label}')");

    private static Step Press(string place) => page => PressAsync(page, "main " + place);

    // By the line's own button, or by its link and what follows.
    private Task EndAsync<TKind>(IPage page, string village, string task, params Step[] steps)
        where TKind : TaskKind => EndAsync<TKind>(page, village, task, steps.Length == 0 ? "button" : "a >> nth=0", steps);

    // By the other link of the line: 没有完成，写原因.
    private Task EndOtherwiseAsync<TKind>(IPage page, string village, string task, params Step[] steps)
        where TKind : TaskKind => EndAsync<TKind>(page, village, task, "a.inline", steps);

    private async Task EndAsync<TKind>(IPage page, string village, string task, string first, Step[] steps)
        where TKind : TaskKind
    {
        await page.GotoAsync("/");
        // Not those of the villages, beside which their stage stands.
        var place = $"main :is(.split > div:first-child, .desk-tasks) .tasks > li:not(.rest):has-text('{task}'):has-text('{village}')";
        await PressAsync(page, $"{place} >> nth=0 >> {first}");
        foreach (var step in steps)
        {
            await step(page);
        }

        Assert.InRange(1 + steps.Length, 1, MostTaps);
        Assert.Equal(
            (task, "/", 0, 1),
            (task, new Uri(page.Url).AbsolutePath, await page.Locator(place).CountAsync(), await page.Locator("main .note-ok").CountAsync()));
        _ended.Add(typeof(TKind).Name);
    }
}
