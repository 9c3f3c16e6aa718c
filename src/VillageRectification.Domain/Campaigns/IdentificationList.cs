namespace VillageRectification.Domain.Campaigns;

/// <summary>The situations that a campaign begins with, in the program's own words: the head has to look them through.</summary>
internal static class IdentificationList
{
    private static readonly (string Aspect, string Text, string CaseType)[] Lines =
    [
        ("班子队伍", "支部书记空缺满 3 个月", "班子缺配"),
        ("班子队伍", "两委缺人，议不成事", "班子缺配"),
        ("班子队伍", "两委不团结，互相拆台", "软弱不团结"),
        ("班子队伍", "书记或主任长年不在岗", "软弱不团结"),
        ("班子队伍", "两年没有发展党员", "软弱不团结"),
        ("班子队伍", "三会一课半年没有开", "软弱不团结"),
        ("班子队伍", "后备干部一个也没有", "班子缺配"),
        ("基层治理", "财务一年以上没有公开", "财务混乱"),
        ("基层治理", "大事不按议事程序定", "软弱不团结"),
        ("基层治理", "宗族势力插手公共事务", "宗派矛盾"),
        ("基层治理", "一年内有集体上访", "治安信访"),
        ("基层治理", "突出矛盾半年没有化解", "治安信访"),
        ("基层治理", "群众满意率低于 60%", "软弱不团结"),
        ("发展服务", "集体没有收入", "经济薄弱"),
        ("发展服务", "集体负债超过三年收入", "经济薄弱"),
        ("发展服务", "没有活动场所或不能用", "经济薄弱"),
        ("发展服务", "水电路等急事两年没有办", "经济薄弱"),
    ];

    public static IReadOnlyList<IdentificationCriterion> Shipped { get; } =
        [.. Lines.Select((line, i) => new IdentificationCriterion(i + 1, line.Aspect, line.Text, line.CaseType))];
}
