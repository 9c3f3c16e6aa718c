using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>A warning card (巩固预警卡) for a passed village: named to its township with a day, ended by records alone.</summary>
public sealed class ConsolidationWarning : CaseFact
{
    public const int SignsMaxLength = 100;
    public const int FactsMaxLength = 500;

    private const char Separator = ',';

    private ConsolidationWarning()
    {
    }

    internal ConsolidationWarning(RectificationCase @case, DateOnly on, IEnumerable<WarningReason> reasons, DateOnly dueOn)
        : base(@case, on)
    {
        WarningReason[] each = [.. reasons.DistinctBy(r => r.Sign).OrderBy(r => r.Sign)];
        Signs = string.Join(Separator, each.Select(r => r.Sign));
        (Facts, DueOn) = (string.Join('\n', each.Select(r => r.Text)), dueOn);
    }

    /// <summary>By their names.</summary>
    public string Signs { get; private init; } = null!;

    /// <summary>What stood behind the signs on that day, a line each.</summary>
    public string Facts { get; private init; } = null!;

    public DateOnly DueOn { get; private init; }

    /// <summary>编号: which card of the campaign it is, 1 the first; null of one that was sent before cards were numbered.</summary>
    [Kept]
    public int? Number { get; internal set; }

    private protected override void Keep(Fact before) => Number = ((ConsolidationWarning)before).Number;

    /// <summary>Why it was sent, by sign.</summary>
    public IReadOnlyList<WarningReason> Reasons() =>
        [.. Signs.Split(Separator).Select(Enum.Parse<WarningSign>).Zip(Facts.Split('\n'), (sign, text) => new WarningReason(sign, text))];

    /// <summary>Its signs that hold now, also those that were ended and came again.</summary>
    /// <param name="now">The signs that hold today.</param>
    public IReadOnlyList<WarningSign> Open(IEnumerable<WarningSign> now) => [.. Reasons().Select(r => r.Sign).Intersect(now)];
}
