using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>A plate was hung at the village, or taken down (挂牌, 摘牌).</summary>
public sealed class PlateChange : CaseFact
{
    public const int PlateMaxLength = 50;
    public const int TextMaxLength = 200;

    private PlateChange()
    {
    }

    internal PlateChange(RectificationCase @case, DateOnly on, PlateChangeKind kind)
        : base(@case, on) => Kind = kind;

    public PlateChangeKind Kind { get; private init; }

    /// <summary>What stands on the plate; null where nobody says.</summary>
    public string? Plate { get; internal init; }

    /// <summary>By which decision, or why; null where nobody says.</summary>
    public string? Text { get; internal init; }

    /// <summary>Hung and taken down go by turns: what one of them answers does not leave the other behind.</summary>
    internal override IEnumerable<Refusal> AgainstLeaving(CaseFact? again, IEnumerable<CaseFact> others)
    {
        PlateChange[] rest = [.. others.OfType<PlateChange>().Where(p => p.RecordId != RecordId)];
        if (PlateSteps.OutOfTurn([.. rest, .. again is PlateChange back ? [back] : Array.Empty<PlateChange>()]) is { } left
            && PlateSteps.OutOfTurn([.. rest, this]) is null)
        {
            yield return AcceptanceRefusal.PlateChangedSince(left.Kind, left.OccurredOn);
        }
    }
}
