using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <content>What the county sees in a village, and which it holds up.</content>
internal static partial class RecordSamples
{
    private static readonly DateOnly VisitedOn = County.Start.AddDays(40);

    private static IReadOnlyList<RecordSample> OfOversight =>
    [
        new("attachments")
        {
            About = c => new Diagnosis(c, County.Start.AddDays(5), "班子不团结", "镇党委书记"),
            Good = [("Name", "会诊会议记录")],
            Bad =
            [
                ("Name", " ", "请填是什么文件"),
                ("Name", new string('名', 61), "是什么文件最多 60 个字"),
                ("File", null, "请选文件"),
                ("File", "0196f000-0000-7000-8000-000000000000", "先前传的文件已经不在了"),
            ],
            Changed = ("Name", "会诊签到表", "会诊签到表"),
        },
        new("supervision-visits")
        {
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("Notice", "Unannounced"), ("AtPost", "DeputyOnly")],
            Bad = [("Notice", null, "请选怎么去的"), ("Notice", "3", "填得不对"), ("AtPost", "Everybody", "填得不对")],
            Changed = ("AtPost", "Nobody", "工作组不在岗"),
        },
        new("findings")
        {
            About = c => new SupervisionVisit(c, App.Today.AddDays(-3), VisitNotice.Announced),
            // The form begins with the day of the visit.
            Day = App.Today.AddDays(-3),
            Rivals = ("DueOn", "2003-11-21", "2003-11-22"),
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("Text", "制度没有上墙，记录不全"), ("DueOn", "2003-11-20")],
            Bad =
            [
                ("Text", " ", "请填发现什么问题"),
                ("Text", new string('问', 301), "发现什么问题最多 300 个字"),
                ("DueOn", "2003-10-01", "整改期限不能早于发现的那天"),
            ],
            Changed = ("DueOn", "2003-11-25", "2003-11-25"),
        },
        new("finding-remedies")
        {
            About = Found,
            Good = [("How", "制度上了墙")],
            Bad = [("How", new string('墙', 301), "怎样整改的最多 300 个字")],
            Changed = ("Day", "2003-10-30", "2003-10-30"),
        },
        new("exemplars")
        {
            Writer = Role.Dept,
            Stranger = Role.Town,
            Good = [("Story", "村账公开以后，群众自己筹钱修通了生产路")],
            Bad = [("Story", new string('事', 1001), "事迹最多 1000 个字")],
            Changed = ("Story", "村账每季度公开一次", "村账每季度公开一次"),
        },
    ];

    // The visit is written down with it by who asks for one.
    private static Finding Found(RectificationCase @case) =>
        new(@case, new SupervisionVisit(@case, VisitedOn, VisitNotice.Announced), VisitedOn, "民情日记缺记") { DueOn = new(2003, 11, 15) };
}
