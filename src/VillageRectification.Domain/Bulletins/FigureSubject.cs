using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A word by which people speak of a figure, and the figure that it is a part of; null where it is a part of all villages, or of nothing.</summary>
/// <param name="IsCounted">It is of one thing, so that a number beside it can be compared.</param>
internal sealed record FigureSubject(string Word, FigureName Figure, FigureName? Whole = null, bool IsCounted = true);
