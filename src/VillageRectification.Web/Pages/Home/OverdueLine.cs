using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Home;

/// <summary>One kind of work with a due day: how much is open, how much of it is past, and the longest.</summary>
internal sealed record OverdueLine(string Label, string? Figure, int Open, int Overdue, int LongestDays)
{
    public static OverdueLine Of(string label, string? figure, IEnumerable<DateOnly?> dueDays, DateOnly asOf)
    {
        DateOnly?[] open = [.. dueDays];
        int[] late = [.. open.Where(d => d.IsPast(asOf)).Select(d => asOf.DayNumber - d!.Value.DayNumber)];
        return new(label, figure, open.Length, late.Length, late.DefaultIfEmpty().Max());
    }
}
