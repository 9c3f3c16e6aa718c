using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Ledger;

/// <summary>
/// The closed lists of the ledger: every value of an enum by its word of the domain, with what offices write beside it everywhere; a campaign adds
/// its own (<see cref="LedgerVocabulary"/>). Variants of parts of a word (工作队 for 工作组) stand in <see cref="LedgerSynonyms"/>, once for all lists.
/// </summary>
public static class LedgerChoices
{
    public const string Yes = "是";
    public const string No = "否";

    /// <summary>管理级别.</summary>
    public static IReadOnlyList<LedgerChoice> Levels { get; } = Of<ManagementLevel>(l => l.ToText(), l => l switch
    {
        ManagementLevel.Higher => ["省级挂牌", "省挂牌", "省级重点", "省重点", "中央挂牌", "省级挂牌督办", "提级管理", "提级", "省级"],
        ManagementLevel.CityKey => ["市级重点", "市级重点联系村", "市级挂牌督办", "市级", "市级重点村", "市重点村"],
        ManagementLevel.CountyKey => ["县级重点", "县级重点联系村", "县级挂牌督办", "县级", "县级重点村", "县重点村", "区级", "区级重点", "旗级", "旗级重点"],
        ManagementLevel.Ordinary => ["一般村"],
        _ => [],
    });

    /// <summary>State of a committee. What is up to the mark, or at odds, is told of it there: 达标, 不团结.</summary>
    public static IReadOnlyList<LedgerChoice> CommitteeStates { get; } = Of<CommitteeState>(s => s.ToText(), s => s switch
    {
        CommitteeState.Complete => ["齐全", "已配齐", "配齐", "达标", "合格"],
        CommitteeState.Incomplete =>
        [
            "缺配", "书记空缺", "不齐全", "未配齐", "没有配齐", "主任空缺", "书记缺职", "主任缺职", "缺职", "缺员", "缺一职", "缺两职", "缺1职", "缺2职", "缺3职", "不达标", "不合格", "不团结",
        ],
        _ => [],
    });

    /// <summary>两委关系.</summary>
    public static IReadOnlyList<LedgerChoice> Relations { get; } = Of<CommitteeRelation>(r => r.ToText(), r => r is CommitteeRelation.Disunited ? ["不团结"] : []);

    /// <summary>两室.</summary>
    public static IReadOnlyList<LedgerChoice> Rooms { get; } = Of<OfficeRooms>(r => r.ToText(), r => r switch
    {
        OfficeRooms.Untidy => ["脏乱差"],
        OfficeRooms.None => ["无"],
        _ => [],
    });

    /// <summary>办理方式.</summary>
    public static IReadOnlyList<LedgerChoice> Handlings { get; } = Of<ProblemHandling>(h => h.ToText(), h => h is ProblemHandling.ResolveNow ? ["立行立改"] : []);

    /// <summary>状态 of a problem.</summary>
    public static IReadOnlyList<LedgerChoice> ProblemStatuses { get; } = Of<ProblemStatus>(s => s.ToText(), s => s switch
    {
        ProblemStatus.Open => ["整改中", "正在整改", "正在办理", "办理中", "推进中", "未完成", "未办结", "未销号", "没有完成", "没完成", "进行中", "未整改", "未落实", "未达标", "不达标", "不合格"],
        ProblemStatus.Resolved => ["已销号", "整改完成", "已整改", "已办结", "已完成", "完成", "销号", "办结", "整改到位", "已整改到位", "已落实", "整改完毕", "立行立改", "达标", "已达标", "合格"],
        _ => [],
    });

    /// <summary>事项: ledgers name the committee with the change.</summary>
    public static IReadOnlyList<LedgerChoice> CommitteeChanges { get; } = Of<CommitteeChangeKind>(k => k.ToText(), k => k switch
    {
        CommitteeChangeKind.Established => ["建立健全支部", "健全支部"],
        CommitteeChangeKind.ByElected => ["补选健全村委", "补选村委"],
        _ => [],
    });

    /// <summary>配备方式.</summary>
    public static IReadOnlyList<LedgerChoice> Methods { get; } = Of<AppointmentMethod>(m => m.ToText());

