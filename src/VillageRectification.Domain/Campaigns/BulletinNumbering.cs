namespace VillageRectification.Domain.Campaigns;

/// <summary>How a campaign numbers its bulletins (第N期): in the order in which they are issued.</summary>
public sealed record BulletinNumbering
{
    public const int MostFirst = 999;

    /// <summary>Each calendar year begins anew with 1; else the numbers run on through the campaign.</summary>
    public bool IsYearly { get; init; }

    /// <summary>
    /// The lowest number, for a campaign whose earlier bulletins were issued elsewhere; at least 1. Of one that numbers by the year it holds in the year
    /// of its first issue.
    /// </summary>
    public int First { get; init; } = 1;

    /// <summary>The number of what is issued next.</summary>
    /// <param name="year">In which it is issued.</param>
    /// <param name="last">The highest number of each year in which the campaign issued one.</param>
    public int Next(int year, IReadOnlyCollection<(int Year, int Number)> last)
    {
        var counted = last.Where(n => !IsYearly || n.Year == year).Select(n => n.Number).DefaultIfEmpty(0).Max();
        var begins = IsYearly && last.Any(n => n.Year < year) ? 1 : First;
        return Math.Max(counted + 1, begins);
    }
}
