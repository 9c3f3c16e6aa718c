using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence.Readings;

/// <summary>The figures of campaigns as the caller sees them: what is kept of the whole county, narrowed to the caller's scope.</summary>
public sealed class CampaignFigures(CallerAccess access, KeptReadings kept)
{
    /// <summary>Null when the campaign is outside the caller's scope.</summary>
    /// <param name="revision">Of the campaign's county, read in this request.</param>
    public async Task<FigureSet?> OfAsync(Guid campaignId, long revision, DateOnly asOf, CancellationToken ct) =>
        (await kept.OfAsync(campaignId, asOf, revision, ct))?.SeenBy(access.Current.Scope);

    /// <summary>What was written down about one case that the caller has found within his scope.</summary>
    /// <param name="revision">Of its county, read in this request.</param>
    public async Task<CaseRecords> RecordsOfAsync(Guid caseId, long revision, DateOnly asOf, CancellationToken ct)
    {
        var (records, scope) = (await kept.OfCaseAsync(caseId, asOf, revision, ct), access.Current.Scope);
        return records with { Facts = [.. records.Facts.Where(f => scope.Contains(f.DivisionCode))] };
    }

    /// <summary>What else is asked of a campaign whose figures the caller has found within his scope, on their day.</summary>
    /// <param name="revision">Of its county, read in this request.</param>
    public async Task<IReadOnlyList<TRow>> RowsAsync<TRow>(CampaignQuestion<TRow> question, FigureFrame frame, long revision, CancellationToken ct) =>
        question.SeenBy(access.Current, await kept.OfQuestionAsync(question, frame.Campaign, frame.AsOf, revision, ct));

    /// <summary>The figures of a campaign as they were known at an instant of a bulletin: kept, for each opening compares with it.</summary>
    /// <param name="knownAt">UTC; null means now.</param>
    public async Task<FigureSet?> KnownAsync(Guid campaignId, long revision, DateOnly asOf, DateTime? knownAt, CancellationToken ct) =>
        knownAt is not { } instant ? await OfAsync(campaignId, revision, asOf, ct)
            : (await kept.KnownAsync(campaignId, asOf, revision, instant, ct))?.SeenBy(access.Current.Scope);

    /// <summary>The figures of a campaign as they were known at an instant, which is computed anew each time.</summary>
    /// <param name="knownAt">UTC; null means now.</param>
    /// <param name="level">Only cases of that level on the day.</param>
    /// <param name="within">Only cases in that range of divisions.</param>
    public async Task<FigureSet?> OfAsync(
        Guid campaignId, long revision, DateOnly asOf, DateTime? knownAt, ManagementLevel? level, DivisionRange? within, CancellationToken ct)
    {
        var figures = knownAt is not { } instant ? await OfAsync(campaignId, revision, asOf, ct)
            : (await kept.KnownAnewAsync(campaignId, asOf, instant, ct))?.SeenBy(access.Current.Scope);
        return figures?.Only(level, within);
    }
}
