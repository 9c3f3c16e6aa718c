using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VillageRectification.Persistence;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Frame;

internal static class PageModelExtensions
{
    /// <summary>Whether the request only shows, from what is kept; what writes something down asks the records.</summary>
    public static bool Shows(this PageModel page) => !HttpMethods.IsPost(page.Request.Method);

    /// <summary>
    /// Runs the validator on the page's <c>Input</c>; what the binder could not read stops the request too. Load first whatever the page
    /// shows: the same page comes back with status 400.
    /// </summary>
    /// <exception cref="ValidationException">Something is wrong; <see cref="RefusalFilter"/> shows it.</exception>
    public static void RequireValid<T>(this PageModel page, T input, IValidator<T> validator)
    {
        page.RequireNone(validator.Validate(input).Errors);
    }

    /// <summary>Goes on when nothing was found wrong with the page's <c>Input</c> and the binder could read it.</summary>
    /// <param name="found">By the property of the input.</param>
    /// <exception cref="ValidationException">Something is wrong; <see cref="RefusalFilter"/> shows it.</exception>
    public static void RequireNone(this PageModel page, IEnumerable<ValidationFailure> found)
    {
        // A field that could not be read has one message already; "missing" on top of it would mislead.
        ValidationFailure[] failures =
        [
            .. found.Select(f => new ValidationFailure($"Input.{f.PropertyName}", f.ErrorMessage))
                .Where(f => page.ModelState.GetFieldValidationState(f.PropertyName) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid),
        ];
        if (failures.Length > 0 || !page.ModelState.IsValid)
        {
            throw new ValidationException(failures);
        }
    }

    /// <summary>
    /// Begins a transaction (<see cref="AppDbContext.BeginAsync"/>), in which what was read of the campaigns is read anew: by their revision the page
    /// finds what others saved while it waited. Where that cannot be had just now, what the page shows is read first, for it
    /// comes back with what was typed.
    /// </summary>
    /// <param name="county">Of what the county may have once (<see cref="AppDbContext.BeginOfCountyAsync"/>).</param>
    public static async Task<IDbContextTransaction> BeginAsync(
        this PageModel page, AppDbContext db, Func<Task> load, CancellationToken ct, string? county = null)
    {
        IDbContextTransaction transaction;
        try
        {
            transaction = county is null ? await db.BeginAsync(ct) : await db.BeginOfCountyAsync(county, ct);
        }
        catch (Exception trouble) when (Refused.Of(trouble) is not null)
        {
            await load();
            throw;
        }

        await page.HttpContext.RequestServices.GetRequiredService<CampaignChoice>().AgainAsync(ct);
        return transaction;
    }

    /// <summary>The same before a record is looked at of whose kind there is one of each at most; null for other kinds, whose save needs no look.</summary>
    /// <param name="kind">In the address.</param>
    public static async Task<IDbContextTransaction?> BeginOnceAsync(
        this PageModel page, AppDbContext db, string kind, string county, Func<Task> load, CancellationToken ct) =>
        RecordKinds.Named(kind) is { IsOnce: true } or { IsNumbered: true } ? await page.BeginAsync(db, load, ct, county) : null;

    /// <summary>Saves. A second sending of a form, which finds that its words stand already, is no conflict.</summary>
    /// <param name="isSaid">Whether what is stored by now says what was typed.</param>
    public static async Task SaveOnceAsync(this PageModel _, AppDbContext db, Func<Task<bool>> isSaid, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (!await isSaid())
            {
                throw;
            }
        }
    }

    /// <summary>Saves what is taken back. Where somebody was first nothing is saved: whether it was this very form the page asks next.</summary>
    public static Task SaveIfFirstAsync(this PageModel page, AppDbContext db, CancellationToken ct) =>
        page.SaveOnceAsync(db, () => Task.FromResult(true), ct);

    /// <summary>
    /// A second sending of a form is answered as the first was. Where its key is taken by another, or is none, the form comes back with a new one.
    /// </summary>
    /// <param name="answer">To the first sending, where that said what was typed now.</param>
    /// <param name="renew">Gives the form its new key.</param>
    /// <returns>Null where nothing was sent yet.</returns>
    public static IActionResult? AnswerAgain(this PageModel page, FormKey key, IActionResult? answer, Action renew) =>
        page.AnswerAgain(answer, key.First is not null, key.IsStrange, renew);

    /// <inheritdoc cref="AnswerAgain(PageModel, FormKey, IActionResult?, Action)"/>
    public static IActionResult? AnswerAgain(this PageModel page, IActionResult? answer, bool isUsed, bool isStrange, Action renew)
    {
        if (answer is null && (isUsed || isStrange))
        {
            renew();
            page.Refuse(isUsed ? RecordText.UsedKey : RecordText.StrangeKey);
        }

        return answer;
    }

    /// <summary>Saves what carries the key of a form; null where that was saved, else the answer to the sending that was first.</summary>
    public static async Task<IActionResult?> SaveNewAsync(this PageModel _, AppDbContext db, Func<Task<IActionResult?>> again, CancellationToken ct) =>
        await db.TrySaveNewAsync(ct) ? null : await again() ?? throw new InvalidOperationException("The key was taken and is free again.");

    /// <summary>
    /// Saves a form that says item by item how things stand, and not that something happened. Each line was held against what stands before it is
    /// written, so a second sending finds nothing to write, and one from a page that went back with more lines adds these: neither is answered again
    /// (<see cref="AnswerAgain(PageModel, FormKey, IActionResult?, Action)"/>), which would refuse the second. The key only parts sendings at once.
    /// </summary>
    /// <param name="key">Of the form; the first line carries it.</param>
    /// <param name="write">Adds lines, the first of them with the key.</param>
    /// <param name="unsaid">Reads anew what stands; those of the lines that it does not say.</param>
    public static async Task SaveLinesAsync<TLine>(
        this PageModel _, AppDbContext db, Guid key, IReadOnlyList<TLine> lines, Action<IEnumerable<TLine>, Guid?> write,
        Func<Task<IEnumerable<TLine>>> unsaid, CancellationToken ct)
    {
        write(lines, FormKey.IsSound(key) ? key : null);
        if (!await db.TrySaveNewAsync(ct))
        {
            write(await unsaid(), null);
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>What the next page says at its top.</summary>
    public static void Say(this PageModel page, string title, params FlashLink[] links) => page.Say(title, [], links);

    /// <param name="failed">What of it was not saved, a sentence each; set apart from the rest.</param>
    /// <inheritdoc cref="Say(PageModel, string, FlashLink[])"/>
    public static void Say(this PageModel page, string title, IReadOnlyList<string> failed, params FlashLink[] links) =>
        new Flash(title, links) { Failed = failed }.Keep(page.TempData);

    /// <summary>Refuses one field after validation, where the answer needs the database (a name already taken).</summary>
    /// <exception cref="ValidationException">Always.</exception>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static IActionResult Refuse(this PageModel _, string property, string message) =>
        throw new ValidationException([new ValidationFailure($"Input.{property}", message)]);

    /// <summary>The form with a key of its own, instead of one that is taken or none.</summary>
    public static TInput WithNewKey<TInput>(this PageModel page, TInput input)
        where TInput : EntryInput
    {
        page.ModelState.Remove($"Input.{nameof(EntryInput.Key)}");
        return input with { Key = Guid.CreateVersion7() };
    }

    /// <summary>Refuses the form as a whole.</summary>
    /// <exception cref="ValidationException">Always.</exception>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void Refuse(this PageModel _, string message) => throw new ValidationException([new ValidationFailure("", message)]);
}
