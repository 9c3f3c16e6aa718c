using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Bulletins;

/// <summary>One village in the annex (一览表).</summary>
/// <param name="Outcome">合格, 不合格, 未申报 …</param>
/// <param name="TeamDays">Presence days of the work team in the month.</param>
/// <param name="LiaisonDays">Presence days of the liaison department in the month.</param>
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
    int LiaisonDays);
