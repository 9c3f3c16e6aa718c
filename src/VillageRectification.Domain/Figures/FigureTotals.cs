namespace VillageRectification.Domain.Figures;

/// <summary>What figures come to over all that is counted, with no village in it: who counts more than he sees has nothing here to list.</summary>
public sealed class FigureTotals
{
    private readonly FigureSet _counted;

    internal FigureTotals(FigureSet counted) => _counted = counted;

    /// <summary>All but the removed ones.</summary>
    public int Cases => _counted.Counted.Count;

    /// <inheritdoc cref="FigureSet.Value(Figure)"/>
    public long? Value(Figure figure) => _counted.Value(figure);

    /// <inheritdoc cref="FigureSet.Value(Figure)"/>
    public long? Value(FigureName name) => _counted.Value(name);

    /// <summary>How many villages the figure is of.</summary>
    public int Villages(Figure figure) => _counted.List(figure).Count;

    /// <inheritdoc cref="FigureSet.ByTownship"/>
    public IReadOnlyList<TownshipFigure> ByTownship(Figure figure) => _counted.ByTownship(figure);

    /// <summary>How many of the counted cases are so.</summary>
    public int Count(Func<CaseReading, bool> isSo) => _counted.Counted.Count(isSo);
}
