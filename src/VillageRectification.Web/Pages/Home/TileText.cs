using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>The six tiles of each start page, with one line under each.</summary>
internal static class TileText
{
    public static IReadOnlyList<Tile> Department(FigureSet now) =>
    [
        Total(now) with { Parts = Levels(now) },
        Of(now, FigureName.Applied, MonthChange(now, FigureName.Applied, e => e.IsApplied)),
        Of(now, FigureName.Passed, MonthChange(now, FigureName.Passed, e => e.Outcome is CaseOutcome.Passed)),
        Of(now, FigureName.Failed, MonthChange(now, FigureName.Failed, e => e.Outcome is CaseOutcome.Failed), isBad: true),
        Of(now, FigureName.NotApplied, Deadline(now, now.Frame.AsOf), isBad: true),
        Of(now, FigureName.Revisited, $"反弹 {now.Value(FigureName.EverRelapsed)}，待回访 {ToRevisit(now)}"),
    ];

    public static IReadOnlyList<Tile> Leader(FigureSet now) =>
    [
        Total(now),
        Of(now, FigureName.Applied),
        Of(now, FigureName.Passed) with { Label = "初步达标" },
        Of(now, FigureName.Failed, isBad: true),
        Of(now, FigureName.NotApplied, isBad: true),
        Of(now, FigureName.Relapsed),
    ];

    /// <summary>Of who works in villages.</summary>
    public static IReadOnlyList<Tile> Village(FigureSet now, Role role) =>
    [
        Total(now) with { Note = $"合格 {now.Value(FigureName.Passed)}，不合格 {now.Value(FigureName.Failed)}" },
        Of(now, FigureName.OverdueMeasures, Without(now, RecordWords.Measure, r => r.Measures.Total == 0), isBad: true),
        Of(now, FigureName.OverdueProblems,
            Without(now, RecordWords.Problem, r => r.Problems.Count == 0) ?? $"没有解决的 {now.Counted.Sum(r => r.OpenProblems.Count)} 件", isBad: true),
        .. now.ShortOfMonth(role is Role.Liaison or Role.DeptHead ? Capacity.Liaison : Capacity.Team) is { } figure
            ? [Of(now, figure, UnknownText.Of(now, figure), isBad: true)] : Array.Empty<Tile>(),
    ];

    public static int ToRevisit(FigureSet now) => now.Counted.Count(r => r.Acceptance.IsToRevisit);

    /// <summary>较上月持平, 较上月 +11.</summary>
    public static string? Change(FigureSet now, FigureName name, int? before) => (now.Value(name) - before) switch
    {
        null => null,
        0 => "较上月持平",
        > 0 and var more => $"较上月 +{more}",
        var less => $"较上月 −{-less}",
    };

    // None late says little where none is written down.
    private static string? Without(FigureSet now, string what, Func<CaseReading, bool> lacks) =>
        now.Counted.Count(lacks) is > 0 and var villages ? $"{villages} 个{now.Frame.Unit}没有登记{what}" : null;

    // A campaign that had not begun a month ago had nothing to change.
    private static string? MonthChange(FigureSet now, FigureName name, Func<EarlierReading, bool> counts) =>
        Month.Before(now.Frame.AsOf) >= now.Frame.Campaign.Start
            ? Change(now, name, now.Readings.Count(r => r.MonthAgo is { } earlier && counts(earlier)))
            : null;

    private static Tile Total(FigureSet now)
    {
        var tile = Of(now, FigureName.Cases);
        return tile with { Label = now.Frame.Campaign.Label + tile.Label };
    }

    private static Tile Of(FigureSet now, FigureName name, string? note = null, bool isBad = false) => Of(now, now[name], note, isBad);

    private static Tile Of(FigureSet now, Figure figure, string? note, bool isBad) =>
        new(figure.Key, figure.Words.Short, now.Value(figure), figure.Words.Unit, note, isBad && now.Value(figure) > 0) { CampaignId = now.Frame.Campaign.Id };

    private static IReadOnlyList<(string Text, string Address)> Levels(FigureSet now) =>
    [
        .. ManagementLevelWords.All.Select(l => (Level: l, Count: now.Counted.Count(r => r.Level == l))).Where(l => l.Count > 0)
            .Select(l => ($"{l.Level.ToText(now.Frame.County)} {l.Count}", Links.Cases(now.Frame.Campaign.Id, level: l.Level))),
    ];

    private static string Deadline(FigureSet now, DateOnly today) => now.Frame.Campaign.Span.DaysLeft(today) switch
    {
        >= 0 and var left => $"距期限 {left} 天",
        var past => $"期限已过 {-past} 天",
    };
}
