using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

internal static partial class RecordSamples
{
    private static readonly DateOnly Applied = App.Today.AddDays(-11);

    public static IReadOnlyList<RecordSample> All { get; } =
    [
        new("committee-changes")
        {
            Good = [("Committee", "VillageCommittee"), ("Kind", "ByElected"), ("Person", "林庆华"), ("Post", "村委会主任")],
            Bad =
            [
                ("Committee", null, "请选哪个班子"),
                ("Kind", "Abolished", "填得不对"),
                ("Kind", "1", "填得不对"),
                ("Person", new string('林', 51), "任职人最多 50 个字"),
                ("Person", "暂缺", "“暂缺”不是姓名"),
                ("HeldUntil", "2003-12-01", "任挂职的才填到哪天为止"),
            ],
            Changed = ("Person", "林庆生", "林庆生"),
        },
        new("committee-confirmations")
        {
            Before = c =>
                [new Baseline(c, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = CommitteeState.Incomplete }],
            Changed = ("Day", "2003-10-30", "2003-10-30"),
        },
        new("measure-outcomes")
        {
            About = c => new Measure(c, County.Start.AddDays(30), "修复机井") { ResponsiblePerson = "陈志强", DueOn = new(2003, 8, 4) },
            Good = [("Ended", "NotDone"), ("Why", "要等秋播后停电检修")],
            Bad = [("Ended", null, "请选办得怎么样"), ("Why", "", "请写为什么没有完成"), ("Why", new string('因', 301), "为什么没有完成最多 300 个字")],
            Changed = ("Why", "等配件", "等配件"),
        },
        new("diagnoses")
        {
            Good = [("Causes", "班子不团结，财务不公开"), ("Symptoms", "账目五年没有张榜"), ("Types", "财务混乱"), ("Lead", "Secretary"), ("Attendees", "镇党委书记、包村干部")],
            Bad =
            [
                ("Causes", " ", "请填会诊的原因"),
                ("Attendees", null, "请填参加的单位和人"),
                ("Attendees", "／", "请填参加的单位和人"),
                ("Causes", new string('因', 501), "会诊的原因最多 500 个字"),
                ("Types", "天气", "“天气”不在本次行动的类型里"),
                ("Lead", null, "请选谁主持"),
                ("Lead", "Other", "请写明谁主持"),
                ("LeadReason", "镇长主持", "这样选不用填“谁主持、为什么书记没有主持”"),
            ],
            Changed = ("Causes", "财务不公开", "财务不公开"),
        },
        new("problems")
        {
            Good =
            [
                ("Category", "村级财务"), ("Description", "五年没有公开账目"), ("Priority", "Strong"), ("Handling", "ResolveNow"), ("DueOn", "2003-12-01"),
                ("ResponsiblePerson", "陈志强"),
            ],
            Bad =
            [
                ("Category", "天气", "不在可选的里面"),
                ("Description", "", "请填什么问题"),
                ("Handling", null, "请选怎么办理"),
                ("ReviewOn", "2003-12-01", "这样选不用填“"),
                ("DueOn", "2003-13-01", "填得不对"),
                ("ResponsiblePerson", "待定", "“待定”不是姓名"),
            ],
            Changed = ("ResponsiblePerson", "赵存良", "赵存良"),
        },
        new("problem-status-changes")
        {
            About = c => new Problem(c, County.Start.AddDays(5), "村级财务", "五年没有公开账目") { Handling = ProblemHandling.Explain },
            Good = [("Status", "Eased"), ("Asked", "30"), ("Satisfied", "16"), ("NotSatisfied", "3")],
            Bad =
            [
                ("Status", null, "请选到了哪一步"),
                ("Asked", "三十", "这里要填 0 或者正整数"),
                ("Asked", null, "评议的人数要一起填"),
                ("Asked", "0", "问到的至少 1 人"),
                ("Satisfied", null, "请填满意的有几人"),
                ("NotSatisfied", "15", "不能多于问到的人数"),
                ("PostedOn", "2003-11-01", "不能晚于今天"),
            ],
            Changed = ("Satisfied", "20", "20 人"),
        },
        new("problem-extensions")
        {
            About = c => new Problem(c, County.Start.AddDays(5), "村级财务", "五年没有公开账目") { DueOn = new(2003, 10, 1) },
            Good = [("DueOn", "2003-12-01"), ("Why", "等县里拨款")],
            Bad = [("DueOn", "", "请填延到哪天"), ("DueOn", "2004-01-01", "期限不能在它以后"), ("Why", null, "请填为什么延期"), ("Why", new string('因', 201), "为什么延期最多 200 个字")],
            Changed = ("DueOn", "2003-12-11", "2003-12-11"),
        },
        .. OfOversight,
        new("support-items")
        {
            Writer = Role.Liaison,
            Stranger = Role.Town,
            Good = [("Kind", "资金"), ("Text", "修路捐款"), ("ValueYuan", "30,000"), ("Origin", "Coordinated"), ("Households", "12")],
            Bad = [("Kind", "", "请选哪一类"), ("Text", null, "请填办了什么实事"), ("ValueYuan", "3万", "这里要填 0 或者正整数")],
            Changed = ("ValueYuan", "20000", "20,000 元"),
        },
        .. OfVillages,
        .. OfPeople,
        new("progress-entries")
        {
            Good = [("Text", "走访党员户 12 户")],
            Bad = [("Text", "走访", "至少 4 个字"), ("Text", new string('访', 501), "做了什么最多 500 个字")],
            Changed = ("Text", "走访党员户 21 户", "21 户"),
        },
        new("indicator-quantities")
        {
            About = c => new ProgressEntry(c, County.Start.AddDays(30), "新打机井"),
            Good = [("Indicator", "机井"), ("Quantity", "０.５")],
            Bad = [("Indicator", "水塔", "不在可选的里面"), ("Quantity", "0", "数量要填大于 0"), ("Quantity", "七", "数量要填大于 0"), ("Quantity", "", "请填数量")],
            Changed = ("Quantity", "1.5", "1.5"),
        },
        new("acceptance-applications")
        {
            Before = c => [.. Planned(c), new CommitteeConfirmation(c, App.Today.AddDays(-6))],
            Changed = ("Day", "2003-10-30", "2003-10-30"),
            Writer = Role.Sec,
            Stranger = Role.Town,
        },
        new("application-withdrawals")
        {
            Before = c => Planned(c, StageEventKind.Applied),
            About = c => new AcceptanceApplication(c, Applied),
            Good = [("Why", "还差两项没有做完")],
            Bad = [("Why", " ", "请填为什么撤回"), ("Why", new string('因', 201), "为什么撤回最多 200 个字")],
            Changed = ("Why", "还差一项没有做完", "还差一项"),
            Writer = Role.Sec,
            Stranger = Role.Town,
        },
        new("inspection-openings")
        {
            Before = c =>
                [.. Known(c), .. Planned(c, StageEventKind.Applied), new AcceptanceApplication(c, Applied), Leader(c)],
            Good = [("Inspectors", "王秀英、李明")],
            Bad =
            [
                ("Inspectors", "", "请填检查人员"), ("Inspectors", "王秀英、无。", "请填检查人员"), ("Inspectors", "李明、李明", "有人写了两次"),
                ("Inspectors", "王秀英、陈志强（组长）", "只写姓名"), ("Inspectors", "王秀英、陈志强组长", "只写姓名"),
            ],
            Changed = ("Inspectors", "王秀英、林存良", "林存良"),
            Writer = Role.Dept,
            Stranger = Role.Town,
        },
        .. OfPlans,
        .. OfListing,
        .. OfAcceptance,
    ];

    // Diagnosed, its plan adopted; then what came after.
    private static IEnumerable<CaseFact> Planned(RectificationCase @case, params StageEventKind[] after)
    {
        @case.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [.. after.Select(kind => new StageEvent(Applied, kind, 0, default))]));
        return [new Diagnosis(@case, County.Start, "财务不公开", "镇党委"), new PlanAdoption(@case, County.Start.AddDays(9))];
    }
}
