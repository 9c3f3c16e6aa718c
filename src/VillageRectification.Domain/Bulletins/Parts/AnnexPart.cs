using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The annex: every village by code.</summary>
internal static class AnnexPart
{
    public static IReadOnlyList<AnnexRow> Rows(BulletinMaterial m) =>
    [
        .. m.Figures.Counted.Select(r => new AnnexRow(
            r.DivisionCode, r.Township, r.Village, r.Level, Outcome(r), r.Measures.Total, r.Measures.Done, r.Measures.Overdue + r.OverdueProblems,
            r.PresenceOf(Capacity.Team).MonthDays, r.PresenceOf(Capacity.Liaison).MonthDays, r.HasPlan)),
    ];

    private static string Outcome(CaseReading village)
    {
        var word = village.Acceptance switch
        {
            { IsTransformed: true } => "转化升级",
            { IsBasicPass: true } => "基本合格",
            { Outcome: CaseOutcome.Passed } => "合格",
            { Outcome: CaseOutcome.Failed } => "不合格",
            { Outcome: CaseOutcome.Relapsed } => "反弹",
            { Outcome: CaseOutcome.CityRefused } => "市级未通过",
            { IsApplied: true } => "已申报",
            _ => "未申报",
        };
        return village.Standing is Standing.Suspended ? $"{word}（中止）" : word;
    }
}
