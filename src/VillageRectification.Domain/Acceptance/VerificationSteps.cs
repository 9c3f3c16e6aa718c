using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The end of a case: a passed village is verified or refused, by the city its key villages and those watched from
/// above it, by the head of the department the others.</summary>
public static class VerificationSteps
{
    /// <param name="passedOn">As <see cref="AcceptanceReading.PassedOn"/>; null while the village has not passed.</param>
    /// <param name="hasHeld">As <see cref="AcceptanceReading.HasHeldSincePassing"/>.</param>
    /// <param name="until">As <see cref="ConsolidationSteps.ExtendedUntil"/>; null where the head extended nothing.</param>
    public static IEnumerable<Refusal> AgainstVerifying(
        this RectificationCase @case, DateOnly on, DateOnly? passedOn, bool hasHeld, ManagementLevel level, bool byCity, CampaignThresholds thresholds,
        DateOnly? until = null)
    {
        foreach (var refusal in @case.AgainstEnding(CaseStage.Transformed, level, byCity).Concat(InspectionSteps.AgainstOpeningOn(on, passedOn)))
        {
            yield return refusal;
        }

        if (byCity)
        {
            yield break;
        }

        foreach (var refusal in AgainstConsolidation(on, ConsolidationSteps.EndOf(passedOn, thresholds.ConsolidationMonths, until), hasHeld))
        {
            yield return refusal;
        }
    }

    /// <summary>What the head waits for; the city waits for nothing.</summary>
    /// <param name="first">The first day after the consolidation; null while the village has not passed.</param>
    public static IEnumerable<Refusal> AgainstConsolidation(DateOnly on, DateOnly? first, bool hasHeld)
    {
        if (on < first)
        {
            yield return AcceptanceRefusal.ConsolidationTooShort(first.Value);
        }

        if (!hasHeld)
        {
            yield return AcceptanceRefusal.NoRevisitHeld();
        }
    }

    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled, and the case is not moved.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstVerifying"/>.</exception>
    public static Inspection Verify(
        this RectificationCase @case, DateOnly on, DateOnly? passedOn, bool hasHeld, ManagementLevel level, bool byCity, CampaignThresholds thresholds,
        string? opinion = null, Inspection? corrects = null, DateOnly? until = null)
    {
        var settled = corrects switch
        {
            null => [],
            { Outcome: InspectionOutcome.Verified } => @case.AgainstVerifying(corrects.OccurredOn, passedOn, hasHeld, level, byCity, thresholds, until),
            _ => @case.AgainstMoving(CaseStage.Transformed),
        };
        RuleViolationException.ThrowIfAny(
            @case.AgainstVerifying(on, passedOn, hasHeld, level, byCity, thresholds, until).Except(settled.Where(r => !IsOfWho(r))));
        if (corrects is null)
        {
            @case.Move(CaseStage.Transformed);
        }

        return new(@case, on, KindOf(byCity), InspectionOutcome.Verified) { Opinion = opinion };
    }

    public static IEnumerable<Refusal> AgainstRefusing(
        this RectificationCase @case, ManagementLevel level, bool byCity, string? reason, DateOnly? on = null, DateOnly? passedOn = null) =>
        [
            .. @case.AgainstEnding(CaseStage.CityRefused, level, byCity), .. CaseRefusal.AgainstReason(reason),
            .. on is { } day ? InspectionSteps.AgainstOpeningOn(day, passedOn) : [],
        ];

    /// <summary>Refuses a passed village, at any time.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled, and the case is not moved.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstRefusing"/>.</exception>
    public static Inspection Refuse(
        this RectificationCase @case, DateOnly on, ManagementLevel level, bool byCity, string? reason, DateOnly? passedOn = null, Inspection? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstRefusing(level, byCity, corrects.Opinion, corrects.OccurredOn, passedOn);
        RuleViolationException.ThrowIfAny(@case.AgainstRefusing(level, byCity, reason, on, passedOn).Except(settled.Where(r => !IsOfWho(r))));
        if (corrects is null)
        {
            @case.Move(CaseStage.CityRefused);
        }

        return new(@case, on, KindOf(byCity), InspectionOutcome.Refused) { Opinion = reason };
    }

    private static InspectionKind KindOf(bool byCity) => byCity ? InspectionKind.City : InspectionKind.CountyVerification;

    // Whose village it is stands against a correction as against a first verdict.
    private static bool IsOfWho(Refusal refusal) =>
        refusal is AcceptanceRefusal { Rule: AcceptanceRule.CountyVerifiesOthers or AcceptanceRule.CityVerifiesKeyVillages };

    private static IEnumerable<Refusal> AgainstEnding(this RectificationCase @case, CaseStage stage, ManagementLevel level, bool byCity)
    {
        foreach (var refusal in @case.AgainstMoving(stage))
        {
            yield return refusal;
        }

        if (level.IsOfCity() != byCity)
        {
            yield return byCity ? AcceptanceRefusal.CountyVerifiesOthers() : AcceptanceRefusal.CityVerifiesKeyVillages();
        }
    }
}
