using System.Globalization;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Infrastructure;

namespace VillageRectification.Web.Pages.Figures;

/// <summary>On which day and how narrowed a figure is asked for; what the address has wrong is left out and said nowhere but in the form.</summary>
/// <param name="KnownAt">UTC; set by the figures of an issued bulletin, which open to what was known when it was issued. Null means now.</param>
internal sealed record FigureQuery(DateOnly AsOf, ManagementLevel? Level, string? Within, DateTime? KnownAt)
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    /// <param name="scope">A part of the country outside it is not there.</param>
    /// <returns>Null for a division that the reader does not reach.</returns>
    public static FigureQuery? Read(IQueryCollection query, DateOnly today, DateOnly start, AccessScope scope)
    {
        var within = query["within"].ToString() is { Length: > 0 } code && DivisionCode.IsPrefix(code) ? code : null;
        if (within is not null && !scope.Covers(within))
        {
            return null;
        }

        var asOf = DateOnly.TryParseExact(query["asOf"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= start ? day : today;
        DateTime? knownAt = DateTime.TryParseExact(query["knownAt"], "yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture, Utc, out var instant) ? instant : null;
        return new(asOf, QueryValue.Of<ManagementLevel>(query["level"]), within, knownAt);
    }

    public Task<FigureSet?> SetAsync(AppDbContext db, Guid campaignId, DateOnly day, CancellationToken ct) =>
        db.FigureSetAsync(campaignId, day, ct, KnownAt, Level, Within is null ? null : DivisionRange.OfPrefix(Within));
}
