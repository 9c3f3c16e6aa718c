using System.Globalization;
using System.Runtime.InteropServices;

namespace VillageRectification.Domain.Common;

/// <summary>A calendar month. Ordered; written 2003-10.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    public DateOnly First => new(Year, Number, 1);

    public DateOnly Last => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    public Month Next => Of(First.AddMonths(1));

    public Month Previous => Of(First.AddDays(-1));

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>"A month ago": the same day of the previous month, or its last; from a month's last day the previous month's last day.</summary>
    public static DateOnly Before(DateOnly day) => day == Of(day).Last ? Of(day).Previous.Last : day.AddMonths(-1);

    /// <summary>Reads 2003-10; false for anything else.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = read ? Of(first) : default;
        return read;
    }

    /// <summary>Whole months from <paramref name="earlier"/> to this one; negative when it is later.</summary>
    public int Since(Month earlier) => ((Year - earlier.Year) * 12) + Number - earlier.Number;

    public bool Contains(DateOnly day) => Of(day) == this;

    public int CompareTo(Month other) => First.CompareTo(other.First);

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;
}
