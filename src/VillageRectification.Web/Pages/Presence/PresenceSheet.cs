using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>The month sheet that every office knows: villages down, days across, what is missing in red.</summary>
internal sealed class PresenceSheet
{
    private readonly HashSet<Capacity> _worstOnly;

    /// <param name="figures">Of the month's last known day.</param>
    /// <param name="ties">Of the villages of which the month may be left unjudged.</param>
    public PresenceSheet(FigureSet figures, ILookup<Guid, CaseFact> ties, Month month, DateOnly today)
    {
        (Figures, Month, Today) = (figures, month, today);
        Columns = [.. figures.Frame.Capacities.Union([Capacity.Team, Capacity.Liaison]).Order()];
        Rows = [.. figures.Counted.Select(r => SheetRow.Of(r, figures.Frame, ties, month, today))];
        _worstOnly = [.. Columns.Where(c => Broken(c) * 3 > Rows.Count(r => r.Of(c) is { Unjudged: null }))];
    }

    public FigureSet Figures { get; }

    public Month Month { get; }

    public DateOnly Today { get; }

    /// <summary>Team and department, and whoever else a rule is about.</summary>
    public IReadOnlyList<Capacity> Columns { get; }

    /// <summary>By division code.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    public DateOnly AsOf => Figures.Frame.AsOf;

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Month.Last.Day).Select(Month.First.AddDays);

    /// <summary>Red is what is broken; where more than a third break the rule, only the worst of them.</summary>
    public bool IsRed(SheetRow row, Capacity capacity) =>
        row.Of(capacity) is { IsBroken: true } standing && (!_worstOnly.Contains(capacity) || standing.IsUnderHalf);

    public static IEnumerable<SheetRow> WorstFirst(IEnumerable<SheetRow> rows) =>
        rows.OrderBy(r => r.Share).ThenByDescending(r => r.ShortWeeks).ThenBy(r => r.Village.DivisionCode, StringComparer.Ordinal);

    /// <summary>工作组不足 10 天，联系部门不足 2 天（达不到规定的超过三分之一，只标差得多的）; null where nothing is red.</summary>
    public string? RedText()
    {
        string[] parts = [.. Columns.Where(c => Rows.Any(r => IsRed(r, c))).Select(Part)];
        var few = _worstOnly.Count > 0 ? "（达不到规定的超过三分之一，只标差得多的）" : "";
        return parts.Length == 0 ? null : string.Join("，", parts) + few;

        string Part(Capacity capacity)
        {
            var standing = Rows.Select(r => r.Of(capacity)).OfType<Domain.Presence.PresenceStanding>().First();
            return (standing.Period, _worstOnly.Contains(capacity)) switch
            {
                (PresencePeriod.Month, true) => $"{capacity.ToText(Figures.Frame.County)}不足 {standing.HalfOfMinimum} 天",
                (PresencePeriod.Month, false) => $"{capacity.ToText(Figures.Frame.County)}达不到 {standing.Minimum} 天",
                (PresencePeriod.Week, true) => $"{capacity.ToText(Figures.Frame.County)}一半以上的周不足 {standing.Minimum} 天",
                (PresencePeriod.Week, false) => $"{capacity.ToText(Figures.Frame.County)}有的周不足 {standing.Minimum} 天",
            };
        }
    }

    /// <summary>How many villages the figure of a rule counts of which the month is not judged by it: nobody is written down whose days it could be.</summary>
    public int Unjudged(Figure figure) => Rows.Count(r =>
        figure.Of(r.Village) > 0 && r.Standings.Any(s => s.Rule == figure.Rule && s.Standing.Unjudged is not null));

    private int Broken(Capacity capacity) => Rows.Count(r => r.Of(capacity) is { IsBroken: true });
}
