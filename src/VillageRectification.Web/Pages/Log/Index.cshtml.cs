using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Log;

/// <summary>记一笔: what was done in a village on a day, with quantities, and the day in the village itself.</summary>
internal sealed class IndexModel(
    AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, PageFrame frame, CampaignChoice campaigns, RouteCase route) : PageModel
{
    [BindProperty]
    public LogInput Input { get; set; } = new();

    public DateOnly Today => calendar.Today;

    /// <summary>Null when the account has no village to log.</summary>
    public LogVillage? Village { get; private set; }

    public IReadOnlyList<(Guid Id, string Name)> Villages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!route.IsKnown)
        {
            await LoadVillagesAsync(await campaigns.CurrentAsync(ct) is { } campaign ? campaign.Id : null, ct);
            return Villages.Count > 0 ? Redirect(Links.Log(Villages[0].Id)) : Page();
        }

        Input = new() { Key = Guid.CreateVersion7(), InVillage = true };
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!route.IsKnown)
        {
            return NotFound();
        }

        await LoadAsync(ct);
        if (await AnswerAgainAsync(ct) is { } answer)
        {
            return answer;
        }

        this.RequireValid(Input, new LogInput.Validator(Village!, Today));
        var day = Input.DayAsOf(Today)!.Value;
        if (await HasWrittenAsync(day, Input.Text!.Trim(), ct))
        {
            // By the first sending of this very form, it may be, which was saved only now.
            return await AnswerAgainAsync(ct) ?? this.Refuse(nameof(Input.Text), LogText.AlreadyLogged(day, Today));
        }

        var capacity = Input.InVillage ? PresenceCapacity.Of(access.Current.Role!.Value) : null;
        var facts = Village!.Log(Input, Today, capacity, access.Current.DisplayName);
        db.AddRange(facts);
        if (!await db.TrySaveNewAsync(ct))
        {
            return await AnswerAgainAsync(ct) ?? throw new InvalidOperationException("The key was taken and is free again.");
        }

        return await AnswerAsync(facts.OfType<ProgressEntry>().Single(), ct);
    }

    /// <summary>A phrase button without script: fills the text in and saves nothing.</summary>
    public async Task<IActionResult> OnPostPhraseAsync(string? phrase, CancellationToken ct)
    {
        if (!route.IsKnown)
        {
            return NotFound();
        }

        await LoadAsync(ct);
        ModelState.Clear();
        Input.Text = phrase;
        return Page();
    }

    /// <summary>A chip of another village: what was typed goes along, but for the measure, which is the other village's.</summary>
    public async Task<IActionResult> OnPostVillageAsync(CancellationToken ct)
    {
        if (!route.IsKnown)
        {
            return NotFound();
        }

        await LoadAsync(ct);
        ModelState.Clear();
        Input = Input with { MeasureId = Village!.Measures.Any(m => m.RecordId == Input.MeasureId) ? Input.MeasureId : null };
        return Page();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Village = await db.LogVillageAsync(read, route, Today, ct);
        Input = Input with { Quantities = [.. Village.Indicators.Select((_, i) => Input.Quantities.ElementAtOrDefault(i))] };
        await LoadVillagesAsync(Village.CampaignId, ct);
    }

    private async Task LoadVillagesAsync(Guid? campaignId, CancellationToken ct) => Villages =
    [
        .. (await db.Cases.Where(c => c.CampaignId == campaignId && c.Standing == Standing.Active)
            .OrderBy(c => c.DivisionCode)
            .Select(c => new { c.Id, c.DivisionCode, Name = db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault() })
            .ToListAsync(ct)).Select(c => (c.Id, c.Name ?? c.DivisionCode)),
    ];

    // A second sending is answered as the first was. A key of somebody else's form, or none, is replaced by a new one.
    private async Task<IActionResult?> AnswerAgainAsync(CancellationToken ct)
    {
        var key = await FormKey.OfAsync(db, Input.Key, typeof(ProgressEntry), route.Case, access.Current.AccountId, ct);
        if (key.First is ProgressEntry entry && await SaysWhatAsync(entry, ct))
        {
            return await AnswerAsync(entry, ct);
        }

        if (!key.IsFree)
        {
            Input = this.WithNewKey(Input);
            this.Refuse(key.IsStrange ? RecordText.StrangeKey : RecordText.UsedKey);
        }

        return null;
    }

    private async Task<bool> SaysWhatAsync(ProgressEntry entry, CancellationToken ct)
    {
        var written = (await db.WrittenWithAsync(route, entry, ct)).Quantities.ToDictionary(q => q.Indicator, q => q.Thousandths);
        var typed = Village!.Indicators.Zip(
            Input.Quantities, (indicator, text) => (indicator.Name, Read: Quantity.TryRead(text, out var read), Thousandths: read));
        return entry.Text == Input.Text?.Trim() && entry.OccurredOn == Input.DayAsOf(Today) && entry.MeasureRecordId == Input.MeasureId
            && typed.All(q => q.Read && q.Thousandths == (written.TryGetValue(q.Name, out var known) ? known : null));
    }

    private async Task<IActionResult> AnswerAsync(ProgressEntry entry, CancellationToken ct)
    {
        var work = await db.WrittenWithAsync(route, entry, ct);
        this.Say(
            LogText.Saved(work, Today, route.Campaign.UnitWord),
            new FlashLink("再记一笔", Links.Log(route.Id)),
            new FlashLink("看" + route.Village, Links.Case(route.Id)));
        return Redirect(frame.Start);
    }

    private Task<bool> HasWrittenAsync(DateOnly day, string text, CancellationToken ct)
    {
        var (id, account) = (route.Id, access.Current.AccountId);
        return db.ProgressEntries.AnyAsync(e => e.CaseId == id && e.OccurredOn == day && e.Text == text && e.RecordedBy == account, ct);
    }
}
