using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Text;

/// <summary>Why so many points are suggested, in a sentence that says only what is on record, and where that record is seen.</summary>
internal static class SuggestionText
{
    /// <summary>建议 4 分：突出问题 6 个，已解决 3 个.</summary>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public static string Line(SuggestedScore suggested, string unit) =>
        (suggested.Points is { } points ? $"建议 {points} 分：" : "没有建议分：") + Reason(suggested, unit);

    /// <summary>Where the record stands that it rests on: the line of the page, not its top.</summary>
    /// <param name="unit">As of <see cref="Line"/>.</param>
    public static string Evidence(SuggestedScore suggested, Guid caseId, string unit) => suggested.Criterion.Basis switch
    {
        CriterionBasis.CategoryProblems or CriterionBasis.ResolvedProblems or CriterionBasis.Appraisals or CriterionBasis.ExplainedProblems =>
            Links.Case(caseId, "problems"),
        CriterionBasis.Branch => Links.Case(caseId, Anchors.RowPart(FieldWords.Branch)),
        CriterionBasis.Committee => Links.Case(caseId, Anchors.RowPart(CampaignWords.CommitteeMembersOf(unit))),
        CriterionBasis.Relation => Links.Case(caseId, Anchors.RowPart(FieldWords.Relation)),
        CriterionBasis.Membership => Links.Case(caseId, Anchors.RowPart(FieldWords.NewMembers)),
        CriterionBasis.Rule => Links.Situation(caseId, Anchors.RowPart(suggested.Criterion.BasisItem!)),
        CriterionBasis.Rules => Links.Situation(caseId, nameof(Checklist.Rules)),
        CriterionBasis.Rooms or CriterionBasis.TidyRooms => Links.Situation(caseId, Anchors.RowPart(FieldWords.Rooms)),
        CriterionBasis.Venue => Links.Situation(caseId, nameof(Checklist.Venue)),
        CriterionBasis.Goals => Links.Situation(caseId, "development"),
        CriterionBasis.Petitions => Links.Situation(caseId, "petitions"),
        CriterionBasis.Disclosures => Links.Situation(caseId, "disclosures"),
        CriterionBasis.Income => Links.Situation(caseId, Anchors.RowPart(FieldWords.Income)),
        CriterionBasis.Debt => Links.Situation(caseId, Anchors.RowPart(FieldWords.Debt)),
        CriterionBasis.Deeds => Links.Situation(caseId, "support"),
        _ => Links.Case(caseId),
    };

    /// <summary>建议分合计 61 分（19 项有建议分，共 78 分）.</summary>
    public static string Total(AcceptanceStandard standard, IReadOnlyCollection<SuggestedScore> suggested)
    {
        SuggestedScore[] known = [.. suggested.Where(s => s.Points is not null)];
        return $"建议分合计 {known.Sum(s => s.Points)} 分（{known.Length} 项有建议分，满分 {known.Sum(s => s.Criterion.Points)} 分"
            + (standard.Items.Count > known.Length ? $"，其余 {standard.Items.Count - known.Length} 项没有建议分）" : "）");
    }

    /// <summary>The must-pass items by what is given them: 达到 3 项；没有达到 1 项：村委班子健全；还没有评 1 项：两委团结.</summary>
    /// <param name="given">Points of an item; null where there are none.</param>
    public static string MustPass(AcceptanceStandard standard, Func<AcceptanceCriterion, int?> given, string open)
    {
        var items = standard.Items.Where(i => i.IsMustPass).ToLookup(i => given(i) is { } points ? (bool?)(points >= i.ReachedFrom) : null);
        return string.Join("；", new[] { Of("达到", items[true], false), Of("没有达到", items[false], true), Of(open, items[null], true) }.OfType<string>());

        static string? Of(string word, IEnumerable<AcceptanceCriterion> of, bool isNamed) => of.Select(i => i.Text).ToList() is { Count: > 0 } texts
            ? $"{word} {texts.Count} 项" + (isNamed ? $"（{string.Join('、', texts)}）" : "") : null;
    }

