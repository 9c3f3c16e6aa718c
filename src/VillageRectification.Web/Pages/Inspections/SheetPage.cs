using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Files;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>A page with a form of marks. The deriving page says whose marks they are.</summary>
internal abstract class SheetPage(AppDbContext db, CallerAccess access, Inspecting inspecting, RouteCase route) : MergingPage
{
    [BindProperty]
    public SheetInput Input { get; set; } = new();

    public Inspecting Inspecting => inspecting;

    protected AppDbContext Db => db;

    public InspectionSheet Sheet => inspecting.Sheet!;

    public RouteCase Route => route;

    protected bool MayInspect => access.Current.May(Act.AssignInspectors);

    /// <summary>Whether marks are still taken, and of who reads.</summary>
    public bool IsOpen => MayInspect && inspecting.Running is not null && !route.Case.AgainstWriting().Any();

    /// <summary>The photos that came with the form, now or before, by the words of their items.</summary>
    public IReadOnlyDictionary<string, TakenFiles> Sent { get; protected set; } = new Dictionary<string, TakenFiles>();

    public SheetForm Form { get; private set; } = null!;

    /// <summary>Null for what they settle together.</summary>
    protected abstract string? Inspector { get; }

    protected virtual bool IsThere => true;

    protected abstract string Back { get; }

    protected async Task<bool> LoadAsync(CancellationToken ct)
    {
        await inspecting.LoadAsync(ct);
        if (inspecting.Sheet is null || !IsThere)
        {
            return false;
        }

        Form = inspecting.FormOf(Inspector);
        Input = Input with { Lines = Form.Lines(Input.Lines) };
        return true;
    }

    /// <summary>Writes what is marked otherwise than it stands, all or nothing; sent twice, the second is answered as the first.</summary>
    protected async Task<IActionResult> SaveAsync(string said, CancellationToken ct)
    {
        // What was typed is shown by its item, not by its place: meanwhile others may differ. What the binder has against a field stays.
        foreach (var (name, _) in ModelState.FindKeysWithPrefix($"Input.{nameof(SheetInput.Lines)}").Where(f => f.Value.Errors.Count == 0).ToArray())
        {
            ModelState.Remove(name);
        }

        await using var transaction = await this.BeginAsync(db, () => LoadAsync(ct), ct);
        if (!await LoadAsync(ct))
        {
            return Nothing;
        }

        RuleViolationException.ThrowIfAny(Form.AgainstWriter);
        var key = await inspecting.KeyAsync(Input.Key, ct);
        var pictured = Sent.Where(s => s.Value.Files.Count > 0).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var marks = pictured.Count == 0 ? [] : Form.Items.Where(i => pictured.Contains(i.Criterion.Text)).Select(Form.LiveOf).OfType<ItemScore>();
        var photos = pictured.Count == 0 ? Inspecting.Photos : await db.PhotosOfAsync(marks, ct);
        var isSaid = key.First is not null && Form.Asked(Input).Count == 0 && !Form.IsAnyNew(Sent, photos);
        if (this.AnswerAgain(
            key, isSaid ? Answer(said, Input.Lines.Count(l => l.IsMarked), 0) : null, () => Input = this.WithNewKey(Input)) is { } answer)
        {
            return answer;
        }

        this.RequireValid(Input, new SheetInput.Validator(Form, pictured));
        var moved = Form.Moved(Form.Asked(Input), access.Current.AccountId);
        var calendar = HttpContext.RequestServices.GetRequiredService<WorkCalendar>();
        var theirs = await db.TakenAsync([.. moved.Values], Pick, IsPicking, s => Stale = s, calendar, ct);
        SheetInput.Line[] asked = [.. Form.Asked(Input).Where(l => !moved.TryGetValue(l, out var line) || !theirs.Contains(line.Key))];
        var replaced = Form.Replaced(asked, access.Current.AccountId);
        var written = Form.Write(Input, asked);
        var added = Form.Attach(Input, written, Sent, photos);
        db.AddRange(written);
        db.AddRange(added);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer(said, asked.Length, added.Count, replaced);
    }

    /// <summary>Where there is nothing to show: why not, and what leads on.</summary>
    protected IActionResult Nothing => inspecting.Sheet is null ? this.ToCase(route, inspecting, access.Current) : NotFound();

    private RedirectResult Answer(string said, int items, int photos, params IReadOnlyList<StaleLine> replaced)
    {
        this.Say(SheetText.Saved(said, items, photos) + SheetText.Replaced(replaced), [.. Sent.Values.SelectMany(s => s.Refused)], []);
        return Redirect(Back);
    }
}
