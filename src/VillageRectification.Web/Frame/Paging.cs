using System.Globalization;

namespace VillageRectification.Web.Frame;

/// <summary>Which stretch of a list a page shows, for <c>pager</c>.</summary>
/// <param name="Number">Of the page, from 1.</param>
/// <param name="Size">Of a full page.</param>
/// <param name="Total">Of the whole list.</param>
public record Paging(int Number, int Size, int Total)
{
    public const string Name = "p";

    /// <summary>In the address: all on one page, for paper.</summary>
    public const string Whole = "whole";

    /// <summary>How many lie before it.</summary>
    public int Before => (Number - 1) * Size;

    /// <summary>A page that exists: the first for anything that is no number, the last for one beyond it.</summary>
    /// <param name="asked">As the address has it.</param>
    public static Paging Of(string? asked, int size, int total)
    {
        var last = Math.Max(1, (total + size - 1) / size);
        return new(int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, last) : 1, size, total);
    }
}
