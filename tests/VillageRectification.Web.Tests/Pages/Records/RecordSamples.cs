using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

internal static class RecordSamples
{
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
                ("HeldUntil", "2003-12-01", "任挂职的才填到哪天为止"),
            ],
            Changed = ("Person", "林庆生", "林庆生"),
        },
        new("committee-confirmations") { Changed = ("Day", "2003-10-30", "2003-10-30") },
        new("membership-growths")
        {
            Good = [("Activists", "２"), ("NewMembers", "1")],
            Bad =
            [
                ("Activists", "-1", "这里要填 0 或者正整数"),
                ("Activists", "二", "这里要填 0 或者正整数"),
                ("NewMembers", "1000", "发展党员要填 0 到 999 的整数"),
            ],
            Changed = ("NewMembers", "3", "3 名"),
        },
        new("measure-outcomes")
        {
            About = c => new Measure(c, County.Start.AddDays(30), "修复机井") { ResponsiblePerson = "陈志强", DueOn = new(2003, 8, 4) },
            Good = [("Ended", "NotDone"), ("Why", "要等秋播后停电检修")],
            Bad = [("Ended", null, "请选办得怎么样"), ("Why", "", "请写为什么没有完成"), ("Why", new string('因', 301), "为什么没有完成最多 300 个字")],
            Changed = ("Why", "等配件", "等配件"),
        },
    ];
}
