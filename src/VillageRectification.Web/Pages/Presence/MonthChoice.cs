using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>Which month a presence page shows: the running one, or an earlier one of the campaign.</summary>
/// <param name="Earlier">Null where the campaign had not begun.</param>
/// <param name="Later">Null from the running month.</param>
internal sealed record MonthChoice(Month Shown, Month? Earlier, Month? Later)
{
    public const string Name = "month";

    /// <summary>What was asked for and is no month of the campaign; null where what was asked for is shown.</summary>
    public string? Odd { get; private init; }

    /// <param name="asked">As the address has it; of what is no month of the campaign the running one is shown.</param>
    public static MonthChoice Of(string? asked, DateOnly start, DateOnly today)
    {
        var (first, last) = (Month.Of(start < today ? start : today), Month.Of(today));
        var shown = Month.TryParse(asked, out var month) && month >= first && month <= last ? month : last;
        return new(shown, shown > first ? shown.Previous : null, shown < last ? shown.Next : null)
        {
            Odd = string.IsNullOrWhiteSpace(asked) || asked == shown.ToString() ? null : asked,
        };
    }
}
