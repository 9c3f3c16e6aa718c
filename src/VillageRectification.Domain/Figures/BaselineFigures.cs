using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Figures;

/// <summary>What the villages are like: rooms, debt, unity, standing rules.</summary>
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

    private static readonly Proof[] Relation =
    [
        Proof.By<Evidence.OfBaseline>(EvidenceKind.Baseline, (r, e) => e.Id == r.Relation?.Source),
        Proof.By<Evidence.OfMakeUp>(EvidenceKind.MakeUp, (r, e) => e.Id == r.Relation?.Source),
    ];

    public static IEnumerable<Figure> For(FigureFrame frame) =>
    [
        Figure.Count(
            FigureName.RoomsNone,
            new(VillageWords.NoRooms, $"没有办公室、活动室（两室）的{frame.Unit}"),
            r => r.Rooms?.Value is OfficeRooms.None, Rooms),
        Figure.Count(
            FigureName.RoomsPoor,
            new(VillageWords.PoorRooms, $"两室危旧狭小的{frame.Unit}"),
            r => r.Rooms?.Value is OfficeRooms.Poor, Rooms),
        Figure.Count(
            FigureName.RoomsUntidy,
            new("两室脏乱", $"两室脏乱的{frame.Unit}"),
            r => r.Rooms?.Value is OfficeRooms.Untidy, Rooms),
        Figure.Count(
            FigureName.WithDebt,
            new(VillageWords.HasDebts, $"有集体债务的{frame.Unit}"),
            r => r.Debt?.Value > 0, Debt),
        Figure.Sum(
            FigureName.DebtYuan,
            new(FieldWords.Debt, $"各{frame.Unit}集体债务的合计；没有填的{frame.Unit}不在内") { Unit = "元" },
            r => r.Debt?.Value, Debt),
        Figure.Count(
            FigureName.Disunited,
            new(VillageWords.Disunity, $"两委关系是不和的{frame.Unit}，按最近一次登记"),
            r => r.Relation?.Value is CommitteeRelation.Disunited, Relation),
        Figure.Count(
            FigureName.RulesComplete,
            new("规章制度齐全", $"规章制度每一项都有的{frame.Unit}，按最近一次登记；有一项没有或者没有登记的不算，有而没执行的也算有"),
            r => frame.StandingRules.All(item => r.Rules.Any(s => s.Item == item && s.IsThere)),
            Proof.By<Evidence.OfRule>(EvidenceKind.Rule, (r, e) => frame.StandingRules.Contains(e.Item) && r.Rules.Any(s => s.Source == e.Id))),
    ];
}
