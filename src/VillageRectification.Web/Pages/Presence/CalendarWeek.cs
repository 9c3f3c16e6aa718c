namespace VillageRectification.Web.Pages.Presence;

/// <summary>A week, Monday to Sunday, with what it counts for each capacity that a rule is about.</summary>
/// <param name="Counts">组 3 天, with its colour where a weekly rule judges it.</param>
/// <param name="OtherMonth">算 11 月; null for a week of the month shown.</param>
internal sealed record CalendarWeek(IReadOnlyList<CalendarDay> Days, IReadOnlyList<(string Text, string? Style)> Counts, string? OtherMonth);
