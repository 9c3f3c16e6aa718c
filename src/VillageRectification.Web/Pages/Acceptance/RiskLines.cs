using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Acceptance;

/// <summary>Why a village has its risk: each part with the facts it is made of.</summary>
internal static class RiskLines
{
    public static IEnumerable<(string Word, string Fact, RiskPart Part)> Of(QueueRow row, FigureFrame frame) =>
        row.Risk.Parts.Where(p => p.Points > 0).OrderByDescending(p => p.Points).Select(p => (Word(p.Kind, frame.Unit), Fact(p.Kind, row.Village, frame), p));

    /// <param name="unit">What is counted: 村, 社区.</param>
    public static string Word(RiskKind kind, string unit) => kind switch
    {
        RiskKind.Presence => "驻" + unit,
        _ => kind.ToText(),
    };

    /// <summary>风险分第 2 版（2003年10月1日起）.</summary>
    public static string Version(RiskFormula risk) => $"风险分第 {risk.Number} 版（{risk.From.ToFull()}起）";

    /// <summary>逾期 20，最近记录 15 ….</summary>
    public static string Weights(RiskWeights weights, string unit) =>
        string.Join("，", Enum.GetValues<RiskKind>().Select(k => $"{Word(k, unit)} {weights.Of(k)}"));

    /// <summary>How the part is counted.</summary>
    public static string Rule(RiskKind kind, FigureFrame frame) => kind switch
    {
        RiskKind.Overdue => "未完成的措施和未解决的问题里，逾期的占多少",
        RiskKind.Silence => $"多少天没有工作进展和驻村记录，从列入那天算起，{RiskReading.SilentDays} 天算满",
        RiskKind.Presence => "工作组当月比规定少、已经补不上的天数占规定的多少；当月后半月才列入的不算",
        RiskKind.MustPass => $"支部、{frame.Committee}不健全和没有活动场所，各算三分之一",
        RiskKind.Disunity => "两委不团结",
        RiskKind.Debt => VillageWords.HasDebts,
        RiskKind.Setback => "反弹过算满；验收未通过或以前列入过算一半",
        RiskKind.Time => $"没有合格的，离期限不到 {RiskReading.PressingDays} 天按比例算",
    };

    private static string Fact(RiskKind kind, CaseReading r, FigureFrame frame) => kind switch
    {
        RiskKind.Overdue => $"{r.OpenMeasures.Count + r.OpenProblems.Count} 项未完成，逾期 {r.Overdue} 项",
        RiskKind.Silence => r.LastRecordOn is { } last
            ? $"{frame.AsOf.DayNumber - last.DayNumber} 天前（{last.ToSentence(frame.AsOf)}）"
            : $"列入 {RiskReading.DaysSilent(r, frame)} 天以来没有记录",
        RiskKind.Presence => (r.DaysOf(Capacity.Team) is { } days ? $"工作组 {frame.AsOf.Month} 月 {days} 天" : $"{VillageWords.NoTeam}，{frame.AsOf.Month} 月没有记录")
            + $"，规定 {RiskReading.TeamRule(frame)} 天",
        RiskKind.MustPass => string.Join("、", Missing(r, frame)),
        RiskKind.Disunity => "两委不团结",
        RiskKind.Debt => $"债务 {r.Debt!.Value.ToMoney()}",
        RiskKind.Setback => Setback(r),
        RiskKind.Time => frame.Campaign.Span.IsOver(frame.AsOf) ? "已过期限" : $"离期限 {frame.Campaign.Span.DaysLeft(frame.AsOf)} 天",
    };

    private static IEnumerable<string> Missing(CaseReading r, FigureFrame frame) => new[]
    {
        r.Branch.IsIncomplete ? VillageWords.BranchIncomplete : null,
        r.Committee.IsIncomplete ? frame.Committee + CommitteeState.Incomplete.ToText() : null,
        r.Rooms?.Value is OfficeRooms.None ? "没有活动场所" : null,
    }.OfType<string>();

    private static string Setback(CaseReading r) => r.Acceptance.EverRelapsed ? "反弹过"
        : r.Acceptance.FailedOn is not null ? r.Acceptance.Outcome?.ToText() ?? "验收未通过"
        : string.Join("、", r.EarlierListings.Select(y => $"{y} 年")) + "列入过";
}
