using VillageRectification.Domain.Common;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>Opens a village of a screening for the pages that write on it.</summary>
internal sealed class VillageOpening(AppDbContext db, CallerAccess access, CampaignChoice campaigns, PageFrame frame, WorkCalendar calendar)
{
    public ScreeningBook Book { get; private set; } = null!;

    public ScreeningRow Row { get; private set; } = null!;

    public TownshipCount Township => Book.TownshipOf(Row);

    public ScreenedVillage Village => Row.Village;

    /// <summary>Null of a campaign that is not in the reader's scope.</summary>
    public async Task<FrameCampaign?> CampaignAsync(Guid id, CancellationToken ct)
    {
        await campaigns.LoadAsync(ct);
        return campaigns.All.FirstOrDefault(c => c.Id == id);
    }

    /// <summary>The whole county as it stands now; false of one in which the reader sees no village.</summary>
    public async Task<bool> LoadAsync(FrameCampaign campaign, CancellationToken ct)
    {
        Book = await ScreeningBook.LoadAsync(db, campaign, access.Current, calendar.Today, ct);
        frame.ShowCampaign(campaign.Id);
        return Book.Rows.Count > 0;
    }

    /// <summary>As it stands now; false of a village that is not in the reader's scope.</summary>
    public async Task<bool> LoadAsync(FrameCampaign campaign, string code, CancellationToken ct)
    {
        Book = await ScreeningBook.LoadAsync(db, campaign, access.Current, calendar.Today, ct);
        if (Book.Find(code) is not { } row)
        {
            return false;
        }

        Row = row;
        frame.ShowCampaign(campaign.Id);
        return true;
    }

    /// <inheritdoc cref="LoadAsync(FrameCampaign, string, CancellationToken)"/>
    public async Task<bool> LoadAsync(Guid id, string code, CancellationToken ct) =>
        await CampaignAsync(id, ct) is { } campaign && await LoadAsync(campaign, code, ct);

    /// <summary>Both sides of a form whose record somebody else has written on meanwhile.</summary>
    public async Task<StaleForm> StaleAsync<TInput>(
        Fact theirs, TInput mine, TInput now, IReadOnlyList<StaleField<TInput>> fields, IReadOnlyDictionary<string, string?> pick, CancellationToken ct)
    {
        var names = await db.NamesAsync([theirs.RecordedBy], ct);
        return StaleForm.Of(names.GetValueOrDefault(theirs.RecordedBy, "别人"), theirs.RecordedAt.ToInstant(calendar), mine, now, fields, pick);
    }
}
