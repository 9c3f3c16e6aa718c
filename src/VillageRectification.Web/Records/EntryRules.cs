using FluentValidation.Results;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Text.Refusals;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Records;

/// <summary>What is wrong with the day of a form, and at which field: the form's own rules, and what the domain has against the day.</summary>
internal static class EntryRules
{
    /// <summary>The reason of what is written down late.</summary>
    public static ValidationFailure[] OfReason(EntryInput input) => input.LateReason?.Trim().Length > Fact.LateReasonMaxLength
        ? [new(nameof(input.LateReason), TextLength.TooLong(Fact.LateReasonMaxLength))] : [];

    /// <param name="against">What stands against entering of a day.</param>
    public static IEnumerable<ValidationFailure> Against(EntryInput input, DateOnly today, Func<DateOnly, IEnumerable<Refusal>> against)
    {
        foreach (var fault in OfReason(input))
        {
            yield return fault;
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
