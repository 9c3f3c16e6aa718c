using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Files;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Log;

/// <summary>记一笔: what was done in a village on a day, with quantities, and the day in the village itself.</summary>
[LargestForm(FileLimits.LargestForm)]
internal sealed class IndexModel(
    AppDbContext db, CampaignFigures read, CallerAccess access, WorkCalendar calendar, PageFrame frame, CampaignChoice campaigns, RouteCase route,
    Uploads uploads) : PageModel
{
    /// <summary>Of new photos and of the ids of those that were sent before.</summary>
    public const string PhotoField = "Input.Photos";

    [BindProperty]
    public LogInput Input { get; set; } = new();

    public DateOnly Today => calendar.Today;

    public TakenFiles Photos { get; private set; } = TakenFiles.None;

    /// <summary>Null when the account has no village to log.</summary>
    public LogVillage? Village { get; private set; }

    /// <summary>It was suspended or removed, so that nothing is written down.</summary>
    public bool IsResting => route.Case.Standing is not Standing.Active;

    public IReadOnlyList<(Guid Id, string Name)> Villages { get; private set; } = [];

    public IEnumerable<SelectListItem> OtherVillages => Villages.Where(v => v.Id != Village?.Id).Select(v => new SelectListItem(v.Name, v.Id.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!route.IsKnown)
        {
            await LoadVillagesAsync(await campaigns.CurrentAsync(ct) is { } campaign ? campaign.Id : null, ct);
            return Villages.Count > 0 ? Redirect(Links.Log(Villages[0].Id)) : Page();
        }

        await LoadAsync(ct);
        Input = Input with { Key = Guid.CreateVersion7(), Present = Village!.Own is { } own ? [own] : [] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!route.IsKnown)
        {
            return NotFound();
        }

        await LoadAsync(ct);
        await TakePhotosAsync(ct);
        if (await AnswerAgainAsync(ct) is { } answer)
        {
            return answer;
        }

        if (Input.HasSupport && access.Current.May(Act.RecordSupport))
        {
            Village!.Support = await db.PlaceAsync(route, new SupportItems(), Today, read, isShown: false, ct);
        }

        this.RequireValid(Input, new LogInput.Validator(Village!, Today));
        var day = Input.DayAsOf(Today)!.Value;
        if (await WrittenInAsync(day, Input.Text!.Trim(), ct) is [_, ..] written)
        {
            // By the first sending of this very form, it may be, which was saved only now.
            var others = Villages.Where(v => v.Id != route.Id && written.Contains(v.Id)).Select(v => v.Name);
            return await AnswerAgainAsync(ct) ?? this.Refuse(nameof(Input.Text), LogText.AlreadyLogged(others, day, Today));
        }

        var facts = Village!.Log(Input, Today, [.. Photos.Files.Select(p => p.File)]);
        db.AddRange(facts);
        return await this.SaveNewAsync(db, () => AnswerAgainAsync(ct), ct)
            ?? await AnswerAsync(facts.OfType<ProgressEntry>().Single(e => e.CaseId == route.Id), ct);
    }

    /// <summary>A phrase button without script: fills the text in and saves nothing.</summary>
    public async Task<IActionResult> OnPostPhraseAsync(string? phrase, CancellationToken ct)
    {
        if (!route.IsKnown)
        {
            return NotFound();
        }

        await LoadAsync(ct);
        await TakePhotosAsync(ct);
        ModelState.Clear();
        Input.Text = phrase;
        return Page();
    }

    /// <summary>A chip of another village: what was typed goes along, but for what is the other village's: the measure, its team, itself.</summary>
    public async Task<IActionResult> OnPostVillageAsync(CancellationToken ct)
    {
        if (!route.IsKnown)
        {
            return NotFound();
        }

        await LoadAsync(ct);
        await TakePhotosAsync(ct);
        ModelState.Clear();
        Input = Input with
        {
            ServesId = Village!.Open.Any(o => o.RecordId == Input.ServesId) ? Input.ServesId : null,
            SupportDelivers = Village.Promises.Any(p => p.RecordId == Input.SupportDelivers) ? Input.SupportDelivers : null,
            SupportKept = Village.Promises.Any(p => p.RecordId == Input.SupportDelivers) ? Input.SupportKept : null,
            People = [.. Village.Team.OfType<TeamMember>().Select(m => m.Name).Intersect(Input.People)],
            Villages = [.. Input.Villages.Where(Village.IsOther)],
        };
        return Page();
    }

    // One that is no photo keeps nothing else from being saved: it is told of.
    private async Task TakePhotosAsync(CancellationToken ct) =>
        Photos = await uploads.TakeAsync(await Request.ReadFormAsync(ct), PhotoField, UploadKind.Photo, Attachment.MostPhotos, ct);

    private async Task LoadAsync(CancellationToken ct)
    {
        var cases = await LoadVillagesAsync(route.Campaign.Id, ct);
        Village = await db.LogVillageAsync(read, route, cases, Today, ct);
        Input = Input with { Quantities = [.. Village.Indicators.Select((_, i) => Input.Quantities.ElementAtOrDefault(i))] };
    }

    private async Task<IReadOnlyList<RectificationCase>> LoadVillagesAsync(Guid? campaignId, CancellationToken ct)
    {
        var villages = await db.LoggedVillagesAsync(campaignId, ct);
        Villages = [.. villages.Select(v => (v.Case.Id, v.Called))];
        return [.. villages.Select(v => v.Case)];
    }

    private async Task<IActionResult?> AnswerAgainAsync(CancellationToken ct)
    {
        var key = await FormKey.OfAsync(db, Input.Key, typeof(ProgressEntry), route.Case, access.Current.AccountId, ct);
        // From a file that both opened: it is there, and saved under another key it would count twice.
        if (key.Strange is ProgressEntry theirs && theirs.CaseId == route.Id && theirs.Text == Input.Text?.Trim() && theirs.OccurredOn == Input.DayAsOf(Today))
        {
            this.Refuse(LogText.SentByAnother);
        }

        var answer = key.First is ProgressEntry entry && await SaysWhatAsync(entry, ct) ? await AnswerAsync(entry, ct) : null;
        return this.AnswerAgain(key, answer, () => Input = this.WithNewKey(Input));
    }

    private async Task<bool> SaysWhatAsync(ProgressEntry entry, CancellationToken ct)
    {
        var work = await db.WrittenWithAsync(route, entry, ct);
        var written = work.Quantities.ToDictionary(q => q.Indicator, q => q.Thousandths);
        var typed = Village!.Indicators.Zip(
            Input.Quantities, (indicator, text) => (indicator.Name, Read: Quantity.TryRead(text, out var read), Thousandths: read));
        return entry.Text == Input.Text?.Trim() && entry.OccurredOn == Input.DayAsOf(Today)
            && (entry.MeasureRecordId ?? entry.ProblemRecordId) == Input.ServesId
            && typed.All(q => q.Read && q.Thousandths == (written.TryGetValue(q.Name, out var known) ? known : null))
            && Village.StaysOn(entry.OccurredOn, Input).Select(s => (s.Capacity, s.Person, s.Night)).ToHashSet()
                .SetEquals(work.Presence.Select(p => (p.Capacity, p.Person, p.Night)))
            && work.Support.Select(s => (s.Text, s.CommitmentRecordId, s.Kept))
                .SequenceEqual(Input.HasSupport ? [(Input.SupportText?.Trim() ?? "", Input.SupportDelivers, Input.SupportKept)] : [])
            && work.Files.Where(f => f.IsPhoto).Select(f => f.Checksum).ToHashSet().SetEquals(Photos.Files.Select(p => p.File.Checksum))
            && (await db.AlsoWrittenAsync(entry, ct)).Select(v => v.Id).ToHashSet().SetEquals(Input.Villages);
    }

    private async Task<IActionResult> AnswerAsync(ProgressEntry entry, CancellationToken ct)
    {
        var work = await db.WrittenWithAsync(route, entry, ct) with
        {
            Others = await db.AlsoWrittenAsync(entry, ct),
            Along = Village!.Own is { } own && Input.Present.Contains(own) ? own : null,
        };
        this.Say(
            LogText.Saved(work, Today, route.Campaign.UnitWord, route.Campaign.County),
            Photos.Refused,
            [
                .. Settling(entry) is { } address ? new[] { new FlashLink("用它销号", address) } : [],
                new FlashLink("再记一笔", Links.Log(route.Id)),
                new FlashLink("看" + route.Village, Links.Case(route.Id)),
            ]);
        return Redirect(frame.Start);
    }

    // Where the entry settles what it served, for who may.
    private string? Settling(ProgressEntry entry) => !access.Current.May(Act.KeepPlan) ? null : entry switch
    {
        { MeasureRecordId: { } measure } => Links.NewRecord(route.Id, MeasureOutcomes.Address, measure, proof: entry.RecordId),
        { ProblemRecordId: { } problem } => Links.NewRecord(route.Id, ProblemStatusChanges.Address, problem, proof: entry.RecordId),
        _ => null,
    };

    // In which of the villages this account has written the same of that day.
    private Task<List<Guid>> WrittenInAsync(DateOnly day, string text, CancellationToken ct)
    {
        var (ids, account) = (Input.Villages.Append(route.Id).ToArray(), access.Current.AccountId);
        return db.ProgressEntries.Where(e => ids.Contains(e.CaseId) && e.OccurredOn == day && e.Text == text && e.RecordedBy == account)
            .Select(e => e.CaseId).Distinct().ToListAsync(ct);
    }
}
