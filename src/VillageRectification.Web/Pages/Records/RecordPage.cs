using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Records;

/// <summary>What a form of a record needs, new or corrected.</summary>
internal static class RecordPage
{
    /// <summary>Everything that is wrong with the form, each at its field, so that it is all said at once.</summary>
    /// <exception cref="ValidationException">Something is.</exception>
    public static void RequireValid(this PageModel page, RecordForm form)
    {
        var (input, today) = (form.Input, form.Place.Today);
        ValidationFailure[] failures =
        [
            .. form.Kind.Against(form.Place, input).Concat(AgainstDay(form, input.DayAsOf(today), today))
                .Select(f => new ValidationFailure($"Input.{f.PropertyName}", f.ErrorMessage))
                .Where(f => page.ModelState.GetFieldValidationState(f.PropertyName) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid),
        ];
        if (failures.Length > 0 || !page.ModelState.IsValid)
        {
            throw new ValidationException(failures);
        }
    }

    private static IEnumerable<ValidationFailure> AgainstDay(RecordForm form, DateOnly? typed, DateOnly today)
    {
        if (typed is not { } day)
        {
            yield return new(nameof(RecordInput.Day), "请填日期");
            yield break;
        }

        if (day > today)
        {
            yield return new(nameof(RecordInput.Day), $"日期不能晚于今天（{today.ToSentence(today)}）");
            yield break;
        }

        var entry = form.Kind.EntryOf(form.Place, form.Input) with { IsCorrection = form.Live is not null };
        foreach (var refusal in form.Place.Case.AgainstEntering(entry).OfType<CaseRefusal>().Where(r => r.Rule is not CaseRule.StandingDoesNotAllow))
        {
            yield return new(refusal.Rule is CaseRule.LateEntryNeedsReason ? nameof(RecordInput.LateReason) : nameof(RecordInput.Day), refusal.ToText());
        }
    }
}