    /// <summary>检查类型.</summary>
    public static IReadOnlyList<LedgerChoice> InspectionKinds { get; } = Of<InspectionKind>(k => k.ToText(), k => k switch
    {
        InspectionKind.City => ["市级验收", "市级核验"],
        InspectionKind.CountyVerification => ["县级核验"],
        _ => [],
    });

    /// <summary>结论 of any inspection.</summary>
    public static IReadOnlyList<LedgerChoice> Outcomes { get; } = Of<InspectionOutcome>(o => o.ToText(), o => o switch
    {
        InspectionOutcome.Passed => ["通过", "通过验收", "验收合格", "达标"],
        InspectionOutcome.Failed => ["未通过"],
        InspectionOutcome.Held => ["巩固"],
        InspectionOutcome.FellBack => ["回潮"],
        InspectionOutcome.Refused => ["市级未通过", "认定未通过"],
        _ => [],
    });

    private static readonly IReadOnlyList<LedgerChoice> CountyOutcomes =
        Only(InspectionOutcome.Passed, InspectionOutcome.BasicallyPassed, InspectionOutcome.Failed);

    private static readonly IReadOnlyList<LedgerChoice> RevisitOutcomes = Only(InspectionOutcome.Held, InspectionOutcome.FellBack);

    // Who verifies may call it a pass.
    private static readonly IReadOnlyList<LedgerChoice> VerificationOutcomes =
    [
        new(InspectionOutcome.Verified.ToText(), "合格", "通过") { Value = InspectionOutcome.Verified },
        new(InspectionOutcome.Refused.ToText(), "不合格", "市级未通过", "市级认定未通过", "县级认定未通过", "认定未通过", "核验未通过") { Value = InspectionOutcome.Refused },
    ];

    /// <summary>方式 of a supervision visit.</summary>
    public static IReadOnlyList<LedgerChoice> Notices { get; } = Of<VisitNotice>(n => n.ToText(), n => n switch
    {
        VisitNotice.Announced => ["通知"],
        VisitNotice.Unannounced => ["不打招呼"],
    });

    /// <summary>在岗情况.</summary>
    public static IReadOnlyList<LedgerChoice> AtPost { get; } = Of<AtPost>(a => a.ToText());

    /// <summary>身份 of somebody in the village.</summary>
    public static IReadOnlyList<LedgerChoice> Capacities { get; } =
        Of<Capacity>(c => c.ToText(), c => c is Capacity.Liaison ? [PostWords.Contact] : []);

    /// <summary>Of what is so or not. 无 is no answer to it: nobody asks whether there is any, so it says that nothing is known.</summary>
    public static IReadOnlyList<LedgerChoice> YesNo { get; } = [new(Yes, "√", "有", "1", "✔", "☑", "Y"), new(No, "×", "0", "✘", "☒", "N")];

    /// <summary>The conclusions that an inspection of a kind can come to.</summary>
    public static IReadOnlyList<LedgerChoice> OutcomesOf(InspectionKind kind) => kind switch
    {
        InspectionKind.County => CountyOutcomes,
        InspectionKind.Revisit => RevisitOutcomes,
        InspectionKind.City => VerificationOutcomes,
        InspectionKind.CountyVerification => VerificationOutcomes,
    };

    /// <summary>The choice that a text names by what is usual; null when none does. A word of the domain comes before any synonym.</summary>
    /// <param name="text">Half-width and without blanks.</param>
    public static LedgerChoice? Find(IReadOnlyList<LedgerChoice> choices, string text) => LedgerVocabulary.Shipped.Find(choices, text);

    private static IReadOnlyList<LedgerChoice> Of<T>(Func<T, string> word, Func<T, IReadOnlyList<string>>? synonyms = null)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new LedgerChoice(word(v), synonyms?.Invoke(v) ?? []) { Value = v })];

    private static IReadOnlyList<LedgerChoice> Only(params InspectionOutcome[] outcomes) =>
        [.. Outcomes.Where(c => c.Value is InspectionOutcome outcome && outcomes.Contains(outcome))];
}
