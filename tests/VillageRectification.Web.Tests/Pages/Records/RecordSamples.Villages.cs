using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <content>What a village has, earns, makes public, is promised and reports.</content>
internal static partial class RecordSamples
{
    private static IReadOnlyList<RecordSample> OfVillages =>
    [
        new("membership-growths")
        {
            Good = [("Activists", "２"), ("NewMembers", "1"), ("UnderThirtyFive", "2"), ("Veterans", "1")],
            Bad =
            [
                ("Activists", "-1", "这里要填 0 或者正整数"),
                ("Activists", "二", "这里要填 0 或者正整数"),
                ("NewMembers", "1000", "发展党员要填 0 到 999 的整数"),
                ("OverFifty", "2", "不能多于上面三项的总人数"),
                ("Returned", "4", "不能多于上面三项的总人数"),
            ],
            Changed = ("NewMembers", "3", "3 名"),
        },
        new("commitments")
        {
            Writer = Role.Liaison,
            Stranger = Role.Town,
            Good = [("Kind", "资金"), ("Text", "春节前送去化肥 5 吨"), ("DueOn", "2003-12-20")],
            Bad =
            [
                ("Kind", "", "请选哪一类"),
                ("Text", null, "请填承诺办什么"),
                ("Text", new string('修', 301), "承诺办什么最多 300 个字"),
                ("DueOn", "2003-10-30", "兑现的日子不能早于承诺的那天"),
            ],
            Changed = ("ValueYuan", "20000", "20,000 元"),
        },
        new("petition-reports")
        {
            Day = new(2003, 10, 1),
            Good = [("Month", "2003-10"), ("Count", "2"), ("Persons", "15"), ("Level", "County")],
            Bad =
            [
                ("Month", "", "请选哪个月"),
                ("Month", "2003-11", "不在可选的里面"),
                ("Month", "2003-08", "超过 3 天要写明原因"),
                ("Count", "", "请填上访几批"),
                ("Count", "-1", "这里要填 0 或者正整数"),
                ("Persons", "", "请填一共多少人次"),
                ("Level", null, "请选最高到哪一级"),
            ],
            Changed = ("Level", "City", "到市"),
            Rivals = ("Persons", "16", "17"),
        },
        new("checklist-answers")
        {
            Good = [("List", "Rules"), ("Item", "财务管理"), ("State", "Kept")],
            Bad = [("List", null, "请选哪张清单"), ("Item", "", "请选哪一项"), ("Item", "房子", "不是“规章制度”里的"), ("State", null, "请选现在怎么样")],
            Changed = ("State", "Absent", "没有"),
        },
        new("disclosures")
        {
            Good = [("Kind", "Finance"), ("Period", "2003-07/2003-09"), ("Form", "Board")],
            Bad = [("Kind", null, "请选公开什么"), ("Period", "", "请选哪段时间的"), ("Period", "2004-01/2004-03", "不在可选的里面"), ("Form", null, "请选怎么公开的")],
            Changed = ("Form", "Meeting", "会议公布"),
        },
        new("committee-make-ups")
        {
            Good = [("Relation", "Disunited"), ("BranchMembers", "5"), ("CommitteeMembers", "３"), ("InBoth", "2"), ("UnderForty", "6")],
            Bad =
            [
                ("Relation", "Cold", "填得不对"),
                ("BranchMembers", "100", "支部班子几个人要填 0 到 99 的整数"),
                ("InBoth", "4", "交叉任职的不能多于任何一个班子的人数"),
                ("UnderForty", "7", "40 岁以下的不能多于两个班子的人数"),
            ],
            Changed = ("Relation", "Harmonious", "团结"),
        },
        new("venue-changes")
        {
            Good = [("Rooms", "Adequate"), ("Note", "新建办公室 4 间")],
            Bad = [("Rooms", null, "两室和村容村貌至少选一项"), ("Note", new string('建', 201), "做了什么最多 200 个字")],
            Changed = ("Rooms", "Untidy", "脏乱"),
        },
        new("economy-changes")
        {
            Good = [("IncomeYuan", "23,000"), ("IncomeSources", "机动地承包"), ("DebtYuan", "0")],
            Bad = [("DebtSources", "修路欠款", "没有债务，就不写债务怎么来的"), ("IncomeYuan", "2万", "这里要填 0 或者正整数")],
            Changed = ("DebtYuan", "5000", "5,000 元"),
        },
        new("development-goals")
        {
            Good = [("Term", "Near"), ("Text", "集体收入一年 50,000 元"), ("DueOn", "2004-12-31")],
            Bad = [("Term", null, "请选近期还是中长期"), ("Text", " ", "请填达到什么目标"), ("DueOn", "2003-10-30", "期限不能早于定目标的那天")],
            Changed = ("Term", "Long", "中长期"),
        },
        new("goals-reached")
        {
            About = c => new DevelopmentGoal(c, County.Start.AddDays(5), GoalTerm.Near, "集体收入一年 50,000 元"),
            Good = [("Evidence", "10 月底集体账上 52,000 元")],
            Bad = [("Evidence", " ", "请填凭什么说达到了"), ("Evidence", new string('账', 301), "凭什么说达到了最多 300 个字")],
            Changed = ("Evidence", "10 月底集体账上 53,000 元", "10 月底集体账上 53,000 元"),
        },
        new("collective-projects")
        {
            Good = [("Project", "大棚蔬菜"), ("State", "Started"), ("InvestmentYuan", "30,000")],
            Bad = [("Project", "", "请填项目名称"), ("State", null, "请选到了哪一步"), ("YearlyIncomeYuan", "两万", "这里要填 0 或者正整数")],
            Changed = ("State", "Earning", "见效"),
        },
        new("department-plans")
        {
            Writer = Role.Liaison,
            Stranger = Role.Town,
            Good = [("Text", "每季请农技员讲一次课"), ("DueOn", "2003-12-20")],
            Bad = [("Text", "", "请填打算做什么"), ("DueOn", "2003-10-30", "期限不能早于定计划的那天")],
            Changed = ("Text", "每月请农技员讲一次课", "每月请"),
        },
        new("department-plan-outcomes")
        {
            Writer = Role.Liaison,
            Stranger = Role.Town,
            About = c => new DepartmentPlan(c, County.Start.AddDays(5), "每季请农技员讲一次课"),
            Good = [("Ended", "Done"), ("Text", "讲了两次")],
            Bad = [("Ended", null, "请选办得怎么样"), ("Text", new string('讲', 301), "办了什么，或者为什么不办了最多 300 个字")],
            Changed = ("Text", "讲了三次", "讲了三次"),
        },
        new("township-plans")
        {
            Stranger = Role.Leader,
            Good = [("Text", "六个村年内全部转化")],
            Bad = [("Text", " ", "请填目标和要点"), ("Document", new string('文', 101), "文件和文号最多 100 个字")],
            Changed = ("Document", "镇发〔2003〕8号", "镇发〔2003〕8号"),
        },
        new("village-schedules")
        {
            Stranger = Role.Leader,
            Good = [("Text", "选出村委会"), ("DueOn", "2003-12-05")],
            Bad = [("Text", "", "请填做到哪一步"), ("DueOn", "", "请填哪天以前"), ("DueOn", "2003-10-30", "期限不能早于定下来的那天")],
            Changed = ("DueOn", "2003-12-10", "2003-12-10"),
        },
        new("liaison-endings")
        {
            About = c => new LiaisonAssignment(c, County.Start) { ContactPerson = "李梅", CountyLeader = "张副县长" },
            Writer = Role.Dept,
            Stranger = Role.Leader,
            Good = [("Part", "Contact")],
            Bad = [("Part", null, "请选结束哪一项"), ("Part", "Department", "不在可选的里面")],
            Changed = ("Part", "CountyLeader", "联系县领导"),
        },
        new("plan-reviews")
        {
            About = c => new PlanAdoption(c, App.Today.AddDays(-5)),
            Writer = Role.Dept,
            Stranger = Role.Leader,
            Changed = ("Day", "2003-10-30", "2003-10-30"),
        },
    ];
}
