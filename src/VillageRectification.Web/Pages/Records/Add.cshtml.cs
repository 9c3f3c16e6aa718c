using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Files;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Records;

/// <summary>One small form for a new record of any kind.</summary>
[LargestForm(FileLimits.LargestForm)]
internal sealed class AddModel(
    AppDbContext db, CallerAccess access, CampaignFigures read, WorkCalendar calendar, PageFrame frame, RouteCase route, Uploads uploads) : PageModel
{
    [BindProperty]
    public RecordInput? Input { get; set; }

    /// <summary>What the record is about, where its kind is about another.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? About { get; set; }

    /// <summary>Where the form was opened, and where one comes back to: today, or the case.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The record that the form is filled in with: of progress, or a problem that a measure is to answer.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Proof { get; set; }

    /// <summary>Of what it is about, the part that the form is filled in with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    public RecordForm Form { get; private set; } = null!;

    /// <summary>Somebody else took the step meanwhile: what he wrote beside what was typed. Null where nobody did.</summary>
    public RecordMerge? Merge { get; private set; }

    /// <summary>What was typed may be of something else than what was written meanwhile.</summary>
    public bool MayStandBeside { get; private set; }

    /// <summary>The step was taken, whoever took it.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>Why none can be written here now, and where one is led on; null where one can.</summary>
    public (string Says, IReadOnlyList<FlashLink> Forms)? Hindrance { get; private set; }

    public string Back => frame.Back(From, route.Id) ?? Form.Kind.HomeOf(Form.Place);

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken ct)
    {
        if (await OpenAsync(kind, ct) is not { } opened)
        {
            return About is null && RecordKinds.Named(kind) is { HasOwnPage: false, AboutType: not null } about ? ToWhatItIsAbout(about) : NotFound();
        }

        if (!access.Current.May(opened.Kind.ActAbout(opened.Place.About)))
        {
            return Forbid();
        }

        var seen = await opened.Kind.LastOfOthersAsync(db, opened.Place, ct);
        Form = opened with { Input = opened.Kind.Blank(opened.Place with { Proof = Proof, Item = Item }) with { Seen = seen?.RecordId ?? Guid.Empty } };
        Hindrance ??= await TakenAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, CancellationToken ct)
    {
        await using var once = await this.BeginOnceAsync(
            db, kind, route.Campaign.CountyCode, async () => Form = (await OpenAsync(kind, ct))!, ct);
        if (await OpenAsync(kind, ct) is not { } opened)
        {
            return NotFound();
        }

        if (!access.Current.May(opened.Kind.ActAbout(opened.Place.About)))
        {
            return Forbid();
        }

        Form = opened.Kind.TakesFile ? opened with { Place = opened.Place with { Sent = await TakeAsync(ct) } } : opened;
        if (await AnswerAgainAsync(ct) is { } answer)
        {
            return answer;
        }

        this.RequireValid(Form);
        if (Form.Kind.Taken(Form.Place, Form.Input) is { } taken)
        {
            return await BesideAsync(taken, ct);
        }

        if (Hindrance is null && Form.Input.Seen is { } seen && await Form.Kind.LastOfOthersAsync(db, Form.Place, ct) is { } since
            && since.RecordId != seen && since.RecordId != Form.Input.Twin)
        {
            MayStandBeside = Form.Kind.MayBeBoth(Form.Place, Form.Input, since);
            return await BesideAsync(since, ct);
        }

        var before = (Form.Place.Case.Stage, Form.Place.Case.Standing);
        var entry = Form.Kind.EntryOf(Form.Place, Form.Input);
        var fact = this.Make(Form, entry.Day);
        Form.Place.Case.Enter(fact, entry with { About = Form.Place.About ?? RecordOrder.GroundOf(fact, Form.Place.Facts) });
        if (Form.TwinOn(entry.Day) is { } twin && twin.RecordId != Form.Input.Twin)
        {
            Form = Form with { Input = Form.Input with { Twin = twin.RecordId } };
            this.Refuse(RecordText.Twin(Form.Place, RecordText.Line(Form.Kind, Form.Place, twin), entry.Day));
        }

        db.Write(Form.Place, fact, before);
        db.AddRange(Form.Kind.MakeWith(Form.Place, Form.Input, fact).Select(f => Form.Place.Case.Enter(f, entry with { Key = null })));
        if (await SaveAsync(kind, ct) is { } again)
        {
            return again;
        }

        if (once is not null)
        {
            await once.CommitAsync(ct);
        }

        return Answer(fact);
    }

    // Where somebody else took the step first, the form comes back with what he wrote beside what was typed.
    private async Task<IActionResult?> SaveAsync(string kind, CancellationToken ct)
    {
        try
        {
            return await this.SaveNewAsync(db, () => AnswerAgainAsync(ct), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            route.BecomeAgain(await db.Cases.AsNoTracking().SingleAsync(c => c.Id == route.Id, ct));
            Form = await OpenAsync(kind, ct) ?? Form;
            throw;
        }
    }

    // Before anything is typed it is said who took the step.
    private async Task<(string Says, IReadOnlyList<FlashLink> Forms)?> TakenAsync(CancellationToken ct) =>
        Form.Kind.Taken(Form.Place, Form.Input) is { } taken ? await TakenAsync(taken, ct) : null;

    private async Task<(string Says, IReadOnlyList<FlashLink> Forms)?> TakenAsync(Fact taken, CancellationToken ct)
    {
        IsTaken = true;
        var mayCorrect = access.Current.May(Form.Kind.CorrectActAbout(Form.Place.About)) && !Form.Kind.AgainstCorrecting(Form.Place, taken).Any();
        return (await TakenSaysAsync(taken, ct), mayCorrect ? [ToCorrection(taken), ToRecord(taken)] : [ToRecord(taken)]);
    }

    private async Task<string> TakenSaysAsync(Fact taken, CancellationToken ct) => RecordText.Taken(
        await db.AuthorAsync(taken, ct), taken.RecordedAt.ToInstant(calendar),
        taken.OccurredOn.ToSentence(Form.Place.Today), RecordText.Line(Form.Kind, Form.Place, taken));

    private FlashLink ToCorrection(Fact taken) => new("更正那条记录", Links.RecordCorrection(route.Id, Form.Kind.Name, taken.RecordId));

    private FlashLink ToRecord(Fact taken) => new("看那条记录", Links.Record(route.Id, Form.Kind.Name, taken.RecordId));

    // What was typed becomes a correction of what stands, field by field; where there is no correcting, it is said whose that is.
    private async Task<IActionResult> BesideAsync(Fact taken, CancellationToken ct)
    {
        if (!access.Current.May(Form.Kind.CorrectActAbout(Form.Place.About)) || Form.Kind.AgainstCorrecting(Form.Place, taken).Any())
        {
            Hindrance = await TakenAsync(taken, ct);
            Form = Form with { Input = Form.Input with { Twin = taken.RecordId } };
            this.Refuse(MayStandBeside ? RecordText.Meanwhile : RecordText.NotTaken);
        }

        var mine = Form.Input with { When = EntryDay.Other, Day = Form.Input.DayAsOf(Form.Place.Today), Opened = null };
        Form = Form with { Input = mine, Place = Form.Place with { Corrected = taken } };
        var before = Form.Place with { Facts = [.. Form.Place.Facts.Where(f => f.RecordId != taken.RecordId)] };
        Merge = RecordMerge.Of(
            Form.Kind, Form.Place, Form.Kind.Blank(before), mine, taken, await db.AuthorAsync(taken, ct), new Dictionary<string, string?>());
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<TakenFiles> TakeAsync(CancellationToken ct) =>
        await uploads.TakeAsync(await Request.ReadFormAsync(ct), RecordForm.FileField, UploadKind.Attachment, most: 1, ct);

    private RedirectResult ToWhatItIsAbout(RecordKind kind)
    {
        this.Say($"先选是哪一条，再从那一条打开“{kind.AddTitle}”");
        return Redirect(kind.Home(route.Id));
    }

    /// <summary>Null for a kind that there is not, or a record about nothing of the case.</summary>
    private async Task<RecordForm?> OpenAsync(string name, CancellationToken ct)
    {
        if (RecordKinds.Named(name) is not { HasOwnPage: false } kind)
        {
            return null;
        }

        var place = await db.PlaceAsync(route, kind, calendar.Today, read, this.Shows(), ct);
        if (kind.AboutType is not null)
        {
            place = place with { About = place.Facts.FirstOrDefault(f => f.RecordId == About && kind.IsAbout(f)) };
            if (place.About is null && (About is not null || !kind.MayStandAlone))
            {
                return null;
            }
        }

        place = Input is null ? place : await kind.LoadTypedAsync(db, place, Input, ct);
        Hindrance = kind.Hindrance(place);
        return new(kind, place, Input is { } typed ? kind.Shown(place, typed) : kind.Blank(place), Live: null);
    }

    private async Task<IActionResult?> AnswerAgainAsync(CancellationToken ct)
    {
        var key = await FormKey.OfAsync(db, Form.Input.Key, Form.Kind.FactType, route.Case, access.Current.AccountId, ct);
        return this.AnswerAgain(
            key, key.First is { } first && SaysWhat(first) ? Answer(first) : null, () => Form = Form with { Input = this.WithNewKey(Form.Input) });
    }

    // Asked as if the first were not there; of a kind whose form follows what is there already, as a correction of it would be.
    private bool SaysWhat(Fact first)
    {
        var before = Form.Place with { Facts = [.. Form.Place.Facts.Where(f => f.RecordId != first.RecordId)] };
        return Form.SaysWhat(first, before) || Form.SaysWhat(first, before with { Corrected = first });
    }

    private RedirectResult Answer(Fact fact)
    {
        this.Say(
            RecordText.Saved(Form.Kind, Form.Place, fact),
            new FlashLink("看这条记录", Links.Record(route.Id, Form.Kind.Name, fact.RecordId)), new FlashLink("看" + route.Village, Links.Case(route.Id)));
        return Redirect(Back);
    }
}
