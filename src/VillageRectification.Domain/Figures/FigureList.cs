namespace VillageRectification.Domain.Figures;

/// <summary>Every figure, in the order of <see cref="FigureName"/>. Each has one entry, with its words, in the class of its area.</summary>
internal static class FigureList
{
    public static IReadOnlyList<Figure> For(FigureFrame frame) =>
    [
        .. StandingFigures.All()
            .Concat(AcceptanceFigures.All())
            .Concat(OrganisationFigures.For(frame))
            .Concat(ProblemFigures.For(frame))
            .Concat(BaselineFigures.All())
            .Concat(WorkFigures.For(frame))
            .Concat(PresenceFigures.For(frame))
            .OrderBy(f => f.Name),
    ];
}
