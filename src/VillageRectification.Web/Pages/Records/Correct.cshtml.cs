using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Records;

/// <summary>The form of a record, filled in with what stands; what is saved succeeds it. Where somebody was faster, mine and theirs are merged.</summary>
internal sealed class CorrectModel(
    AppDbContext db, CallerAccess access, CampaignFigures read, WorkCalendar calendar, PageFrame frame, RouteCase route) : PageModel
{
    private IReadOnlyList<Fact> _versions = [];

    // What was picked between, and from; null where nothing was laid side by side.
    private Guid? _seen;
    private Dictionary<string, string?> _picks = [];

    [BindProperty]
    public RecordInput? Input { get; set; }

    /// <summary>Where the form was opened, and where one comes back to: today, or the record.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }
    private bool IsCompleting => From is Links.FromToday or Links.FromCase or Links.FromApplication;

    public RecordForm Form { get; private set; } = null!;

    /// <summary>Null while nobody else has saved.</summary>
    public RecordMerge? Merge { get; private set; }

    public async Task<IActionResult> OnGetAsync(string kind, Guid record, CancellationToken ct)
    {
        if (await OpenAsync(kind, record, ct) is { } refused)
        {
            return refused;
        }

        if (Form.Kind.AgainstCorrecting(Form.Place, Form.Live!).Any())
        {
            // The record's page says why.
            return Redirect(Links.Record(route.Id, kind, record));
        }

        // A task is there because something is missing in the record, so the reason is known.
        Form = Form with { Input = Form.Kind.InputOf(Form.Live!) with { Reason = IsCompleting ? RecordText.Completed : null } };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, Guid record, CancellationToken ct)
    {
        await using var once = await this.BeginOnceAsync(db, kind, route.Campaign.CountyCode, () => OpenAsync(kind, record, ct), ct);
        if (await OpenAsync(kind, record, ct) is { } refused)
        {
            return refused;
        }

        // What cannot be read is said before the two are laid side by side: a blank is nobody's wish, unless it stood blank when the form was opened.
        this.RequireValid(Form.AsOpenedOn(_versions));
        return await IsStaleAsync(Form.Input.Opened, picks: [], ct) ? Stale() : await SaveAsync(kind, record, ct);
    }

    /// <param name="seen">The version that stood when the two were shown side by side.</param>
    /// <param name="pick">Mine or theirs, by property.</param>
    public async Task<IActionResult> OnPostMergeAsync(string kind, Guid record, Guid seen, Dictionary<string, string?> pick, CancellationToken ct)
    {
        (_seen, _picks) = (seen, pick);
        await using var once = await this.BeginOnceAsync(db, kind, route.Campaign.CountyCode, () => OpenAsync(kind, record, ct), ct);
        if (await OpenAsync(kind, record, ct) is { } refused)
        {
            return refused;
        }

        // Saved once more meanwhile: what is shown now was not picked from.
        if (!await IsStaleAsync(Form.Input.Opened, seen == Form.Live!.Id ? pick : [], ct))
        {
            return await SaveAsync(kind, record, ct);
        }

        if (seen != Form.Live.Id)
        {
            return Stale();
        }

        if (Merge!.KeepsTheirs)
        {
            this.Say(RecordText.Kept(Merge.Author));
            return Redirect(BackFrom(record));
        }

        if (Merge.Against(Form.Kind, Form.Input).ToArray() is { Length: > 0 } against)
        {
            throw new ValidationException(against);
        }

        Merge.Forget(ModelState);
        Form = Form with { Input = Merge.Merge(Form.Kind, Form.Place, Form.Input) };
        Merge = null;
        return await SaveAsync(kind, record, ct);
    }

    private async Task<IActionResult> SaveAsync(string kind, Guid record, CancellationToken ct)
    {
        this.RequireValid(Form);
        var live = Form.Live!;
        var entry = Form.Kind.EntryOf(Form.Place, Form.Input);
        var successor = this.Make(Form, entry.Day);
        RuleViolationException.ThrowIfAny([.. Form.Kind.AgainstCorrecting(Form.Place, live), .. Form.Kind.AgainstRedating(Form.Place, live, entry.Day)]);
        var reason = Form.Input.Reason ?? Form.Kind.DraftReason;
        Form.Place.Case.Correct(live, successor, entry, reason);
        db.AddRange([successor, .. Form.Kind.MakeAnew(Form.Place, Form.Input, live, successor)]);
        db.AddRange(await Form.Kind.FollowAsync(db, live, successor, reason!, ct));
        await db.RereadAsync(Form.Place, live, successor, ct);
        try
        {
            await db.SaveChangesAsync(ct);
            if (db.Database.CurrentTransaction is { } once)
            {
                await once.CommitAsync(ct);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody saved between the look and the save.
            db.ChangeTracker.Clear();
            var opened = Form.Input.Opened;
            if (await OpenAsync(kind, record, ct) is { } answer)
            {
                return answer;
            }

            if (!await IsStaleAsync(opened, picks: [], ct))
            {
                throw;
            }

            return Stale();
        }

        return Answer(successor);
    }

    // What is read, or null when the form can be shown. A second sending is answered as the first was.
    private async Task<IActionResult?> OpenAsync(string name, Guid record, CancellationToken ct)
    {
        if (RecordKinds.Named(name) is not { } kind)
        {
            return NotFound();
        }

        _versions = await db.VersionsAsync(route, kind, record, ct);
        if (_versions.Count == 0)
        {
            return NotFound();
        }

        var place = await db.PlaceAsync(route, kind, calendar.Today, read, this.Shows(), ct);
        var about = kind.AboutOf(_versions[^1]);
        if (kind.ChangedElsewhere is not null || !access.Current.May(kind.CorrectActAbout(place.Facts.FirstOrDefault(f => f.RecordId == about))))
        {
            return Forbid();
        }

        var live = _versions.FirstOrDefault(v => v.VoidedAt is null);
        place = (Input is null ? place : await kind.LoadTypedAsync(db, place, Input, ct)) with
        {
            About = place.Facts.FirstOrDefault(f => f.RecordId == about),
            Corrected = live ?? _versions[^1],
            Completing = IsCompleting ? _versions.FirstOrDefault(v => v.Id == Input?.Opened) ?? live : null,
            Facts = [.. place.Facts.Where(f => f.RecordId != record)],
        };
        var typed = Input is { } input && !FormKey.IsSound(input.Key) ? input with { Key = Guid.CreateVersion7() } : Input;
        Form = new(kind, place, typed is null ? kind.InputOf(_versions[^1]) : kind.Shown(place, typed), live);
        if (Input is not null && _versions.FirstOrDefault(v => v.Id == Input.Key && v.RecordedBy == access.Current.AccountId) is { } first)
        {
            if (SaysWhat(first))
            {
                return Answer(first);
            }

            // The next press corrects what the first one saved.
            Form = Form with { Input = this.WithNewKey(Form.Input) with { Opened = first.Id }, Live = live ?? _versions[^1] };
            this.Refuse(RecordText.UsedCorrection);
        }

        var key = Input is null ? null : await FormKey.OfAsync(db, Form.Input.Key, kind.FactType, route.Case, access.Current.AccountId, ct);
        this.AnswerAgain(
            null, isUsed: false, isStrange: key is { IsFree: false },
            () => Form = Form with { Input = this.WithNewKey(Form.Input), Live = live ?? _versions[^1] });
        if (live is null && Input is not null)
        {
            Form = Form with { Live = _versions[^1] };
            this.Refuse("这条记录已经被撤回，没有保存。您填的还在下面；还要用，请另外登记一条。");
        }

        var isAboutGone = kind.AboutType is not null && place.About is null && !(kind.MayStandAlone && about is null);
        return live is null || isAboutGone ? Redirect(Links.Record(route.Id, name, record)) : null;
    }

    private bool SaysWhat(Fact first)
    {
        var form = _versions.FirstOrDefault(v => v.Id == _seen) is { } seen
            ? Form with
            {
                Input = RecordMerge.Of(Form.Kind, Form.Place, Was(Form.Input.Opened), Form.Input, seen, "", _picks).Merge(Form.Kind, Form.Place, Form.Input),
            }
            : Form;
        return form.SaysWhat(first, Form.Place with { Corrected = first });
    }

    // What the form was opened on: a version; of a new record that met another one, the blank form.
    private RecordInput Was(Guid? opened) => opened is null ? Form.Kind.Blank(Form.Place with { Corrected = null })
        : Form.Kind.InputOf(_versions.FirstOrDefault(v => v.Id == opened) ?? _versions[0]);

    private async Task<bool> IsStaleAsync(Guid? openedOn, Dictionary<string, string?> picks, CancellationToken ct)
    {
        var live = Form.Live!;
        if (openedOn == live.Id)
        {
            return false;
        }

        Merge = RecordMerge.Of(Form.Kind, Form.Place, Was(openedOn), Form.Input, live, await db.AuthorAsync(live, ct), picks);
        return true;
    }

    private PageResult Stale()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private RedirectResult Answer(Fact fact)
    {
        this.Say(RecordText.Corrected(Form.Kind, Form.Place, fact), new FlashLink("看" + route.Village, Links.Case(route.Id)));
        return Redirect(BackFrom(fact.RecordId));
    }

    /// <summary>Where the form was opened: today, the case, what an application lacks, or the record's history.</summary>
    public string BackFrom(Guid record) => frame.Back(From, route.Id)
        ?? (Form.Kind.DraftReason is null ? Links.Record(route.Id, Form.Kind.Name, record) : Form.Kind.Home(route.Id));
}