    private static string Reason(SuggestedScore s, string unit) => s.Criterion.Basis!.Value switch
    {
        CriterionBasis.Branch => Committee(s, FieldWords.Branch),
        CriterionBasis.Committee => Committee(s, CampaignWords.CommitteeOf(unit)),
        CriterionBasis.Relation => State(s, FieldWords.Relation, "两委团结", VillageWords.Disunity),
        CriterionBasis.Membership => State(s, RecordWords.MembershipGrowth, "登记了发展党员，也登记了入党积极分子或后备干部", "发展党员、培养后备力量两样里登记了一样"),
        CriterionBasis.Rule => Rule(s),
        CriterionBasis.Disclosures => Counted(s, "公开", $"{DisclosureKind.Affairs.ToText(unit)}、财务、党务 {s.Whole} 样里 {s.Part} 样按期公开"),
        CriterionBasis.CategoryProblems => Counted(
            s, $"{Wording.Quoted(s.Criterion.BasisItem)}的问题", $"{Wording.Quoted(s.Criterion.BasisItem)}的问题 {s.Whole} 个，已解决 {s.Part} 个"),
        CriterionBasis.ResolvedProblems => Counted(s, RecordWords.Problem, $"{RecordWords.Problem} {s.Whole} 个，已解决 {s.Part} 个"),
        CriterionBasis.Appraisals => Counted(s, RecordWords.Appraisal, $"{s.Whole} 个问题评议过，{s.Part} 个多数满意"),
        CriterionBasis.ExplainedProblems => s.Whole == 0 ? "没有未解决的问题" : $"未解决的 {s.Whole} 个问题，{s.Part} 个有说明或在创造条件",
        CriterionBasis.Petitions => s switch
        {
            { Happened: > 0 } => $"上报过上访 {s.Happened} 件次，月报不分是不是集体的，请看记录再定",
            { Whole: 0 } => $"还有 {s.Missing} 个月没有上报上访统计",
            _ => "按月上报，没有上访",
        },
        CriterionBasis.Rules => Counted(s, RecordWords.StandingRules, $"规章制度 {s.Whole} 项，有 {s.Part} 项"),
        CriterionBasis.Rooms => s switch
        {
            { Whole: 0 } => Missing(FieldWords.Rooms),
            { Part: 2 } => "有两室",
            { Part: 1 } => VillageWords.PoorRooms,
            _ => VillageWords.NoRooms,
        },
        CriterionBasis.TidyRooms => State(s, FieldWords.Rooms, "两室整洁", "两室没有达到整洁"),
        CriterionBasis.Venue => Counted(s, RecordWords.VenueItems, $"八有 {s.Whole} 项，有 {s.Part} 项"),
        CriterionBasis.Goals => Counted(s, "规划", s.Part == s.Whole ? "近期和中长期规划都有" : "近期和中长期规划只有一样"),
        CriterionBasis.Income => Amounts(s, FieldWords.Income),
        CriterionBasis.Debt => Amounts(s, FieldWords.Debt),
        CriterionBasis.Deeds => Counted(s, RecordWords.Deeds, "登记了帮扶实事或指标"),
    };

    private static string Committee(SuggestedScore s, string committee) =>
        State(s, committee, committee + CommitteeState.Complete.ToText(), committee + CommitteeState.Incomplete.ToText());

    private static string Missing(string what) => $"没有登记{what}";

    private static string Counted(SuggestedScore s, string what, string counted) => s.Whole == 0 ? Missing(what) : counted;

    private static string State(SuggestedScore s, string what, string full, string less) => s.Whole == 0 ? Missing(what) : s.Part == s.Whole ? full : less;

    private static string Rule(SuggestedScore s) => s switch
    {
        { Whole: 0 } => Missing($"{Wording.Quoted(s.Criterion.BasisItem)}"),
        { Part: 2 } => $"{Wording.Quoted(s.Criterion.BasisItem)}有，在执行",
        { Part: 1 } => $"{Wording.Quoted(s.Criterion.BasisItem)}有，没执行",
        _ => $"没有{Wording.Quoted(s.Criterion.BasisItem)}",
    };

    // Which of the two is missing, and what the other one is.
    private static string Amounts(SuggestedScore s, string what) => s.Amounts switch
    {
        ({ } before, { } now) => $"{what}整顿前 {before:N0} 元，现在 {now:N0} 元",
        ({ } before, null) => $"{what}整顿前 {before:N0} 元，整顿以来没有登记过",
        (null, { } now) => $"{what}现在 {now:N0} 元，{Missing("整顿前的" + what)}",
        _ => Missing($"整顿前和现在的{what}"),
    };
}
