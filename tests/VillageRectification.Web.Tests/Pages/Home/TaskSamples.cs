using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>One of each kind of task.</summary>
internal static class TaskSamples
{
    private static Baseline Before(RectificationCase @case, CommitteeState? committee = CommitteeState.Incomplete) =>
        new(@case, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = committee };

    private static readonly DateOnly Today = App.Today;

    public static IReadOnlyList<TaskSample> All { get; } =
    [
        new("measure", Role.Team, "修复机井", "逾期 88 天", c => [Measure(c, new(2003, 8, 4))]) { Fields = [("Input.Ended", "Done")] },
        new("measure with a reason", Role.Town, "修复机井", "还有 15 天", c => [Measure(c, Today.AddDays(15))])
        {
            Fields = [("Input.Ended", "NotDone"), ("Input.Why", "要等秋播后停电检修")],
        },
        new("problem", Role.Town, "五年没有公开账目", "逾期 30 天", c => [Problem(c)])
        {
            Fields = [("Input.Asked", "20"), ("Input.Satisfied", "11")], Strangers = [Role.Dept],
        },
        new("problem not finished", Role.Town, "五年没有公开账目", "逾期 30 天", c => [Problem(c)])
        {
            IsOtherWay = true, Fields = [("Input.DueOn", "2003-12-20"), ("Input.Why", "等县里拨款")],
        },
        new("conditions to look at", Role.Team, "五年没有公开账目", "复核条件 · 陈志强 · 没有完成，写原因：五年没有公开账目 已拖 5 天", c => [Waiting(c)])
        {
            IsOtherWay = true, Fields = [("Input.ReviewOn", "2003-12-20"), ("Input.Why", "还没有拨款")],
        },
        new("finding", Role.Sec, "民情日记缺记", "还有 15 天", c => Found(c, Today.AddDays(15))),
        new("finding without a day", Role.Town, "民情日记缺记", "已拖 9 天", c => Found(c, null)),
        new("promise", Role.Liaison, "春节前送去化肥 5 吨", "逾期 3 天", c => [Promise(c, Today.AddDays(-3))])
        {
            Fields = [("Input.Kept", "Whole")], Strangers = [Role.Dept, Role.Leader],
        },
        new("promise without a day", Role.DeptHead, "春节前送去化肥 5 吨", "已拖 20 天", c => [Promise(c, null)]) { Fields = [("Input.Kept", "LastPart")] },
        new("department's plan", Role.Liaison, "每季请农技员讲一次课", "逾期 2 天", c =>
            [new DepartmentPlan(c, Today.AddDays(-20), "每季请农技员讲一次课") { DueOn = Today.AddDays(-2) }])
        {
            Fields = [("Input.Ended", "GivenUp"), ("Input.Text", "农技员调走了")], Strangers = [Role.Dept, Role.Town],
        },
        new("committees", Role.Town, "两委状态 31 天内没有确认", "支部健全", c => [Before(c)]) { Strangers = [Role.Team, Role.Liaison] },
        new("committees unknown", Role.Town, "登记两委现在的状态", "村委会未填", c => [Before(c, committee: null)])
        {
            Fields = [("Input.Committee", "VillageCommittee"), ("Input.Kind", "ByElected"), ("Input.Person", "林庆华"), ("Input.Post", "村委会主任")],
            Strangers = [Role.Team, Role.Liaison],
        },
        new("petitions", Role.Town, "报 2002年10月上访情况", "一共缺 11 个月", c => [new MassPetition(c, new(2003, 9), 0)])
        {
            Fields = [("Input.Count", "0"), ("Input.LateReason", "补报")], Strangers = [Role.Team, Role.Liaison], IsOfAnyVillage = true,
        },
        new("plan to adopt", Role.Sec, "通过整顿方案", "已拖 2 天", c => Submitted(c)) { Strangers = [Role.Town] },
        new("plan to send", Role.Town, "修订整顿方案", "已拖 3 天", c => Returned(c)) { Via = "plan-submissions", Strangers = [Role.Dept] },
        new("diagnosis", Role.Team, "登记集体会诊", "列入以后还没有会诊", _ => [])
        {
            Fields = [("Input.Causes", "没有人管账"), ("Input.Lead", "Secretary"), ("Input.Attendees", "镇党委")],
            Strangers = [Role.Dept, Role.Liaison], IsOfAnyVillage = true,
        },
        new("first plan", Role.Town, "写整顿方案", "会诊了，还没有方案", c => Drafted(c)) { Via = "plan-submissions", Strangers = [Role.Dept] },
        new("application", Role.Sec, "申请验收", "还有 61 天", c => Ready(c)) { Strangers = [Role.Town] },
        new("plan to review", Role.Dept, "看整顿方案", "以前可以退回", c => Adopted(c, Today.AddDays(-10))) { Strangers = [Role.Town] },
        new("inspection", Role.Dept, "安排检查", "10月20日申请 · 人员要回避", c => Applied(c))
        {
            Fields = [("Input.Inspectors", "王秀英、李明"), ("Input.Confirmed", "王秀英、李明")], Strangers = [Role.Town, Role.City],
        },
        new("verdict", Role.Head, "定验收结论", "10月25日开始检查", c => Opened(c))
        {
            Fields = [("Input.Outcome", "Passed")], Strangers = [Role.Dept],
        },
        new("revisit", Role.Dept, "回访", "10月22日合格 · 还没有回访", c => Consolidated(c, Today.AddDays(-9), held: false))
        {
            Fields = [("Input.Outcome", "Held"), ("Input.Inspectors", "王秀英、李明"), ("Input.Confirmed", "王秀英、李明")], Strangers = [Role.Town, Role.City],
        },
        new("verification by the county", Role.Head, "转化升级认定", "7月31日合格 · 已过巩固期，回访保持", c => Consolidated(c, new(2003, 7, 31), held: true))
        {
            Fields = [("Input.Outcome", "Verified")], Strangers = [Role.Dept, Role.City],
        },
        new("verification by the city", Role.City, "转化升级认定", "市重点", c =>
            [new LevelChange(c, County.Start, ManagementLevel.CityKey), .. Consolidated(c, Today.AddDays(-9), held: false)])
        {
            Fields = [("Input.Outcome", "Refused"), ("Input.Opinion", "债没有还")], Strangers = [Role.Head],
        },
        new("baseline", Role.Town, "登记整顿前基本情况", "还没有登记", _ => [])
        {
            Fields = [("Input.Level", "Ordinary"), ("Input.Households", "300")], Strangers = [Role.Team, Role.Liaison], IsOfAnyVillage = true,
        },
        new("problem without its day", Role.Team, "五年没有公开账目", "缺期限、责任人", c =>
            [new Problem(c, Today.AddDays(-90), "村级财务", "五年没有公开账目") { Handling = ProblemHandling.ResolveNow }])
        {
            Fields = [("Input.DueOn", "2003-12-20"), ("Input.ResponsiblePerson", "陈志强")], Strangers = [Role.Liaison],
        },
    ];

