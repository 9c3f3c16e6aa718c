namespace VillageRectification.Domain.Figures;

/// <summary>How the villages that were in one band of risk on a day have fared since.</summary>
/// <param name="Good">Passed since; of villages that had passed already: kept it.</param>
/// <param name="Bad">Failed since, or passed and lost it again; of villages that had passed already: lost it.</param>
/// <param name="Open">Without a verdict since.</param>
public sealed record BandOutcome(RiskBand Band, int Good, int Bad, int Open)
{
    /// <summary>Villages with a verdict from which a share is told; below it would be chance.</summary>
    public const int LeastForShare = 10;

    public int Villages => Good + Bad + Open;

    /// <summary>Whole percent of those with a verdict, half up; null of too few.</summary>
    public int? BadPercent => Good + Bad < LeastForShare ? null : ((200 * Bad) + Good + Bad) / (2 * (Good + Bad));
}
