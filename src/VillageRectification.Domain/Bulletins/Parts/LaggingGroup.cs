using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>Lagging villages of one kind, by code.</summary>
/// <param name="Key">Tells it from the others, whichever of them there are.</param>
/// <param name="Reason">验收不合格; null for villages that lag only for what is told of each.</param>
/// <param name="Weight">How bad it is; the highest comes first.</param>
internal sealed record LaggingGroup(string Key, string? Reason, int Weight, IReadOnlyList<CaseReading> Villages)
{
    /// <summary>The figure that counts them, or that counts them among others; null of what no figure is of.</summary>
    public FigureName? Figure { get; init; }
}
