using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The county inspects a village that applied, and goes back to one that passed (县级验收, 回访).</summary>
public static class InspectionSteps
{
    public static IEnumerable<Refusal> AgainstOpeningInspection(
        this RectificationCase @case, IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds) =>
        [.. @case.AgainstMoving(CaseStage.UnderInspection), .. AgainstInspectors(inspectors, thresholds)];

    public static IEnumerable<Refusal> AgainstOpeningOn(DateOnly on, DateOnly? appliedOn)
    {
        if (on < appliedOn)
        {
            yield return AcceptanceRefusal.BeforeLastStep(appliedOn.Value);
        }
    }

    /// <param name="appliedOn">The day of the application; null where it is not known.</param>
    /// <param name="corrects">The version that the new one succeeds: the case stands where it led, and is not moved.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstOpeningInspection"/> or <see cref="AgainstOpeningOn"/>.</exception>
    public static InspectionOpening OpenInspection(
        this RectificationCase @case, DateOnly on, IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds,
        DateOnly? appliedOn = null, InspectionOpening? corrects = null)
    {
        RuleViolationException.ThrowIfAny(
        [
            .. corrects is null ? @case.AgainstOpeningInspection(inspectors, thresholds) : AgainstInspectors(inspectors, thresholds),
            .. AgainstOpeningOn(on, appliedOn),
        ]);
        if (corrects is null)
        {
            @case.Move(CaseStage.UnderInspection);
        }

        return new(@case, on, inspectors.Select(i => i.Name));
    }

    public static IEnumerable<Refusal> AgainstJudging(this RectificationCase @case, Verdict verdict) => @case.AgainstMoving(StageAfter(verdict));

    /// <summary>The head of the department gives the verdict that the sheet came to.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstJudging"/>.</exception>
    public static Inspection Judge(this RectificationCase @case, DateOnly on, Verdict verdict, string? opinion)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstJudging(verdict));
        @case.Move(StageAfter(verdict));
        return new(@case, on, InspectionKind.County, verdict.Outcome) { Score = verdict.Score, Opinion = opinion };
    }

    /// <summary>Whether it held or not: only what may relapse is revisited.</summary>
    public static IEnumerable<Refusal> AgainstRevisiting(this RectificationCase @case, IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds) =>
        [.. @case.AgainstMoving(CaseStage.Relapsed), .. AgainstInspectors(inspectors, thresholds)];

    /// <summary>Goes back to a passed village: it held, or it fell back.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstRevisiting"/>.</exception>
    public static Inspection Revisit(
        this RectificationCase @case, DateOnly on, bool held, string? opinion, IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstRevisiting(inspectors, thresholds));
        if (!held)
        {
            @case.Move(CaseStage.Relapsed);
        }

        return new(@case, on, InspectionKind.Revisit, held ? InspectionOutcome.Held : InspectionOutcome.FellBack) { Opinion = opinion };
    }

    private static CaseStage StageAfter(Verdict verdict) => verdict.Outcome is InspectionOutcome.Failed ? CaseStage.Failed : CaseStage.Passed;

    private static IEnumerable<Refusal> AgainstInspectors(IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds)
    {
        if (inspectors.Count < thresholds.MinimumInspectors)
        {
            yield return AcceptanceRefusal.TooFewInspectors(thresholds.MinimumInspectors);
        }

        foreach (var inspector in inspectors.Where(i => i.TiedUnit is not null))
        {
            yield return AcceptanceRefusal.InspectorNotImpartial(inspector.Name, inspector.TiedUnit!);
        }
    }
}
