using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <content>Who is in the team and who answers for the village, and how a plan is written, sent and returned.</content>
internal static partial class RecordSamples
{
    private static IReadOnlyList<RecordSample> OfPeople =>
    [
        new("team-members")
        {
            Stranger = Role.Leader,
            Good = [("Member", "王建国"), ("Role", "ResidentDeputy")],
            Bad = [("Member", "", "请填姓名"), ("Role", null, "请选在组里任什么"), ("Member", "无", "请填姓名"), ("Member", new string('王', 51), "姓名最多 50 个字")],
            Changed = ("Role", "Leader", "组长"),
        },
        new("post-releases")
        {
            About = c => new TeamMember(c, County.Start, "王建国", TeamRole.ResidentDeputy),
            Stranger = Role.Leader,
            Good = [("Released", "No")],
            Bad = [("Released", null, "请选和原单位工作脱钩了没有")],
            Changed = ("Released", "Yes", "完全脱钩"),
        },
        new("responsibility-statements") { Stranger = Role.Leader, Changed = ("Day", "2003-10-30", "2003-10-30") },
        new("liaison-assignments")
        {
            Writer = Role.Dept,
            Stranger = Role.Leader,
            Good = [("ContactPerson", "李梅"), ("CountyLeader", "张副县长")],
            Bad =
            [
                ("CountyLeader", "", "联系部门和联系县领导至少填一个"),
                ("Department", "01980000-0000-7000-8000-000000000000", "不在可选的里面"),
                ("ContactPerson", " — ", "“—”不是姓名"),
                ("CountyLeader", "空 缺", "“空 缺”不是姓名"),
                ("ContactPerson", new string('李', 51), "部门联络员最多 50 个字"),
            ],
            Changed = ("ContactPerson", "李梅梅", "李梅梅"),
        },
        new("liaison-contacts")
        {
            Writer = Role.DeptHead,
            Stranger = Role.Liaison,
            Good = [("ContactPerson", "李梅")],
            Bad = [("ContactPerson", "无", "请填部门联络员"), ("ContactPerson", new string('李', 51), "部门联络员最多 50 个字")],
            Changed = ("ContactPerson", "李梅梅", "李梅梅"),
        },
        new("responsibility-holders")
        {
            Good = [("Post", "DeputySecretary"), ("Person", "罗广才")],
            Bad =
            [
                ("Post", null, "请选哪个职务"),
                ("Person", "", "请填谁担任"),
                ("Person", "空缺", "请填谁担任"),
                ("Person", new string('罗', 51), "谁担任最多 50 个字"),
            ],
            Changed = ("Person", "罗广财", "罗广财"),
            Stranger = Role.Leader,
        },
    ];

    private static IReadOnlyList<RecordSample> OfPlans =>
    [
        new("measure-proposals")
        {
            Good = [("Text", "补选村委会"), ("Goal", "选出主任 1 名"), ("ResponsiblePerson", "何存良"), ("DueOn", "2003-12-05")],
            Bad =
            [
                ("Text", " ", "请填措施"),
                ("Text", new string('措', 301), "措施最多 300 个字"),
                ("ResponsiblePerson", "无", "“无”不是姓名"),
                ("Answers", "别的", "填得不对"),
                ("Answers", "01980000-0000-7000-8000-000000000000", "选了已经不在这里的"),
                ("DueOn", "2003-13-01", "填得不对"),
            ],
            Changed = ("ResponsiblePerson", "林存良", "林存良"),
            NeedsReason = false,
        },
        new("plan-submissions")
        {
            Before = c => [new MeasureProposal(c, County.Start.AddDays(30), null, "补选村委会")],
            Good = [("Note", "请书记定一定")],
            Bad = [("Note", new string('话', 201), "附一句话最多 200 个字")],
            Changed = ("Note", "请尽快", "请尽快"),
        },
        new("plan-returns")
        {
            About = c => new PlanAdoption(c, App.Today.AddDays(-5)),
            Writer = Role.Dept,
            Stranger = Role.Leader,
            Good = [("Why", "没有写谁来主持提名")],
            Bad = [("Why", "", "请填退回的理由"), ("Why", new string('因', 501), "退回的理由最多 500 个字")],
            Changed = ("Why", "没有写期限", "没有写期限"),
        },
    ];
}
