using VillageRectification.Domain.Cases;

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

    internal ConsolidationWarning(RectificationCase @case, DateOnly on, IReadOnlyList<WarningSign> signs, string facts, DateOnly dueOn)
        : base(@case, on)
    {
        Signs = string.Join(Separator, signs.Order());
        (Facts, DueOn) = (facts, dueOn);
    }

    /// <summary>By their names.</summary>
    public string Signs { get; private init; } = null!;

    /// <summary>What stood behind the signs on that day, a line each.</summary>
    public string Facts { get; private init; } = null!;

    public DateOnly DueOn { get; private init; }

    public IReadOnlyList<WarningSign> All() => [.. Signs.Split(Separator).Select(Enum.Parse<WarningSign>)];

    /// <summary>What of it still holds; nothing where records have ended it.</summary>
    /// <param name="now">The signs that hold today.</param>
    public IReadOnlyList<WarningSign> Open(IEnumerable<WarningSign> now) => [.. All().Intersect(now)];
}
