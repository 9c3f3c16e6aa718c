using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The annex: every village by code.</summary>
internal static class AnnexPart
{
    /// <summary>Days of a capacity that nobody was ever logged in are no column.</summary>
    public static Table Villages(BulletinMaterial m, LaggingVillages lagging)
    {
        Capacity[] capacities = [.. new[] { Capacity.Team, Capacity.Liaison }.Where(m.Recorded.Capacities.Contains)];
        return Table.Numbered(
            [
                new(BulletinWords.TownshipWord(m.Figures.Counted), ColumnWidth.Township), new(m.Unit, ColumnWidth.Village), new("级别", ColumnWidth.Word),
                new("验收", ColumnWidth.Word), new("措施完成") { Key = AnnexKey.Measures }, new("逾期项") { Key = AnnexKey.Overdue },
                .. capacities.Select(c => new TableColumn(c is Capacity.Team ? $"工作组驻{m.Unit}天数" : $"部门入{m.Unit}天数") { Key = AnnexKey.Days(c) }),
            ],
            m.Figures.Counted.Select(r => (string[])
            [
                r.Township,
                r.Village,
                r.Level is { } level ? level.ToText(m.County) : FieldWords.Unknown,
                Outcome(m, r),
                r.HasPlan ? $"{Wording.Count(r.Measures.Done)}/{Wording.Count(r.Measures.Total)}" : lagging.HasPlans ? "没有方案" : FieldWords.Unknown,
                r.HasDueItems ? Wording.Count(r.Overdue) : FieldWords.Unknown,
                .. capacities.Select(c => m.Has(r, c) ? Wording.Count(r.PresenceOf(c).MonthDays) : FieldWords.Unknown),
            ])) with
        {
            Within = [.. m.Figures.Counted.Select(r => r.DivisionCode)],
        };
    }

    private static string Outcome(BulletinMaterial m, CaseReading village)
    {
        var word = village.Acceptance switch
        {
            { IsTransformed: true } => InspectionOutcome.Verified.ToText(),
            { IsBasicPass: true } => InspectionOutcome.BasicallyPassed.ToText(),
            { Outcome: { } outcome } acceptance => outcome.ToText(acceptance.RefusedBy, m.County),
            { IsApplied: true } => "已申报",
            _ => VillageWords.NotApplied,
        };
        return village.Standing is Standing.Suspended ? $"{word}（中止）" : word;
    }
}
