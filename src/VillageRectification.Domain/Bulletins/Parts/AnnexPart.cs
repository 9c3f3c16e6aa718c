using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The annex: every village by code.</summary>
internal static class AnnexPart
{
    private static readonly TableColumn[] Columns =
    [
        new("乡镇", ColumnWidth.Township), new("村", ColumnWidth.Village), new("级别", ColumnWidth.Word), new("验收", ColumnWidth.Word),
        new("措施完成"), new("逾期项"), new("工作组驻村天数"), new("部门入村天数"),
    ];

    public static Table Villages(BulletinMaterial m) => Table.Numbered(Columns, m.Figures.Counted.Select(r => (string[])
    [
        r.Township,
        r.Village,
        r.Level?.ToText() ?? "未填",
        Outcome(r),
        r.HasPlan ? $"{Wording.Count(r.Measures.Done)}/{Wording.Count(r.Measures.Total)}" : "没有方案",
        Wording.Count(r.Measures.Overdue + r.OverdueProblems),
        Wording.Count(r.PresenceOf(Capacity.Team).MonthDays),
        Wording.Count(r.PresenceOf(Capacity.Liaison).MonthDays),
    ]));

    private static string Outcome(CaseReading village)
    {
        var word = village.Acceptance switch
        {
            { IsTransformed: true } => InspectionOutcome.Verified.ToText(),
            { IsBasicPass: true } => InspectionOutcome.BasicallyPassed.ToText(),
            { Outcome: { } outcome } => outcome.ToText(),
            { IsApplied: true } => "已申报",
            _ => "未申报",
        };
        return village.Standing is Standing.Suspended ? $"{word}（中止）" : word;
    }
}
