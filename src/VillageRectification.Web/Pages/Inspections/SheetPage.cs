using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>A page with a form of marks. The deriving page says whose marks they are.</summary>
internal abstract class SheetPage(AppDbContext db, CallerAccess access, Inspecting inspecting, RouteCase route) : PageModel
{
    [BindProperty]
    public SheetInput Input { get; set; } = new();

    public Inspecting Inspecting => inspecting;

    public InspectionSheet Sheet => inspecting.Sheet!;

    public RouteCase Route => route;

    /// <summary>Whether marks are still taken.</summary>
    public bool IsOpen => inspecting.Running is not null && !route.Case.AgainstWriting().Any();

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
            return NotFound();
        }

        var key = await inspecting.KeyAsync(Input.Key, ct);
        if (key.First is not null && Form.Asked(Input).Count == 0)
        {
            return Answer(said, Input.Lines.Count(l => l.IsMarked));
        }

        if (!key.IsFree)
        {
            Input = this.WithNewKey(Input);
            this.Refuse(key.IsStrange ? RecordText.StrangeKey : RecordText.UsedKey);
        }

        this.RequireValid(Input, new SheetInput.Validator(Form));
        var asked = Form.Asked(Input);
        if (Form.Moved(asked, access.Current.AccountId).ToArray() is { Length: > 0 } moved)
        {
            // What he sees now is what he decides on: sent once more, his marks count.
            var seen = moved.ToDictionary(m => m.Line.Item!, m => m.Live.Id);
            Input = Input with { Lines = [.. Input.Lines.Select(l => seen.TryGetValue(l.Item ?? "", out var id) ? l with { Seen = id } : l)] };
            this.Refuse(string.Concat(moved.Select(m => SheetText.Moved(m.Line, m.Live))) + "还要照您填的，再点一次保存。");
        }

        db.AddRange(Form.Write(Input));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer(said, asked.Count);
    }

    private RedirectResult Answer(string said, int items)
    {
        this.Say(items == 0 ? "和原来一样，没有新记。" : $"{said}，{items} 项。");
        return Redirect(Back);
    }
}
