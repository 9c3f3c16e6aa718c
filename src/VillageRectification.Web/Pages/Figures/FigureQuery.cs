using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Api;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Figures;

/// <summary>On which day and how narrowed a figure is asked for.</summary>
/// <param name="KnownAt">UTC; set by the figures of an issued bulletin, which open to what was known when it was issued. Null means now.</param>
internal sealed partial record FigureQuery(DateOnly AsOf, ManagementLevel? Level, string? Within, DateTime? KnownAt)
{
    public const string DayField = "asOf";
    public const string LevelField = "level";

    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    /// <summary>What is wrong with the form's fields; the figure is then not shown.</summary>
    public IReadOnlyList<(string Field, string Message)> Faults { get; private init; } = [];

    /// <param name="scope">A part of the country outside it is not there.</param>
    /// <returns>Null for a division that is none or that the reader does not reach, and for a link to an instant that is none.</returns>
    public static FigureQuery? Read(IQueryCollection query, DateOnly today, DateOnly start, AccessScope scope)
    {
        var within = query["within"].ToString() is { Length: > 0 } code ? code : null;
        if (within is not null && !(DivisionCode.IsPrefix(within) && scope.Covers(within)))
        {
            return null;
        }

        DateTime? knownAt =
            DateTime.TryParseExact(query["knownAt"], "yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture, Utc, out var instant) ? instant : null;
        if (knownAt is null && query["knownAt"].ToString().Length > 0)
        {
            return null;
        }

        var asOf = query.TryGetValue(DayField, out var day) ? FigureRequest.Day(day) : today;
        var level = QueryValue.Of<ManagementLevel>(query[LevelField]);
        return new(asOf is { } known && known >= start ? known : today, level, within, knownAt) { Faults = [.. Against(query, asOf, start, level)] };
    }

    /// <summary>In the words of the form, with what was typed: a date field does not show a day that is none.</summary>
    private static IEnumerable<(string Field, string Message)> Against(IQueryCollection query, DateOnly? asOf, DateOnly start, ManagementLevel? level)
    {
        if (asOf is null)
        {
            yield return (DayField, query[DayField].ToString() is { Length: > 0 } typed ? $"数据截至的日期“{typed}”：{Impossible(typed)}" : "请填数据截至的日期");
        }
        else if (asOf < start)
        {
            yield return (DayField, $"数据截至的日期不能早于行动开始（{start.ToFull()}），填的是 {asOf.Value.ToList()}");
        }

        if (level is null && query[LevelField].ToString() is { Length: > 0 } other)
        {
            yield return (LevelField, $"没有“{other}”这个级别，请重新选");
        }
    }

    private static string Impossible(string typed) => Written().IsMatch(typed) ? ImpossibleDate.Say(typed) : "要写成 2003-10-31 这样";

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex Written();

    public Task<FigureSet?> SetAsync(CampaignFigures figures, FrameCampaign campaign, DateOnly day, CancellationToken ct) =>
        figures.OfAsync(campaign.Id, campaign.Revision, day, KnownAt, Level, Within is null ? null : DivisionRange.OfPrefix(Within), ct);
}
