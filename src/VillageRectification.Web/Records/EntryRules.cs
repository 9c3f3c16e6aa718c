using FluentValidation.Results;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Records;

/// <summary>What is wrong with the day of a form, and at which field: the form's own rules, and what the domain has against the day.</summary>
internal static class EntryRules
{
    /// <param name="against">What stands against entering of a day.</param>
    public static IEnumerable<ValidationFailure> Against(EntryInput input, DateOnly today, Func<DateOnly, IEnumerable<Refusal>> against)
    {
        if (input.LateReason?.Trim().Length > Fact.LateReasonMaxLength)
        {
            yield return new(nameof(input.LateReason), $"最多 {Fact.LateReasonMaxLength} 个字，请写短些");
        }

        if (input.DayAsOf(today) is not { } day)
        {
            yield return new(nameof(input.Day), "请填日期");
            yield break;
        }

        // That the village is suspended or removed is no fault of the form.
        foreach (var refusal in against(day).Where(r => r is not CaseRefusal { Rule: CaseRule.StandingDoesNotAllow }))
        {
            yield return new(refusal is CaseRefusal { Rule: CaseRule.LateEntryNeedsReason } ? nameof(input.LateReason) : nameof(input.Day), refusal.ToText());
        }
    }
}
