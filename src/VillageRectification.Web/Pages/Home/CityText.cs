using System.Globalization;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Home;

/// <summary>The sentences of 各县对照.</summary>
internal static class CityText
{
    /// <summary>What stands under a number: its share, the days left, or where it is.</summary>
    public static string? Note(CityHome home, FigureName name, DateOnly today) => name switch
    {
        FigureName.Cases => $"{home.Rows.Select(r => r.Campaign.CountyCode).Distinct().Count()} 个县",
        FigureName.Applied or FigureName.Passed => Share(home.Sum(name), home.Sum(FigureName.Cases)),
        FigureName.NotApplied => home.Rows.Where(r => !r.Campaign.Span.IsOver(today)).Select(r => r.Campaign.Span.DaysLeft(today)).Order().Take(1)
            .Select(left => $"{(home.Rows.Count == 1 ? "" : "最早的")}期限还有 {left} 天").FirstOrDefault(),
        _ when home.Rows.Count == 1 => null,
        _ => string.Join('，', home.Rows.Where(r => r.Totals.Value(name) > 0).Select(r => $"{r.Campaign.CountyName} {r.Totals.Value(name)}"))
            is { Length: > 0 } where ? where : null,
    };

    /// <summary>持平, +3, −1; null where a month ago nothing had begun.</summary>
    public static string? Change(CityRow row) => (row.Totals.Value(FigureName.Passed) - row.PassedMonthAgo) switch
    {
        null => null,
        0 => "持平",
        > 0 and var more => $"+{more}",
        var less => $"−{-less}",
    };

    /// <summary>汶上县寅寺镇 · 书记 罗西平 · 联系县领导 张永军; who is written down nowhere is 未填.</summary>
    public static string Where(CityRow row, CaseReading village) =>
        $"{row.Campaign.CountyName}{village.Township} · 书记 {village.Persons.Secretary ?? FieldWords.Unknown}"
        + $" · {row.Campaign.County.TiedLeader} {village.Persons.CountyLeader ?? FieldWords.Unknown}";

    private static string? Share(long part, long all) =>
        all == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"占 {Math.Round(100.0 * part / all, MidpointRounding.AwayFromZero)}%");
}