    private static Measure Measure(RectificationCase c, DateOnly due) =>
        new(c, County.Start.AddDays(30), "修复机井") { ResponsiblePerson = "陈志强", DueOn = due };

    private static Problem Problem(RectificationCase c) => new(c, Today.AddDays(-90), "村级财务", "五年没有公开账目")
    {
        Handling = ProblemHandling.ResolveNow,
        DueOn = Today.AddDays(-30),
        ResponsiblePerson = "陈志强",
    };

    private static Problem Waiting(RectificationCase c) => new(c, Today.AddDays(-90), "村级财务", "五年没有公开账目")
    {
        Handling = ProblemHandling.CreateConditions,
        Condition = "县里拨款",
        ReviewOn = Today.AddDays(-5),
        DueOn = Today.AddDays(90),
        ResponsiblePerson = "陈志强",
    };

    private static Commitment Promise(RectificationCase c, DateOnly? due) => new(c, Today.AddDays(-20), "物资", "春节前送去化肥 5 吨") { DueOn = due };

    private static IEnumerable<Fact> Found(RectificationCase c, DateOnly? due)
    {
        var visit = new SupervisionVisit(c, Today.AddDays(-9), VisitNotice.Unannounced);
        return [visit, new Finding(c, visit, Today.AddDays(-9), "民情日记缺记") { DueOn = due }];
    }

    private static IEnumerable<Fact> Submitted(RectificationCase c) => [.. Drafted(c), new PlanSubmission(c, Today.AddDays(-2), null)];

    private static IEnumerable<Fact> Drafted(RectificationCase c)
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: false, []));
        return
        [
            new Diagnosis(c, Today.AddDays(-9), "财务不公开", "镇党委"),
            new MeasureProposal(c, Today.AddDays(-3), null, "补选村委会") { ResponsiblePerson = "陈志强", DueOn = Today.AddDays(40) },
        ];
    }

    internal static IEnumerable<Fact> Adopted(RectificationCase c, DateOnly on)
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, []));
        return [new Diagnosis(c, Today.AddDays(-20), "财务不公开", "镇党委"), new PlanAdoption(c, on)];
    }

    private static IEnumerable<Fact> Returned(RectificationCase c)
    {
        Fact[] adopted = [.. Adopted(c, Today.AddDays(-5))];
        return
        [
            .. adopted, new PlanReturn(c, adopted.OfType<PlanAdoption>().Single(), Today.AddDays(-3), "没有写谁来主持"),
            new MeasureProposal(c, Today.AddDays(-1), null, "补选村委会") { ResponsiblePerson = "陈志强", DueOn = Today.AddDays(40) },
        ];
    }

    private static IEnumerable<Fact> Applied(RectificationCase c)
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 20), StageEventKind.Applied, 0, default)]));
        return [new AcceptanceApplication(c, new(2003, 10, 20))];
    }

    private static IEnumerable<Fact> Opened(RectificationCase c)
    {
        AcceptanceApplication application = new(c, new(2003, 10, 20));
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 25), StageEventKind.InspectionOpened, 0, default)]));
        InspectionOpening opening = new(c, new(2003, 10, 25), ["王秀英", "李明"]);
        return [application, opening, .. Sheets.Of(c, opening)];
    }

    internal static IEnumerable<Fact> Consolidated(RectificationCase c, DateOnly passedOn, bool held) =>
    [
        .. County.Inspected(c, passedOn, InspectionOutcome.Passed),
        .. held ? [new Inspection(c, passedOn.AddDays(30), InspectionKind.Revisit, InspectionOutcome.Held)] : Array.Empty<Fact>(),
    ];

    private static IEnumerable<Fact> Ready(RectificationCase c) => [.. Adopted(c, Today.AddDays(-12)), new CommitteeConfirmation(c, Today.AddDays(-1))];
}
