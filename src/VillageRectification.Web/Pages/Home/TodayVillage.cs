using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Presence;

namespace VillageRectification.Web.Pages.Home;

/// <summary>A village of the reader, with each capacity's days this month.</summary>
internal sealed record TodayVillage(CaseReading Reading, IReadOnlyList<(string Days, PresenceMark Mark)> Presence)
{
    /// <summary>He himself answers for it in the township (包村).</summary>
    public bool IsOwn { get; private init; }

    /// <param name="doubts">Of the villages whose month may not be judged.</param>
    public static TodayVillage Of(CaseReading reading, FigureFrame frame, ILookup<Guid, CaseFact> doubts, Role role, string? person)
    {
        var rules = frame.PresenceRules.Where(r => r.Period is PresencePeriod.Month);
        return new(reading, [.. rules.Select(r => Line(r, reading, frame, doubts.UnjudgedIn(reading, Month.Of(frame.AsOf), r.Capacity, frame.AsOf)))])
        {
            IsOwn = role is Role.Sec or Role.Town && OwnPost.Names(reading.Persons.TownshipLeader, person),
        };
    }

    // 工作组 10 月 18 天，规定 20 天. A suspended village misses nothing.
    private static (string, PresenceMark) Line(FigureRule rule, CaseReading village, FigureFrame frame, UnjudgedMonth? unjudged)
    {
        var today = frame.AsOf;
        var presence = village.PresenceOf(rule.Capacity);
        var balance = PresenceBalance.Of(rule.Period, rule.Minimum, presence.MonthDays, presence.LastOn == today, today);
        return (
            $"{rule.Capacity.ToText(frame.County)} {today.Month} 月 {presence.MonthDays} 天，规定 {rule.Minimum} 天",
            village.Standing is not Standing.Active ? new("中止整顿，不用去", "meta", IsLost: false)
                : unjudged is not null ? PresenceMark.Of(unjudged)
                : new(PresenceText.State(balance, rule.Period), PresenceText.Style(balance), balance.IsLost));
    }
}
