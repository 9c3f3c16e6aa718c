using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>What the villages are like: rooms, debt, unity.</summary>
internal static class BaselineFigures
{
    private static readonly Proof[] Rooms =
    [
        Proof.By<Evidence.OfBaseline>(EvidenceKind.Baseline, (r, e) => e.Id == r.Rooms?.Source),
        Proof.By<Evidence.OfVenue>(EvidenceKind.Venue, (r, e) => e.Id == r.Rooms?.Source),
    ];

    private static readonly Proof[] Debt =
    [
        Proof.By<Evidence.OfBaseline>(EvidenceKind.Baseline, (r, e) => e.Id == r.Debt?.Source),
        Proof.By<Evidence.OfEconomy>(EvidenceKind.Economy, (r, e) => e.Id == r.Debt?.Source),
    ];

    private static readonly Proof InForce = Proof.By<Evidence.OfBaseline>(EvidenceKind.Baseline, (r, e) => e.Id == r.Baseline?.Id);

    public static IEnumerable<Figure> For(FigureFrame frame) =>
    [
        Figure.Count(
            FigureName.RoomsNone,
            new("没有两室", $"没有办公室、活动室（两室）的{frame.Unit}"),
            r => r.Rooms?.Value is OfficeRooms.None, Rooms),
        Figure.Count(
            FigureName.RoomsPoor,
            new("两室危旧狭小", $"两室危旧狭小的{frame.Unit}"),
            r => r.Rooms?.Value is OfficeRooms.Poor, Rooms),
        Figure.Count(
            FigureName.RoomsUntidy,
            new("两室脏乱", $"两室脏乱的{frame.Unit}"),
            r => r.Rooms?.Value is OfficeRooms.Untidy, Rooms),
        Figure.Count(
            FigureName.WithDebt,
            new("有集体债务", $"有集体债务的{frame.Unit}"),
            r => r.Debt?.Value > 0, Debt),
        Figure.Sum(
            FigureName.DebtYuan,
            new("集体债务", $"各{frame.Unit}集体债务的合计；没有填的{frame.Unit}不在内") { Unit = "元" },
            r => r.Debt?.Value, Debt),
        Figure.Count(
            FigureName.Disunited,
            new("两委不和", $"两委关系是不和的{frame.Unit}"),
            r => r.Baseline?.Relation is CommitteeRelation.Disunited, InForce),
    ];
}
