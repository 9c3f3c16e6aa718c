namespace VillageRectification.Domain.Figures;

/// <summary>Every figure, in the order of <see cref="FigureName"/>. Each has one entry, with its words, in the class of its area.</summary>
internal static class FigureList
{
    public static IReadOnlyList<Figure> For(FigureFrame frame) =>
    [
        .. StandingFigures.For(frame)
            .Concat(AcceptanceFigures.For(frame))
            .Concat(OrganisationFigures.For(frame))
            .Concat(ProblemFigures.For(frame))
            .Concat(BaselineFigures.For(frame))
            .Concat(WorkFigures.For(frame))
            .Concat(PresenceFigures.For(frame))
            .Select(f => f with { Words = f.Words.Counting(frame.Unit) })
            .OrderBy(f => f.Name),
    ];
}
