using System.Globalization;

namespace VillageRectification.Domain.Common;

/// <summary>A month as officials read it.</summary>
public static class MonthWords
{
    /// <summary>2003年10月.</summary>
    public static string ToText(this Month month) => month.First.ToString("yyyy年M月", CultureInfo.InvariantCulture);

    /// <summary>2002年11月—2003年2月、4月: months in a row in one word, the year where it changes.</summary>
    public static string ToRanges(this IEnumerable<Month> months)
    {
        List<(Month First, Month Last)> rows = [];
        foreach (var month in months.Distinct().Order())
        {
            if (rows.Count > 0 && rows[^1].Last.Next == month)
            {
                rows[^1] = (rows[^1].First, month);
            }
            else
            {
                rows.Add((month, month));
            }
        }

        return string.Join('、', rows.Select((r, i) =>
            Text(r.First, i == 0 ? null : rows[i - 1].Last) + (r.First == r.Last ? "" : "—" + Text(r.Last, r.First))));
    }

    private static string Text(Month month, Month? before) => before?.Year == month.Year ? $"{month.Number}月" : month.ToText();
}
