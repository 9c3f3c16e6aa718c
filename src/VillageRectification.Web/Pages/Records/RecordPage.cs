using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
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
        var (late, reason) = (form.Input.LateReason?.Trim(), form.Input.Reason?.Trim());
        if (late?.Length > Fact.LateReasonMaxLength)
        {
            yield return new(nameof(RecordInput.LateReason), $"补记原因最多 {Fact.LateReasonMaxLength} 个字，请写短些");
        }

        if (reason?.Length > Fact.VoidReasonMaxLength)
        {
            yield return new(nameof(RecordInput.Reason), $"更正原因最多 {Fact.VoidReasonMaxLength} 个字，请写短些");
        }
        else if (reason == RecordText.WithdrawalReason)
        {
            yield return new(nameof(RecordInput.Reason), "请写为什么更正；要撤回请到这条记录的页面点“撤回”");
        }

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

        var entry = form.Kind.EntryOf(form.Place, form.Input) with { Corrects = form.Live?.OccurredOn };
        foreach (var refusal in form.Place.Case.AgainstEntering(entry).OfType<CaseRefusal>().Where(r => r.Rule is not CaseRule.StandingDoesNotAllow))
        {
            yield return new(refusal.Rule is CaseRule.LateEntryNeedsReason ? nameof(RecordInput.LateReason) : nameof(RecordInput.Day), refusal.ToText());
        }
    }
}
