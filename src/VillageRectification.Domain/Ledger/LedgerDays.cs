using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>The day a ledger row is about.</summary>
public static class LedgerDays
{
    /// <summary>The day or month of the sheet's key; the campaign's start for a sheet without one (domain, import of history).</summary>
    public static DateOnly DayOf(LedgerRow row, DateOnly start)
    {
        var sheet = LedgerForm.Sheet(row.Sheet);
        foreach (var part in sheet.Key)
        {
            var day = sheet.Column(part.Column).Kind switch
            {
                LedgerColumnKind.Day => row.Day(part.Column) ?? (part.Else is null ? null : row.Day(part.Else)),
                LedgerColumnKind.Month => row.Month(part.Column)?.First,
                _ => null,
            };
            if (day is not null)
            {
                return day.Value;
            }
        }

        return start;
    }

    /// <summary>Whether the row is about a time before the campaign; the month in which it starts is not.</summary>
    public static bool IsBefore(LedgerRow row, DateOnly start) =>
        DayOf(row, start) < (row.Sheet == LedgerForm.Petitions.Name ? Month.Of(start).First : start);
}
