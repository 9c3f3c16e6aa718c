using System.Globalization;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Text;

/// <summary>A day that is written as 2003-10-31, in a year in which a campaign can be.</summary>
internal static class WrittenDay
{
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= Campaign.FirstYear and <= Campaign.LastYear ? day : null;

    /// <summary>2003-10.</summary>
    public static bool IsMonth(string text) => Read(text + "-01") is not null;
}
