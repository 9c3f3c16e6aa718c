using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Log;

/// <summary>记一笔: what was done in a village on a day, with quantities, and the day in the village itself.</summary>
internal sealed class IndexModel(
    AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, PageFrame frame, CampaignChoice campaigns) : PageModel
{
    [BindProperty]
    public LogInput Input { get; set; } = new();

    /// <summary>What was saved, for the page that comes next.</summary>
    [TempData]
    public string? Saved { get; set; }

    [TempData]
    public Guid? SavedCase { get; set; }

    [TempData]
    public string? SavedVillage { get; set; }

    public DateOnly Today => calendar.Today;

    /// <summary>Null when the account has no village to log.</summary>
    public LogVillage? Village { get; private set; }

    public IReadOnlyList<(Guid Id, string Name)> Villages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? id, CancellationToken ct)
    {
        Input = new() { InVillage = true };
        if (id is { } known)
        {
            return await LoadAsync(known, ct) ? Page() : NotFound();
        }

        await LoadVillagesAsync(await campaigns.CurrentAsync(ct) is { } campaign ? campaign.Id : null, ct);
        return Villages.Count > 0 ? Redirect($"/cases/{Villages[0].Id}/log") : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        this.RequireValid(Input, new LogValidator(Village!, Today));
        var day = Input.DayAsOf(Today)!.Value;
        // Alone: of a form sent twice at once, the second sees what the first wrote.
        await using var alone = await db.BeginAloneAsync(ct);
        if (await HasWrittenAsync(id, day, Input.Text!.Trim(), ct))
        {
            this.Refuse(nameof(Input.Text), LogText.AlreadyLogged(day, Today));
        }

        var capacity = Input.InVillage ? PresenceCapacity.Of(User.Role()!.Value) : null;
        var isNewDay = capacity is not null && !await HasLoggedAsync(id, day, capacity.Value, ct);
        db.AddRange(Village!.Log(Input, Today, isNewDay ? capacity : null, User.DisplayName()));
        await db.SaveChangesAsync(ct);
        await alone.CommitAsync(ct);
        (Saved, SavedCase, SavedVillage) = (LogText.Saved(Village.Name, day, Today, isNewDay, capacity is not null), id, Village.Name);
        return Redirect(frame.Start);
    }

    /// <summary>A phrase button without script: fills the text in and saves nothing.</summary>
    public async Task<IActionResult> OnPostPhraseAsync(Guid id, string? phrase, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        ModelState.Clear();
        Input.Text = phrase;
        return Page();
    }

    /// <summary>A chip of another village: what was typed goes along, but for the measure, which is the other village's.</summary>
    public async Task<IActionResult> OnPostVillageAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        ModelState.Clear();
        Input = Input with { MeasureId = Village!.Measures.Any(m => m.RecordId == Input.MeasureId) ? Input.MeasureId : null };
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        Village = await db.LogVillageAsync(read, id, Today, ct);
        if (Village is null)
        {
            return false;
        }

        frame.ShowCampaign(Village.CampaignId);
        Input = Input with { Quantities = [.. Village.Indicators.Select((_, i) => Input.Quantities.ElementAtOrDefault(i))] };
        await LoadVillagesAsync(Village.CampaignId, ct);
        return true;
    }

    private async Task LoadVillagesAsync(Guid? campaignId, CancellationToken ct) => Villages =
    [
        .. (await db.Cases.Where(c => c.CampaignId == campaignId && c.Standing == Standing.Active)
            .OrderBy(c => c.DivisionCode)
            .Select(c => new { c.Id, c.DivisionCode, Name = db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault() })
            .ToListAsync(ct)).Select(c => (c.Id, c.Name ?? c.DivisionCode)),
    ];

    private Task<bool> HasWrittenAsync(Guid id, DateOnly day, string text, CancellationToken ct)
    {
        var account = access.Current.AccountId;
        return db.ProgressEntries.AnyAsync(e => e.CaseId == id && e.OccurredOn == day && e.Text == text && e.RecordedBy == account, ct);
    }

    private Task<bool> HasLoggedAsync(Guid id, DateOnly day, Capacity capacity, CancellationToken ct)
    {
        var account = access.Current.AccountId;
        return db.PresenceEntries.AnyAsync(p => p.CaseId == id && p.OccurredOn == day && p.Capacity == capacity && p.RecordedBy == account, ct);
    }
}
