using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Pages.Cases;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The figures whose records are behind a number of the text's own, which has a list of villages and no records of its own.</summary>
internal static class OwnProof
{
    private static readonly FigureName[] Lag =
    [
        FigureName.Failed, FigureName.Relapsed, FigureName.CityRefused, FigureName.OverdueMeasures, FigureName.OverdueProblems,
    ];

    // By how the key begins.
    private static readonly (string Key, FigureName[] Figures)[] Known =
    [
        ("own.lagging", Lag), ("own.worst", Lag),
        ("own.overridden", [FigureName.Passed, FigureName.Failed]),
        ("own.visited", [FigureName.Revisited]), ("own.visitHeld", [FigureName.Revisited]),
        ("own.visitRelapsed", [FigureName.Revisited, FigureName.EverRelapsed]),
        ("own.regained", [FigureName.Passed, FigureName.EverRelapsed]), ("own.soonRegained", [FigureName.Passed, FigureName.EverRelapsed]),
        ("own.appliedAgain", [FigureName.Applied]), ("own.toRevisit", [FigureName.Passed]), ("own.exemplars", [FigureName.Passed]),
        ("own.longestOverdue", [FigureName.OverdueProblems]), ("own.withoutDueDay", [FigureName.ProblemsOpen]),
        ("own.levelUnknown", [FigureName.Cases]), ("own.unknown.", [FigureName.CommitteesUnknown]),
    ];

    // Days in a village prove what a rule of them comes to, and who was there at all.
    private static readonly string[] Presence = ["own.reached.", "own.short.", "own.days.", "own.concerned."];

    public static IReadOnlyList<Figure> Of(string key, FigureSet set)
    {
        if (Presence.FirstOrDefault(p => key.StartsWith(p, StringComparison.Ordinal)) is { } begin)
        {
            var capacity = set.Find(key[begin.Length..])?.Rule?.Capacity;
            return
            [
                .. set.Figures.Where(f => f.Name is FigureName.PresenceDays
                    && (f.Rule!.Capacity == capacity || f.Rule.Capacity.ToString() == key[begin.Length..])),
            ];
        }

        if (key.StartsWith("own.easedOnly.", StringComparison.Ordinal))
        {
            return [.. set.Figures.Where(f => f.Name is FigureName.EasedByCategory && key.EndsWith($".{f.Subject}", StringComparison.Ordinal))];
        }

        var names = Known.Where(k => key.StartsWith(k.Key, StringComparison.Ordinal)).Select(k => k.Figures).FirstOrDefault() ?? [];
        return [.. set.Figures.Where(f => names.Contains(f.Name))];
    }

    /// <summary>The number is of villages that lag.</summary>
    public static bool IsLag(string key) => Known.Any(k => k.Figures == Lag && key.StartsWith(k.Key, StringComparison.Ordinal));

    /// <summary>Which entries of a village's chronicle the number is of; null for all.</summary>
    public static ChronicleKind? KindOf(string key) =>
        key.StartsWith("own.supervised", StringComparison.Ordinal) || key.StartsWith("own.remedied", StringComparison.Ordinal)
            || key.StartsWith("own.visit", StringComparison.Ordinal) || SupervisionProof.Is(key) ? ChronicleKind.Acceptance
            : key.StartsWith("own.campaignDays.", StringComparison.Ordinal) || key.StartsWith("own.campaignWithout.", StringComparison.Ordinal)
                || Presence.Any(p => key.StartsWith(p, StringComparison.Ordinal)) ? ChronicleKind.Presence : null;

    /// <summary>The figure of which the number is what changed since the issue before; null of all others.</summary>
    public static Figure? Compared(string key, FigureSet set) =>
        EarlierFigures.ComparedBy(key) is { } figure ? set.Find(figure) : null;
}
