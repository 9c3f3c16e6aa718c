using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Draws;

/// <summary>The sentences of draws.</summary>
internal static class DrawText
{
    /// <summary>按风险选 1 个，抽签 2 个.</summary>
    public static string Count(SampleDraw draw) => string.Join("，", new[]
    {
        draw.ByRisk > 0 ? $"按风险选 {draw.ByRisk} 个" : null,
        draw.ByLot > 0 ? $"抽签 {draw.ByLot} 个" : null,
    }.OfType<string>());

    public static string Of(SamplePick pick) => pick switch
    {
        SamplePick.ByRisk => "按风险选定",
        SamplePick.ByLot => "抽签抽中",
    };

    /// <summary>10月30日抽签抽中回访; where others say nothing of it null.</summary>
    public static string? Of(SampleDraw? draw, Guid caseId, DateOnly today) => draw is null ? null
        : draw.OccurredOn.ToSentence(today) + Of(draw.Drawn.First(v => v.CaseId == caseId).Pick!.Value) + draw.Among.Purpose();

    /// <summary>What came of it since: who went, what was found.</summary>
    /// <param name="village">As it stands; null where it is no longer counted.</param>
    public static string Since(SampleDraw draw, CaseReading? village, DateOnly today) => village is null ? "已移出"
        : (draw.Among is SampleList.ToVerify ? Verified(draw, village, today) : Revisited(draw, village, today));

    private static string Revisited(SampleDraw draw, CaseReading village, DateOnly today) =>
        village.Acceptance.LastRevisit is { } visit && visit.On >= draw.OccurredOn
            ? $"{visit.On.ToSentence(today)}回访，{(village.Acceptance.LastRevisitHeld ? InspectionOutcome.Held : InspectionOutcome.FellBack).ToText()}"
            : "还没有回访";

    private static string Verified(SampleDraw draw, CaseReading village, DateOnly today) => village.Acceptance switch
    {
        { Verification: { } verified } when verified.On >= draw.OccurredOn => $"{verified.On.ToSentence(today)}转化升级",
        { RefusedBy: not null, Deciding: { } refused } when refused.On >= draw.OccurredOn => $"{refused.On.ToSentence(today)}未通过",
        _ => "还没有认定",
    };
}
