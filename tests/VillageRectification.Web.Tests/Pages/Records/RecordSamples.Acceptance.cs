using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <content>How an inspection ends, and what comes after.</content>
internal static partial class RecordSamples
{
    private static readonly DateOnly Passed = App.Today.AddMonths(-4);

    private static InspectionOpening Opening(RectificationCase c) => new InspectionOpening(c, Applied.AddDays(1), ["王秀英", "李明"]);

    private static TeamMember Leader(RectificationCase c) => new(c, County.Start, "陈志强", TeamRole.Leader);

    private static readonly string[] Names = ["王秀英", "李明", "林存良"];

    // On record, and tied no longer.
    private static IEnumerable<CaseFact> Known(RectificationCase c) => Names.SelectMany(n =>
    {
        TeamMember member = new(c, App.Today.AddYears(-3), n, TeamRole.Member);
        return new CaseFact[] { member, new TeamDeparture(c, member, App.Today.AddYears(-2)) };
    });

    private static IReadOnlyList<RecordSample> OfAcceptance =>
    [
        new("verdicts")
        {
            Before = c =>
            {
                var opening = Opening(c);
                return [.. Planned(c, StageEventKind.InspectionOpened), new AcceptanceApplication(c, Applied), opening, .. Sheets.Of(c, opening)];
            },
            Writer = Role.Head,
            Stranger = Role.Dept,
            Good = [("Outcome", "Passed")],
            Bad =
            [
                ("Outcome", null, "请选结论"),
                ("Outcome", "Held", "不在可选的里面"),
                ("Opinion", new string('差', 501), "意见最多 500 个字"),
            ],
            Changed = ("Opinion", "账目清楚", "账目清楚"),
        },
        new("item-scores")
        {
            Before = c => [.. Planned(c, StageEventKind.InspectionOpened), new AcceptanceApplication(c, Applied)],
            About = Opening,
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("Inspector", "王秀英"), ("Item", "村委班子健全"), ("Score", "5")],
            Bad =
            [
                ("Inspector", "", "请选谁评的"),
                ("Inspector", "张三", "“张三”不在可选的里面"),
                ("Item", "", "请选哪一项"),
                ("Score", "7", "“村委班子健全”满分 6 分"),
                ("Score", "", "没有打分，也没有写为什么不适用"),
                ("NotApplicableReason", "没有村委", "打了分，又写了不适用的理由"),
                ("Note", new string('差', 301), "意见最多 300 个字"),
            ],
            Changed = ("Score", "4", "4 分"),
        },
        new("self-scores")
        {
            Before = c => Planned(c, StageEventKind.Applied),
            Writer = Role.Town,
            Stranger = Role.Dept,
            Good = [("Item", "村委班子健全"), ("Score", "5"), ("Note", "补选公告和选票")],
            Bad =
            [
                ("Item", "", "请选哪一项"),
                ("Item", "别的", "不在可选的里面"),
                ("Score", "", "请填自评"),
                ("Score", "7", "“村委班子健全”满分 6 分"),
                ("Note", new string('据', 301), "依据最多 300 个字"),
            ],
            Changed = ("Score", "4", "4 分"),
        },
        new("representatives-votes")
        {
            Before = c => [.. Planned(c, StageEventKind.InspectionOpened), new AcceptanceApplication(c, Applied)],
            About = Opening,
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good =
            [
                ("Representatives", "23"), ("Present", "21"), ("Collected", "20"), ("Ballots", "20"), ("Satisfied", "15"), ("NotSatisfied", "4"),
                ("SatisfiedWithAbility", "15"), ("NotSatisfiedWithAbility", "4"), ("SatisfiedWithConduct", "15"), ("NotSatisfiedWithConduct", "4"),
                ("SatisfiedWithIntegrity", "15"), ("NotSatisfiedWithIntegrity", "4"), ("SatisfiedWithResults", "15"), ("NotSatisfiedWithResults", "4"),
            ],
            Bad =
            [
                ("Ballots", "", "请填有效票"),
                ("Ballots", "21", "有效票不能多于收回的票"),
                ("NotSatisfied", "21", "不满意的不能多于有效票"),
                ("Satisfied", "21", "满意的不能多于有效票"),
                ("Satisfied", "17", "满意和不满意加起来不能多于有效票"),
                ("NotSatisfiedWithAbility", "21", "不满意的不能多于有效票"),
                ("SatisfiedWithAbility", "", "请填班子能力：满意"),
                ("NotSatisfiedWithResults", "", "请填整顿成效：不满意"),
                ("Satisfied", "", "请填总体：满意"),
                ("Present", "24", "到会的不能多于代表"),
                ("Collected", "22", "收回的票不能多于到会的人"),
            ],
            Changed = ("NotSatisfied", "5", "5 张"),
        },
        new("household-surveys")
        {
            Before = c => [.. Planned(c, StageEventKind.InspectionOpened), new AcceptanceApplication(c, Applied)],
            About = Opening,
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("Households", "30"), ("Satisfied", "25")],
            Bad =
            [
                ("Households", "", "请填走访"),
                ("Households", "0", "没有走访就不用登记"),
                ("Satisfied", "31", "满意的不能多于走访的户数"),
                ("NotSatisfied", "6", "满意和不满意加起来不能多于走访的户数"),
                ("Remarks", new string('路', 301), "说得多的最多 300 个字"),
            ],
            Changed = ("Satisfied", "26", "26 户"),
        },
        new("revisits")
        {
            Before = c => [.. Known(c), .. County.Inspected(c, Passed, InspectionOutcome.Passed).Cast<CaseFact>()],
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("Outcome", "Held"), ("Inspectors", "王秀英、李明")],
            Bad =
            [
                ("Outcome", null, "请选看下来怎么样"),
                ("Outcome", "FellBack", "反弹的请写看到的情况"),
                ("Inspectors", "", "请填回访人员"),
                ("Inspectors", "李明、李明", "有人写了两次"),
                ("Inspectors", "王秀英、李明(组员)", "只写姓名"),
            ],
            Changed = ("Inspectors", "王秀英、林存良", "林存良"),
        },
        new("consolidation-looks")
        {
            Before = c => County.Inspected(c, Passed, InspectionOutcome.Passed).Cast<CaseFact>(),
            Writer = Role.Town,
            Stranger = Role.Team,
            Good = [("Result", "Steady"), ("Observers", "3")],
            Bad =
            [
                ("Result", null, "请选看下来怎么样"),
                ("Result", "Signs", "有苗头的请写看到的情况"),
                ("Observers", "x", "这里要填 0 或者正整数"),
                ("Text", new string('看', 301), "看到的情况最多 300 个字"),
            ],
            Changed = ("Observers", "4", "4 人"),
        },
        .. OfWarnings,
        new("consolidation-extensions")
        {
            Before = c => County.Inspected(c, Passed, InspectionOutcome.Passed).Cast<CaseFact>(),
            Writer = Role.Head,
            Stranger = Role.Dept,
            Good = [("Until", "2004-02-01"), ("Why", "债务还没有还清"), ("Document", "汶组发〔2003〕9号")],
            Bad =
            [
                ("Until", null, "请填延长到哪天"),
                ("Why", null, "请填为什么延长"),
                ("Why", new string('债', 201), "为什么延长最多 200 个字"),
                ("Document", new string('文', 51), "文号最多 50 个字"),
            ],
            Changed = ("Why", "两委还不齐", "两委还不齐"),
        },
        new("plates")
        {
            Before = c => County.Inspected(c, Passed, InspectionOutcome.Passed).Cast<CaseFact>(),
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("Kind", "Hung"), ("Plate", "巩固提升村")],
            Bad =
            [
                ("Kind", null, "请选挂牌还是摘牌"),
                ("Plate", new string('牌', 51), "牌子上写什么最多 50 个字"),
                ("Text", new string('据', 201), "依据、说明最多 200 个字"),
            ],
            Changed = ("Plate", "转化示范村", "转化示范村"),
        },
        new("verifications")
        {
            Before = c =>
            [
                .. County.Inspected(c, Passed, InspectionOutcome.Passed).Cast<CaseFact>(),
                new Inspection(c, Passed.AddMonths(2), InspectionKind.Revisit, InspectionOutcome.Held),
            ],
            Writer = Role.Head,
            Stranger = Role.Dept,
            Good = [("Outcome", "Verified")],
            Bad = [("Outcome", null, "请选结论"), ("Outcome", "Refused", "未通过的请写差在哪里"), ("Opinion", new string('差', 501), "意见最多 500 个字")],
            Changed = ("Opinion", "两委有人管事", "两委有人管事"),
        },
        new("presence-leaves")
        {
            Good = [("Capacity", "Team"), ("Person", "王建国"), ("Until", "2003-11-03"), ("Cause", "参加县里培训")],
            Bad =
            [
                ("Capacity", null, "请选谁请假"),
                ("Capacity", "Liaison", "“联系部门”不在可选的里面"),
                ("Person", "无", "“无”不是姓名"),
                ("From", "", "请填从哪天起"),
                ("From", "2003-08-31", "超过 3 天要写明原因"),
                ("Until", "", "请填到哪天"),
                ("Until", "2003-10-30", "到的那天不能早于开始的那天"),
                ("Cause", " ", "请填原因"),
                ("Cause", new string('因', 201), "原因最多 200 个字"),
            ],
            Changed = ("Cause", "住院", "住院"),
            Rivals = ("Until", "2003-11-04", "2003-11-05"),
        },
        new("presence-entries")
        {
            Good = [("Capacity", "Team"), ("Person", "王建国")],
            Bad =
            [
                ("Capacity", null, "请选算谁的驻村"),
                ("Capacity", "Liaison", "“联系部门”不在可选的里面"),
                ("Person", "", "请填谁在村里"),
                ("Person", "无", "“无”不是姓名"),
            ],
            Changed = ("Person", "王建军", "王建军"),
        },
        new("problem-marks")
        {
            About = c => new Problem(c, County.Start.AddDays(5), "村级财务", "五年没有公开账目"),
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("Mark", "Posted"), ("Office", "县委组织部")],
            Bad = [("Mark", null, "请选怎么办"), ("Office", " ", "请填由谁督办、办理"), ("Office", new string('县', 101), "最多 100 个字")],
            Changed = ("Office", "县纪委", "县纪委"),
        },
    ];
}
