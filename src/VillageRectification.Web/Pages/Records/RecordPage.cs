using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text.Refusals;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Records;

/// <summary>What a form of a record needs, new or corrected.</summary>
internal static class RecordPage
{
    /// <summary>Everything that is wrong with the form, each at its field, so that it is all said at once.</summary>
    /// <exception cref="FluentValidation.ValidationException">Something is.</exception>
    public static void RequireValid(this PageModel page, RecordForm form) => page.RequireNone(
    [
        .. form.Kind.Against(form.Place, form.Input).Select(f => form.Shows(f.PropertyName) ? f : new(form.Fields[0].Property, f.ErrorMessage)),
        .. AgainstReason(form.Input.Reason),
        .. EntryRules.Against(form.Input, form.Place.Today, _ => AgainstDay(form))
            .Select(f => f.PropertyName is nameof(RecordInput.Day) ? new(form.Kind.DayField, f.ErrorMessage) : f),
    ]);

    /// <summary>By the verb; what it refuses of a field stands at the field.</summary>
    /// <exception cref="RuleViolationException">It refuses the record as a whole.</exception>
    public static Fact Make(this PageModel page, RecordForm form, DateOnly day)
    {
        try
        {
            return form.Kind.Make(form.Place, form.Input, day);
        }
        catch (RuleViolationException refused) when (refused.Refusals.All(r => form.Kind.FieldOf(r) is not null))
        {
            page.RequireNone(refused.Refusals.Select(r => new ValidationFailure(form.Kind.FieldOf(r), r.ToText())));
            throw;
        }
    }

    private static IEnumerable<Refusal> AgainstDay(RecordForm form) =>
        form.Place.Case.AgainstEntering(form.Kind.EntryOf(form.Place, form.Input) with { Corrects = form.Live?.OccurredOn });

    private static IEnumerable<ValidationFailure> AgainstReason(string? reason)
    {
        if (reason?.Trim().Length > Fact.VoidReasonMaxLength)
        {
            yield return new(nameof(RecordInput.Reason), TextLength.TooLong(Fact.VoidReasonMaxLength));
        }
    }
}
