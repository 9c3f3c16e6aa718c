using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Frame;

/// <summary>What a page does whose form somebody else may save first.</summary>
internal static class StaleForms
{
    /// <summary>
    /// Saves what <paramref name="save"/> writes. Where somebody was faster, the page shows mine and theirs, with theirs as what it is saved over
    /// next.
    /// </summary>
    /// <param name="show">Given what stands now: shows the two side by side and lets the form go on from there.</param>
    /// <exception cref="StaleFormException">Somebody was faster.</exception>
    public static async Task SaveOrShowAsync(
        this PageModel page, AppDbContext db, Guid id, Func<Task> save, Func<string, string, Task> show, CancellationToken ct)
    {
        try
        {
            await save();
        }
        catch (DbUpdateConcurrencyException late)
        {
            db.ChangeTracker.Clear();
            var (author, at) = await db.LastAuthorAsync(id, ct);
            await show(author, at);
            page.ModelState.Remove("Input.Version");
            throw new StaleFormException(author, at, late);
        }
    }

    /// <summary>Takes what was picked as theirs into the form, which is to be saved over what stands.</summary>
    /// <param name="isPicking">The form was sent with the two side by side.</param>
    /// <exception cref="ValidationException">Something that the two say differently was not picked.</exception>
    public static void TakePicked<TInput>(
        this PageModel page, TInput mine, TInput theirs, IReadOnlyList<StaleField<TInput>> fields, IReadOnlyDictionary<string, string?> picks, bool isPicking)
        where TInput : class
    {
        if (!isPicking)
        {
            return;
        }

        if (StaleForm.RowsOf(mine, theirs, fields, picks).Where(r => r.Picked is null).ToArray() is { Length: > 0 } open)
        {
            throw new ValidationException(open.Select(r => new ValidationFailure($"Pick[{r.Property}]", $"“{r.Label}”两边不一样，请选一个")));
        }

        foreach (var property in StaleForm.Take(mine, theirs, fields, picks))
        {
            page.ModelState.Remove($"Input.{property}");
        }
    }

    private static async Task<(string Author, string At)> LastAuthorAsync(this AppDbContext db, Guid id, CancellationToken ct)
    {
        var subject = id.ToString();
        var last = await db.AuditEntries.AsNoTracking().Where(a => a.SubjectId == subject).OrderByDescending(a => a.At)
            .Select(a => new { a.At, Name = db.Users.Where(u => u.Id == a.AccountId).Select(u => u.DisplayName).FirstOrDefault() }).FirstOrDefaultAsync(ct);
        return (last?.Name ?? "别人", last is null ? "刚才" : last.At.ToInstant());
    }
}
