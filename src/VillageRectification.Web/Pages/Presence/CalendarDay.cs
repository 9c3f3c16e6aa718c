using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>One day of the calendar, with who was there in which capacity.</summary>
/// <param name="IsInMonth">The first and the last week also show their other days, which count in them.</param>
internal sealed record CalendarDay(DateOnly Day, bool IsInMonth, IReadOnlyList<PresenceDay> Marks)
{
    public string? Style(DateOnly today) =>
        string.Join(' ', new[] { !IsInMonth ? "off" : Marks.Any(m => m.Capacity is not Capacity.Supervisor) ? "on" : null, Day == today ? "today" : null }
            .OfType<string>()) is { Length: > 0 } style ? style : null;
}
