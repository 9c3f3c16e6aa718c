using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Web.Api;

/// <summary>The query of a figures request, read from its text.</summary>
/// <param name="AsOf">Null when it is left out.</param>
/// <param name="KnownAt">UTC; null means now.</param>
/// <param name="Within">2 to 12 digits.</param>
internal sealed partial record FigureRequest(DateOnly? AsOf, DateTime? KnownAt, ManagementLevel? Level, string? Within)
{
    public const string BadDay = "截至日期 asOf 应写成 2003-10-31 这样的日期";
    public const string BadInstant = "knownAt 应是带时区的时间，例如 2003-10-31T08:00:00Z";
    public const string BadLevel = "管理级别 level 只能是 CityKey、CountyKey 或 Ordinary";
    public const string BadDivision = "区划 within 应是 2 到 12 位数字";
    public const string BeforeStart = "截至日期早于整顿开始的日期";

    /// <summary>What an address may carry.</summary>
    public static readonly IReadOnlyList<string> Parameters = ["asOf", "knownAt", "level", "within"];

    private static readonly string[] InstantFormats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public DivisionRange? Range => Within is null ? null : DivisionRange.OfPrefix(Within);

    /// <summary>Reads the query; a sentence for the caller when a value is none.</summary>
    public static (FigureRequest? Request, string? Problem) Read(IQueryCollection query)
    {
        // A parameter that is there is meant: an empty one is malformed, not left out.
        string? Text(string name) => query.TryGetValue(name, out var values) ? values.ToString() : null;
        var (asOf, knownAt, level, within) = (Text("asOf"), Text("knownAt"), Text("level"), Text("within"));
        if (asOf is not null && Day(asOf) is null)
        {
            return (null, BadDay);
        }

        if (knownAt is not null && Instant(knownAt) is null)
        {
            return (null, BadInstant);
        }

        if (level is not null && !Enum.GetNames<ManagementLevel>().Contains(level, StringComparer.Ordinal))
        {
            return (null, BadLevel);
        }

        if (within is not null && !DivisionCode.IsPrefix(within))
        {
            return (null, BadDivision);
        }

        return (new(Day(asOf), Instant(knownAt), level is null ? null : Enum.Parse<ManagementLevel>(level), within), null);
    }

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The instant in UTC. A plus sign that was not escaped arrives as a blank.</summary>
    public static DateTime? Instant(string? text)
    {
        if (text is null || Zone().Match(text) is not { Success: true } zone)
        {
            return null;
        }

        var offset = zone.Value is "Z" ? "+00:00" : $"{(zone.Value[0] is '-' ? '-' : '+')}{zone.Groups[1].Value}:{zone.Groups[2].Value}";
        return DateTimeOffset.TryParseExact(text[..zone.Index] + offset, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.UtcDateTime
            : null;
    }

    [GeneratedRegex(@"(?:Z|[+\- ]([0-9]{2}):?([0-9]{2}))$")]
    private static partial Regex Zone();
}
