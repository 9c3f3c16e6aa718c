using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Frame;

/// <summary>The campaign that a page belongs to, as far as the layout shows it.</summary>
/// <param name="Revision">Of the county's records; read before them, so that kept readings are never older.</param>
/// <param name="Township">The reader's, if he works in a single one.</param>
/// <param name="Screening">The last step of its screening; null while it was not opened.</param>
internal sealed record FrameCampaign(
    Guid Id,
    string Name,
    string Label,
    string UnitWord,
    string CountyCode,
    string CountyName,
    DateOnly Start,
    DateOnly Deadline,
    long Revision,
    string? Township,
    ScreeningEventKind? Screening = null)
{
    private static readonly CompiledQuery<Func<AppDbContext, string?, IAsyncEnumerable<FrameCampaign>>> InScope = new(() =>
        EF.CompileAsyncQuery((AppDbContext db, string? township) => db.Campaigns
            .OrderByDescending(c => c.Start).ThenBy(c => c.CountyCode).ThenBy(c => c.Id)
            .Select(c => new FrameCampaign(
                c.Id, c.Name, c.Label, c.UnitWord, c.CountyCode, c.CountyName, c.Start, c.Deadline,
                db.CountyRevisions.Where(r => r.CountyCode == c.CountyCode).Select(r => r.Revision).FirstOrDefault(),
                db.Divisions.Where(d => d.Code == township).Select(d => d.Name).FirstOrDefault(),
                c.ScreeningEvents.OrderByDescending(e => e.Ordinal).Select(e => (ScreeningEventKind?)e.Kind).FirstOrDefault()))));

    /// <summary>From when until when.</summary>
    public CampaignSpan Span => new(Start, Deadline);

    /// <summary>县, 市, 区 or 旗, in every word that is made of it.</summary>
    public CountyWords County => new(CountyName);

    /// <summary>Whether it runs on the day beside the one that is shown.</summary>
    public bool IsBeside(FrameCampaign shown, DateOnly today) => Id != shown.Id && !Span.IsOver(today)
        && (Start <= today || ScreeningRound.StateAfter(Screening) is ScreeningState.Open or ScreeningState.Submitted);

    /// <summary>汶上县, or 汶上县 · 刘楼镇 for who works in one township.</summary>
    public string Place => Township is null ? CountyName : $"{CountyName} · {Township}";

    /// <summary>
    /// The one that is worked on: of those that run on the day the one that began first, so that nobody's pages change because another is
    /// imported beside it; else the last that ended, else the next that begins. Null without any.
    /// </summary>
    public static FrameCampaign? OnDay(IReadOnlyList<FrameCampaign> campaigns, DateOnly day) =>
        campaigns.Where(c => c.Span.IsRunning(day)).OrderBy(c => c.Start).ThenBy(c => c.CountyCode, StringComparer.Ordinal).FirstOrDefault()
        ?? campaigns.Where(c => c.Span.IsOver(day)).MaxBy(c => c.Deadline) ?? campaigns.MinBy(c => c.Start);

    /// <summary>Of each county those that are not over, and where all are the last one.</summary>
    public static IEnumerable<FrameCampaign> PresentOn(IEnumerable<FrameCampaign> latestFirst, DateOnly day) =>
        latestFirst.GroupBy(c => c.CountyCode).SelectMany(county => county.Where((c, i) => i == 0 || !c.Span.IsOver(day)));

    /// <summary>Those in the reader's scope, the one that began last first.</summary>
    public static async Task<IReadOnlyList<FrameCampaign>> AllAsync(AppDbContext db, AccessScope scope, CancellationToken ct) =>
        await InScope.On(db)(db, scope.Township).ToListAsync(ct);
}
