using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>A village's month against each rule in force.</summary>
internal sealed record SheetRow(CaseReading Village, IReadOnlyList<(FigureRule Rule, PresenceStanding Standing)> Standings)
{
    /// <summary>No rule judges it this month.</summary>
    public bool IsUnjudged => Standings.Count > 0 && Standings.All(s => s.Standing.Unjudged is not null);

    /// <summary>
    /// How much of what is required is there, on average of the monthly rules that judge it: the lowest is the worst. Unjudged ones come last.
    /// </summary>
    public double Share => IsUnjudged ? double.MaxValue : Standings.Where(s => s.Rule.Period is PresencePeriod.Month && s.Standing.Unjudged is null)
        .Select(s => Math.Min(1, (double)s.Standing.Days / s.Rule.Minimum)).DefaultIfEmpty(1).Average();

    public int ShortWeeks => Standings.Where(s => s.Standing.Unjudged is null).Sum(s => s.Standing.ShortWeeks);

    /// <param name="ties">Of the villages of which the month may be left unjudged.</param>
    public static SheetRow Of(CaseReading village, FigureFrame frame, ILookup<Guid, CaseFact> ties, Month month, DateOnly today) => new(
        village,
        [
            .. frame.PresenceRules.Select(rule =>
            {
                var presence = village.PresenceOf(rule.Capacity);
                var standing = PresenceStanding.Of(
                    rule.Period, rule.Minimum, presence.MonthDays, presence.WeekDays, presence.LastOn == today, month,
                    ListingSteps.WeeksCountFrom(frame.Campaign.Start, village.ListedOn), today);
                return (rule, standing with { Unjudged = ties.UnjudgedIn(village, month, rule.Capacity, today) });
            }),
        ]);

    /// <summary>By which a column is judged: the monthly rule, or where there is none the weekly one; null without a rule.</summary>
    public PresenceStanding? Of(Capacity capacity) => Standings.Where(s => s.Rule.Capacity == capacity)
        .OrderByDescending(s => s.Rule.Period).ThenByDescending(s => s.Rule.Minimum).Select(s => s.Standing).FirstOrDefault();
}
