using System.Globalization;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Organisation;

/// <summary>The months that a disclosure covers: one, a quarter, half a year or a year. Written 2003-07/2003-09.</summary>
public sealed record DisclosurePeriod(Month First, Month Last)
{
    // A year, half of it, a quarter, a month.
    private static readonly int[] Lengths = [12, 6, 3, 1];

    private static readonly string[] Quarters = ["一", "二", "三", "四"];

    /// <summary>2003年三季度, 2003年上半年, 2003年9月.</summary>
    public string ToText() => (Last.Since(First), First.Number) switch
    {
        (0, _) => First.ToText(),
        (2, 1 or 4 or 7 or 10) => $"{Year}年{Quarters[First.Number / 3]}季度",
        (5, 1) => $"{Year}年上半年",
        (5, 7) => $"{Year}年下半年",
        (11, 1) => $"{Year}年全年",
        _ => $"{First.ToText()}到{Last.ToText()}",
    };

    public override string ToString() => $"{First}/{Last}";

    private string Year => First.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The period of that many months in which a month lies, counted from January.</summary>
    public static DisclosurePeriod Of(Month month, int months)
    {
        var first = new Month(month.Year, month.Number - ((month.Number - 1) % months));
        return new(first, Month.Of(first.First.AddMonths(months - 1)));
    }

    /// <summary>Every month, quarter, half year and year from a day on that has begun by another, the latest first.</summary>
    public static IReadOnlyList<DisclosurePeriod> All(DateOnly from, DateOnly today)
    {
        List<DisclosurePeriod> periods = [];
        for (var month = Month.Of(today); month >= Month.Of(from); month = month.Previous)
        {
            periods.AddRange(Lengths.Select(months => Of(month, months)));
        }

        return [.. periods.Distinct().OrderByDescending(p => p.Last).ThenBy(p => p.First)];
    }
}
