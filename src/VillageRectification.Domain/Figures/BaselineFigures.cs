using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>What the villages are like: rooms, debt, unity.</summary>
internal static class BaselineFigures
{
    private static readonly Proof InForce = Proof.By<Evidence.OfBaseline>(EvidenceKind.Baseline, (r, e) => e.Id == r.Baseline?.Id);

    public static IEnumerable<Figure> For(FigureFrame frame) =>
    [
        Figure.Count(
            FigureName.RoomsNone,
            new("没有两室", $"没有办公室、活动室（两室）的{frame.Unit}"),
            r => r.Baseline?.Rooms is OfficeRooms.None, InForce),
        Figure.Count(
            FigureName.RoomsPoor,
            new("两室危旧狭小", $"两室危旧狭小的{frame.Unit}"),
            r => r.Baseline?.Rooms is OfficeRooms.Poor, InForce),
        Figure.Count(
            FigureName.RoomsUntidy,
            new("两室脏乱", $"两室脏乱的{frame.Unit}"),
            r => r.Baseline?.Rooms is OfficeRooms.Untidy, InForce),
        Figure.Count(
            FigureName.WithDebt,
            new("有集体债务", $"有集体债务的{frame.Unit}"),
            r => r.Baseline?.DebtYuan > 0, InForce),
        Figure.Sum(
            FigureName.DebtYuan,
            new("集体债务", $"各{frame.Unit}集体债务的合计；没有填的{frame.Unit}不在内") { Unit = "元" },
            r => r.Baseline?.DebtYuan, InForce),
        Figure.Count(
            FigureName.Disunited,
            new("两委不和", $"两委关系是不和的{frame.Unit}"),
            r => r.Baseline?.Relation is CommitteeRelation.Disunited, InForce),
    ];
}
