using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>How many villages there are.</summary>
internal static class StandingFigures
{
    private static readonly Proof Registration = Proof.By<Evidence.OfStanding>(EvidenceKind.Standing, (r, e) => e.Id == r.Registration);
    private static readonly Proof Standing = Proof.By<Evidence.OfStanding>(EvidenceKind.Standing, (r, e) => e.Id == r.StandingSource);

    public static IEnumerable<Figure> For(FigureFrame frame) =>
    [
        Figure.Count(
            FigureName.Cases,
            new($"整顿{frame.Unit}", $"已经登记、没有移出的{frame.Unit}；中止整顿的也在内") { Short = "总数", Printed = $"总{frame.Unit}数" },
            _ => true, Registration),
        Figure.Count(
            FigureName.Suspended,
            new(Cases.Standing.Suspended.ToAct(), $"处在中止状态的{frame.Unit}") { Printed = "中止整顿数" },
            r => r.Standing is Cases.Standing.Suspended, Standing),
        Figure.Count(
            FigureName.Removed,
            new(Cases.Standing.Removed.ToText(), $"已经移出的{frame.Unit}；从移出那天起不再计入其他各项"),
            r => r.IsRemoved, Standing),
    ];
}
