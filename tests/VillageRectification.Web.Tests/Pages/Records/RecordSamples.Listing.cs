using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <content>How a village is listed, and who answers for it.</content>
internal static partial class RecordSamples
{
    private static IReadOnlyList<RecordSample> OfListing =>
    [
        new("pairings")
        {
            Stranger = Role.Leader,
            Good = [("Helper", "东石楼村"), ("Text", "带两委班子")],
            Bad = [("Helper", "", "请填和哪里结对"), ("Helper", new string('东', 51), "和哪里结对最多 50 个字"), ("Text", new string('帮', 201), "帮什么最多 200 个字")],
            Changed = ("Text", "合办合作社", "合办合作社"),
        },
        new("team-departures")
        {
            About = c => new TeamMember(c, County.Start, "王建国", TeamRole.Member),
            Stranger = Role.Leader,
            Changed = ("Day", "2003-10-30", "2003-10-30"),
        },
        new("township-leaders")
        {
            Stranger = Role.Leader,
            Good = [("Person", "何存良"), ("Office", "副镇长")],
            Bad = [("Person", "", "请填姓名"), ("Person", new string('何', 51), "姓名最多 50 个字"), ("Office", new string('副', 51), "职务最多 50 个字")],
            Changed = ("Office", "党委委员", "党委委员"),
        },
        new("standing-changes")
        {
            IsOfStanding = true,
            Writer = Role.Head,
            Stranger = Role.Dept,
            Good = [("Standing", "Suspended"), ("Why", "整村搬迁"), ("Document", "县委组〔2003〕12号")],
            Bad =
            [
                ("Standing", null, "请选办理什么"),
                ("Standing", "Active", "不在可选的里面"),
                ("Why", " ", "请填理由"),
                ("Why", new string('因', 201), "理由最多 200 个字"),
                ("Document", new string('文', 101), "依据的文件最多 100 个字"),
            ],
            Changed = ("Why", "修水库搬迁", "修水库搬迁"),
        },
        new("standing-proposals")
        {
            IsOfStanding = true,
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("Standing", "Removed"), ("Why", "两村合并"), ("Document", "县委组〔2003〕12号")],
            Bad = [("Standing", null, "请选建议什么"), ("Why", "", "请填理由")],
            Changed = ("Why", "并入王庄村", "并入王庄村"),
        },
        new("standing-answers")
        {
            IsOfStanding = true,
            About = c => new StandingProposal(c, County.Start.AddDays(40), Standing.Removed, "两村合并"),
            Writer = Role.Head,
            Stranger = Role.Dept,
            Good = [("Why", "合并还没有批下来")],
            Bad = [("Why", "", "请填理由"), ("Why", new string('因', 201), "理由最多 200 个字")],
            Changed = ("Why", "等批复", "等批复"),
        },
        new("level-changes")
        {
            Writer = Role.Head,
            Stranger = Role.Town,
            Good = [("Level", "CountyKey"), ("CaseType", "财务混乱"), ("OtherTypes", "经济薄弱、宗派矛盾"), ("Why", "县委研究")],
            Bad =
            [
                ("Level", null, "请选管理级别"),
                ("CaseType", "天气", "不在可选的里面"),
                ("OtherTypes", "天气", "“天气”不在本次行动的类型里"),
                ("OtherTypes", "财务混乱", "已是主要问题"),
            ],
            Changed = ("Level", "CityKey", "市重点"),
        },
        new("earlier-listings")
        {
            Writer = Role.Dept,
            Stranger = Role.Leader,
            Good = [("Year", "１９９９"), ("Campaign", "软弱涣散村整顿"), ("Outcome", "当年验收合格")],
            Bad =
            [
                ("Year", "", "请填哪一年列入"),
                ("Year", "去年", "这里要填 0 或者正整数"),
                ("Year", "1900", "填 1949 到 2001 之间的年份"),
                ("Campaign", new string('村', 61), "当时的行动最多 60 个字"),
            ],
            Changed = ("Year", "1998", "1998 年"),
        },
        new("baselines")
        {
            Stranger = Role.Leader,
            Day = County.Start,
            Good =
            [
                ("Level", "CountyKey"), ("Households", "３１２"), ("PartyMembers", "32"), ("DebtYuan", "120,000"), ("Branch", "Incomplete"), ("Rooms", "Poor"),
            ],
            Bad =
            [
                ("Level", null, "请选管理级别"),
                ("Households", "-1", "这里要填 0 或者正整数"),
                ("Population", "200000", "人口要填 0 到 100,000 的整数"),
                ("Branch", "Gone", "填得不对"),
            ],
            Changed = ("DebtYuan", "90000", "90,000 元"),
        },
    ];
}
