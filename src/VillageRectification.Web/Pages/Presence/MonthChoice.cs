using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>Which month a presence page shows: the running one, or an earlier one of the campaign.</summary>
/// <param name="Earlier">Null where the campaign had not begun.</param>
/// <param name="Later">Null from the running month.</param>
internal sealed record MonthChoice(Month Shown, Month? Earlier, Month? Later)
{
    public const string Name = "month";

    /// <param name="asked">As the address has it; what is no month of the campaign is left out.</param>
    public static MonthChoice Of(string? asked, DateOnly start, DateOnly today)
    {
        var (first, last) = (Month.Of(start < today ? start : today), Month.Of(today));
        var shown = Month.TryParse(asked, out var month) && month >= first && month <= last ? month : last;
        return new(shown, shown > first ? shown.Previous : null, shown < last ? shown.Next : null);
    }
}
