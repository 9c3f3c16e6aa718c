using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>
/// The campaign that the address names, whose rules a page changes. <see cref="RuledCampaignFilter"/> finds it before the page runs, so a page
/// neither looks for it nor thinks of one that is not there or not in reach.
/// </summary>
internal sealed class RuledCampaign(AppDbContext db, CallerAccess access, PageFrame frame, WorkCalendar calendar)
{
    private (Campaign Campaign, IRulePage Page)? _found;

    public Campaign Campaign => Found.Campaign;

    private (Campaign Campaign, IRulePage Page) Found => _found ?? throw new InvalidOperationException("No page changes rules here.");

    /// <summary>Reads it for a page; false where there is none, or none whose rules the reader may change.</summary>
    public async Task<bool> FindAsync(Guid id, IRulePage page, CancellationToken ct)
    {
        if (await page.WithParts(db.Campaigns).SingleOrDefaultAsync(c => c.Id == id, ct) is not { } campaign || !access.Reaches(campaign))
        {
            return false;
        }

        _found = (campaign, page);
        frame.ShowCampaign(id);
        await page.ShowAsync(campaign, ct);
        return true;
    }

    /// <summary>Reads it once more, after a step that was not saved.</summary>
    public Task<bool> AgainAsync(CancellationToken ct) => FindAsync(Campaign.Id, Found.Page, ct);

    /// <summary>Takes what was picked as theirs into the form.</summary>
    /// <exception cref="ValidationException">Something that the two say differently was not picked.</exception>
    public static void Take<TInput>(IRuleForm<TInput> form)
        where TInput : RuleInput =>
        Page(form).TakePicked(form.Input, form.Standing(), form.Fields, form.Pick, form.IsPicking, s => form.Stale = s);

    /// <summary>Writes down what the form changes, and why. What somebody else saved meanwhile is not saved over.</summary>
    /// <exception cref="ValidationException">It does not say why.</exception>
    public void Note<TInput>(IRuleForm<TInput> form)
        where TInput : RuleInput =>
        Note(form, RuleChange.Between(form.Standing(), form.Input, form.Fields));

    /// <param name="what">A line a field; none where nothing changes.</param>
    /// <inheritdoc cref="Note{TInput}(IRuleForm{TInput})"/>
    public void Note<TInput>(IRuleForm<TInput> form, IReadOnlyList<string> what)
        where TInput : RuleInput
    {
        db.Expect(Campaign, form.Input.Version);
        Note(Page(form), what, form.Input.Why);
    }

    /// <summary>
    /// Writes down what was changed in the campaign already, and why. Refused, for its reason or for what stands against the change itself, the page shows
    /// the rules as they stand.
    /// </summary>
    /// <exception cref="ValidationException">Something stands against it, or it does not say why.</exception>
    public async Task NoteDoneAsync(
        PageModel page, IReadOnlyList<string> what, ReasonedInput input, CancellationToken ct, IReadOnlyList<ValidationFailure>? against = null)
    {
        if (against is { Count: > 0 } || RuleChange.AgainstReason(what, input.Why) is not null)
        {
            db.ChangeTracker.Clear();
            await AgainAsync(ct);
            page.RequireNone(against ?? []);
        }

        Note(page, what, input.Why);
    }

    private void Note(PageModel page, IReadOnlyList<string> what, string? why) => page.Note(Campaign, what, why, calendar.Today, access.Author());

    /// <summary>Saves once. Where somebody was faster, the page shows mine and theirs, with theirs as what it is saved over next.</summary>
    /// <param name="isSaid">Whether what stands by now says what was typed.</param>
    /// <exception cref="StaleFormException">Somebody was faster.</exception>
    public Task SaveAsync<TInput>(IRuleForm<TInput> form, Func<bool> isSaid, CancellationToken ct)
        where TInput : RuleInput =>
        Page(form).SaveOrShowAsync(
            db, Campaign.Id, () => Page(form).SaveOnceAsync(db, async () => await AgainAsync(ct) && isSaid(), ct),
            async (author, at) =>
            {
                await AgainAsync(ct);
                var theirs = form.Standing();
                form.Stale = StaleForm.Of(author, at, form.Input, theirs, form.Fields, form.Pick);
                form.Input = form.Input with { Version = theirs.Version };
            }, ct);

    private static PageModel Page(IRulePage page) => (PageModel)page;
}
