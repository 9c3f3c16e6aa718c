using System.Globalization;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Bulletins;

/// <summary>One village in the annex (一览表).</summary>
/// <param name="Outcome">合格, 不合格, 未申报 …</param>
/// <param name="TeamDays">Presence days of the work team in the month.</param>
/// <param name="LiaisonDays">Presence days of the liaison department in the month.</param>
/// <param name="HasPlan">Rows stored before it was told read as they were printed.</param>
public sealed record AnnexRow(
    string DivisionCode,
    string Township,
    string Village,
    ManagementLevel? Level,
    string Outcome,
    int Measures,
    int MeasuresDone,
    int Overdue,
    int TeamDays,
    int LiaisonDays,
    bool HasPlan = true)
{
    /// <summary>4/5; without a plan 没有方案.</summary>
    public string Completion() => HasPlan ? string.Create(CultureInfo.InvariantCulture, $"{MeasuresDone}/{Measures}") : "没有方案";
}
