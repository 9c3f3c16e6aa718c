using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Frame;

/// <summary>What a page does whose form somebody else may save first.</summary>
internal static class StaleForms
{
    private const string Others = "别人";
    private const string Lately = "刚才";

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
            var (author, at) = await db.LastAuthorAsync(id, page.HttpContext.RequestServices.GetRequiredService<WorkCalendar>(), ct);
            await show(author, at);
            page.ModelState.Remove("Input.Version");
            throw new StaleFormException(author, at, late);
        }
    }

    /// <summary>Takes what was picked as theirs into the form, which is to be saved over what stands.</summary>
    /// <param name="isPicking">The form was sent with the two side by side.</param>
    /// <param name="show">Shows the two side by side again.</param>
    /// <exception cref="ValidationException">Something that the two say differently was not picked.</exception>
    public static void TakePicked<TInput>(
        this PageModel page, TInput mine, TInput theirs, IReadOnlyList<StaleField<TInput>> fields, IReadOnlyDictionary<string, string?> picks, bool isPicking,
        Action<StaleForm> show)
        where TInput : class
    {
        if (!isPicking)
        {
            return;
        }

        var rows = StaleForm.RowsOf(mine, theirs, fields, picks);
        if (rows.Any(r => r.Picked is null))
        {
            show(new(Others, Lately, rows));
            throw Unpicked(rows);
        }

        foreach (var property in StaleForm.Take(mine, theirs, fields, picks))
        {
            page.ModelState.Remove($"Input.{property}");
        }
    }

    /// <summary>Lays lines side by side that somebody else wrote since the form was opened, until of each one is picked.</summary>
    /// <param name="isPicking">The form was sent with the two side by side.</param>
    /// <param name="show">Shows the two side by side.</param>
    /// <returns>Keys of those that were picked as theirs.</returns>
    /// <exception cref="StaleFormException">Somebody was faster.</exception>
    /// <exception cref="ValidationException">Not of every line one was picked.</exception>
    public static async Task<IReadOnlySet<string>> TakenAsync(
        this AppDbContext db, IReadOnlyList<StaleLine> lines, IReadOnlyDictionary<string, string?> picks, bool isPicking, Action<StaleForm> show,
        WorkCalendar calendar, CancellationToken ct)
    {
        var rows = StaleForm.RowsOf(lines, picks);
        if (rows.All(r => r.Picked is not null))
        {
            return rows.Where(r => r.Picked is StaleForm.Side.Theirs).Select(r => r.Property).ToHashSet();
        }

        var last = lines.Select(l => l.Live).OfType<Fact>().MaxBy(f => (f.RecordedAt, f.Id));
        var names = await db.NamesAsync(lines.Select(l => l.Live?.RecordedBy).OfType<Guid>(), ct);
        var (author, at) = (names.Count == 1 ? names.Values.Single() : Others, last?.RecordedAt.ToInstant(calendar) ?? Lately);
        show(new(author, at, rows));
        throw isPicking ? Unpicked(rows) : new StaleFormException(author, at, new DbUpdateConcurrencyException());
    }

    private static ValidationException Unpicked(IEnumerable<StaleForm.Row> rows) => new(
        rows.Where(r => r.Picked is null).Select(r => new ValidationFailure($"Pick[{r.Property}]", $"{Wording.Quoted(r.Label)}两边不一样，请选一个")));

    private static async Task<(string Author, string At)> LastAuthorAsync(this AppDbContext db, Guid id, WorkCalendar calendar, CancellationToken ct)
    {
        var subject = id.ToString();
        var last = await db.AuditEntries.AsNoTracking().Where(a => a.SubjectId == subject).OrderByDescending(a => a.At).ThenByDescending(a => a.Id)
            .Select(a => new { a.At, Name = db.Users.Where(u => u.Id == a.AccountId).Select(u => u.DisplayName).FirstOrDefault() }).FirstOrDefaultAsync(ct);
        return (last?.Name ?? Others, last is null ? Lately : last.At.ToInstant(calendar));
    }
}
