namespace VillageRectification.Domain.Bulletins;

/// <summary>The bulletin that a correction takes the place of.</summary>
/// <param name="Number">第N期.</param>
/// <param name="Corrections">What of its figures no longer holds.</param>
public sealed record CorrectedBulletin(int Number, IReadOnlyList<FigureCorrection> Corrections)
{
    /// <summary>The lines of its parts and annexes as they were issued; null where they are not compared.</summary>
    public IReadOnlyList<string>? Printed { get; init; }
}
