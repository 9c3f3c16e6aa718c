namespace VillageRectification.Domain.Ledger;

/// <summary>The closed lists of the ledger. The first word of each choice is the canonical one.</summary>
public static class LedgerChoices
{
    public const string Yes = "是";
    public const string No = "否";

    /// <summary>The kind of inspection that a township applies for.</summary>
    public const string CountyInspection = "县级验收";

    /// <summary>管理级别: CityKey, CountyKey, Ordinary.</summary>
    public static IReadOnlyList<LedgerChoice> Levels { get; } = [new("市重点"), new("县重点"), new("一般")];

    /// <summary>State of a committee: Complete, Incomplete, ElectionPending.</summary>
    public static IReadOnlyList<LedgerChoice> CommitteeStates { get; } =
        [new("健全", "齐全", "已配齐"), new("不健全", "缺配"), new("换届未完成")];

    /// <summary>两委关系: Harmonious, Disunited.</summary>
    public static IReadOnlyList<LedgerChoice> Relations { get; } = [new("团结"), new("不和")];

    /// <summary>两室: Adequate, Untidy, Poor, None.</summary>
    public static IReadOnlyList<LedgerChoice> Rooms { get; } =
        [new("整洁"), new("脏乱", "脏乱差"), new("危旧狭小"), new("没有", "无")];

    /// <summary>办理方式: ResolveNow, CreateConditions, Explain.</summary>
    public static IReadOnlyList<LedgerChoice> Handlings { get; } = [new("立即解决"), new("创造条件"), new("解释说明")];

    /// <summary>状态 of a problem: Open, Eased, Resolved, Reopened.</summary>
    public static IReadOnlyList<LedgerChoice> ProblemStatuses { get; } = [new("未解决"), new("缓解"), new("已解决"), new("重新办理")];

    /// <summary>事项: branch Established, committee ByElected, ElectionCompleted, Reorganised, Dismissed.</summary>
    public static IReadOnlyList<LedgerChoice> CommitteeChanges { get; } =
        [new("建立健全支部", "健全支部"), new("补选健全村委", "补选村委"), new("换届"), new("组织调整"), new("免职")];

    /// <summary>配备方式: InvitedBack, Seconded, Concurrent, CrossVillage, Internal.</summary>
    public static IReadOnlyList<LedgerChoice> Methods { get; } = [new("回请"), new("下派"), new("兼职"), new("跨村兼职"), new("内选")];

    /// <summary>检查类型: County, Revisit, City.</summary>
    public static IReadOnlyList<LedgerChoice> InspectionKinds { get; } = [new(CountyInspection), new("回访"), new("市级验收")];

    /// <summary>结论: Passed, BasicallyPassed, Failed; Held, FellBack; Verified, Refused.</summary>
    public static IReadOnlyList<LedgerChoice> Outcomes { get; } =
    [
        new("合格", "通过"), new("基本合格"), new("不合格", "未通过"), new("保持", "巩固"), new("反弹", "回潮"), new("转化升级"), new("市级未通过"),
    ];

    private static readonly IReadOnlyList<LedgerChoice> CountyOutcomes = [new("合格", "通过"), new("基本合格"), new("不合格", "未通过")];
    private static readonly IReadOnlyList<LedgerChoice> RevisitOutcomes = [new("保持", "巩固"), new("反弹", "回潮")];
    private static readonly IReadOnlyList<LedgerChoice> CityOutcomes = [new("转化升级", "合格", "通过"), new("市级未通过", "不合格", "未通过")];

    /// <summary>方式 of a supervision visit: Announced, Unannounced.</summary>
    public static IReadOnlyList<LedgerChoice> Notices { get; } = [new("通知", "明查"), new("不打招呼", "暗访")];

    /// <summary>在岗情况: Team, DeputyOnly, Nobody.</summary>
    public static IReadOnlyList<LedgerChoice> AtPost { get; } = [new("工作组在岗"), new("仅副组长在岗"), new("工作组不在岗")];

    /// <summary>
    /// 身份 of somebody in the village: Team, ResidentDeputy, Liaison, FirstSecretary, DepartmentHead, TownshipSecretary,
    /// TownshipLeader, CountyLeader, Supervisor.
    /// </summary>
    public static IReadOnlyList<LedgerChoice> Capacities { get; } =
    [
        new("工作组", "工作队"), new("驻村副组长"), new("联系部门", "联络员", "包村单位"), new("第一书记"), new("部门负责人"),
        new("乡镇党委书记"), new("乡镇领导"), new("县级领导"), new("督查人员"),
    ];

    public static IReadOnlyList<LedgerChoice> YesNo { get; } = [new(Yes, "√", "有", "1"), new(No, "×", "无", "0")];

    /// <summary>The conclusions that an inspection of a kind can come to; the city's pass is a verification.</summary>
    /// <param name="inspectionKind">A canonical word of <see cref="InspectionKinds"/>.</param>
    public static IReadOnlyList<LedgerChoice> OutcomesOf(string inspectionKind) => inspectionKind switch
    {
        "回访" => RevisitOutcomes,
        "市级验收" => CityOutcomes,
        _ => CountyOutcomes,
    };
}
