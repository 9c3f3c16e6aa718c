using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>After a village has passed: it is looked at each month, and warned when two signs come together.</summary>
public static class ConsolidationSteps
{
    /// <summary>Signs that make a warning card.</summary>
    public const int SignsOfWarning = 2;

    /// <summary>An extension lasts no longer past the consolidation that the campaign has.</summary>
    public const int MostMonthsOfExtension = 12;

    public static IEnumerable<Refusal> AgainstWatching(this RectificationCase @case)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (!@case.Stage.HasPassed())
        {
            yield return AcceptanceRefusal.NotPassed();
        }
    }

    /// <summary>The first day after the consolidation; null while the village has not passed.</summary>
    /// <param name="until">As <see cref="ExtendedUntil"/>.</param>
    public static DateOnly? EndOf(DateOnly? passedOn, int months, DateOnly? until) =>
        passedOn?.AddMonths(months) is { } usual ? until > usual ? until : usual : null;

    /// <summary>Until when the head extended it after the verdict that holds; null where he did not.</summary>
    public static DateOnly? ExtendedUntil(this IEnumerable<CaseFact> facts, DateOnly? passedOn) =>
        facts.OfType<ConsolidationExtension>().Where(e => e.OccurredOn >= passedOn).Chronological().LastOrDefault()?.Until;

    /// <summary>What stands against it whatever the days are.</summary>
    public static IEnumerable<Refusal> AgainstExtendingAtAll(this RectificationCase @case) =>
        @case.AgainstWatching().Concat(@case.Stage.IsVerified() ? [AcceptanceRefusal.VerifiedAlready()] : Array.Empty<Refusal>());

    /// <param name="passedOn">The day of the verdict that holds; null where it is not known.</param>
    /// <param name="end">As <see cref="EndOf"/>, without this extension.</param>
    /// <param name="months">Of the campaign, see <see cref="CampaignThresholds.ConsolidationMonths"/>.</param>
    public static IEnumerable<Refusal> AgainstExtending(
        this RectificationCase @case, DateOnly on, DateOnly until, DateOnly? passedOn, DateOnly? end, int months)
    {
        foreach (var refusal in @case.AgainstExtendingAtAll().Concat(InspectionSteps.AgainstOpeningOn(on, passedOn)))
        {
            yield return refusal;
        }

        if (until <= end)
        {
            yield return AcceptanceRefusal.ExtendsNothing(end.Value);
        }
        else if (until <= on)
        {
            yield return AcceptanceRefusal.ExtendsIntoPast(on);
        }
        else if (LastDayOf(passedOn, months) is { } last && until > last)
        {
            yield return AcceptanceRefusal.ExtendsTooFar(last);
        }
    }

    /// <summary>The last day to which the consolidation is extended; null while the village has not passed.</summary>
    public static DateOnly? LastDayOf(DateOnly? passedOn, int months) => passedOn?.AddMonths(months).AddMonths(MostMonthsOfExtension);

    /// <param name="others">The other extensions of the village.</param>
    /// <param name="months">Of the campaign, see <see cref="CampaignThresholds.ConsolidationMonths"/>.</param>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstExtending"/>.</exception>
    public static ConsolidationExtension Extend(
        this RectificationCase @case, DateOnly on, DateOnly until, (string Reason, string? Document) said, IEnumerable<ConsolidationExtension> others,
        DateOnly? passedOn, int months, ConsolidationExtension? corrects = null)
    {
        var before = others.Where(e => e.RecordId != corrects?.RecordId && e.OccurredOn <= on).ExtendedUntil(passedOn);
        var end = EndOf(passedOn, months, before);
        var settled = corrects is null ? [] : @case.AgainstExtending(corrects.OccurredOn, corrects.Until, passedOn, end, months);
        RuleViolationException.ThrowIfAny(@case.AgainstExtending(on, until, passedOn, end, months).Except(settled));
        return new(@case, on, until, said.Reason) { Document = said.Document };
    }

    /// <param name="others">The looks that are written down already; null where it is the first.</param>
    public static IEnumerable<Refusal> AgainstLooking(DateOnly on, LookResult result, IEnumerable<ConsolidationLook>? others) =>
        others?.Any(l => l.OccurredOn == on && l.Result != result) is true ? [AcceptanceRefusal.OppositeOnOneDay(on)] : [];

    /// <param name="corrects">The version that the new one succeeds: the village may have fallen back since.</param>
    /// <param name="others">As <see cref="AgainstLooking"/>.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWatching"/> or <see cref="AgainstLooking"/>.</exception>
    public static ConsolidationLook Look(
        this RectificationCase @case, DateOnly on, LookResult result, int? observers, string? text, ConsolidationLook? corrects = null,
        IEnumerable<ConsolidationLook>? others = null)
    {
        RuleViolationException.ThrowIfAny(
        [
            .. corrects is null ? @case.AgainstWatching() : @case.AgainstWriting(),
            .. AgainstLooking(on, result, others?.Where(l => l.RecordId != corrects?.RecordId)),
        ]);
        return new(@case, on, result) { Observers = observers, Text = text };
    }

    /// <param name="open">The village's card of which something still holds; null for none.</param>
    public static IEnumerable<Refusal> AgainstWarning(
        this RectificationCase @case, DateOnly on, IReadOnlyCollection<WarningReason> reasons, DateOnly dueOn, ConsolidationWarning? open = null)
    {
        foreach (var refusal in @case.AgainstWatching().Concat(AgainstSecondCard(open)))
        {
            yield return refusal;
        }

        if (reasons.Select(r => r.Sign).Distinct().Count() < SignsOfWarning)
        {
            yield return AcceptanceRefusal.TooFewSigns(SignsOfWarning);
        }

        if (dueOn <= on)
        {
            yield return AcceptanceRefusal.DueNotAfter(on);
        }
    }

    /// <summary>A card is ended by records alone, so a second one would hide what the first still asks for.</summary>
    public static IEnumerable<Refusal> AgainstSecondCard(ConsolidationWarning? open) =>
        open is null ? [] : [AcceptanceRefusal.WarningOpen(open.OccurredOn)];

    /// <param name="reasons">Of one sign the first counts.</param>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled, and it may be the open one.</param>
    /// <param name="open">As of <see cref="AgainstWarning"/>.</param>
    /// <param name="number">Of a new card: the next one of the campaign.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWarning"/>.</exception>
    public static ConsolidationWarning Warn(
        this RectificationCase @case, DateOnly on, IReadOnlyCollection<WarningReason> reasons, DateOnly dueOn, ConsolidationWarning? corrects = null,
        ConsolidationWarning? open = null, int? number = null)
    {
        var settled = corrects is null ? [] : @case.AgainstWarning(corrects.OccurredOn, corrects.Reasons(), corrects.DueOn);
        RuleViolationException.ThrowIfAny(@case.AgainstWarning(on, reasons, dueOn, corrects is null ? open : null).Except(settled));
        return new(@case, on, reasons, dueOn) { Number = number };
    }

    /// <summary>The township signs for a card.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static WarningReceipt Sign(this RectificationCase @case, DateOnly on, ConsolidationWarning card, string signer)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, card.RecordId, signer.Trim());
    }
}
