using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The steps of a case from its application to its verification. Each first lists what stands against it.</summary>
public static class AcceptanceSteps
{
    public static IEnumerable<Refusal> AgainstApplying(this RectificationCase @case, DateOnly today, Campaign campaign, Readiness readiness)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (@case.Stage is CaseStage.Failed or CaseStage.Relapsed or CaseStage.CityRefused)
        {
            yield return new(Rule.RevisedPlanMissing);
        }
        else if (!@case.Stage.Next().Contains(CaseStage.Applied))
        {
            yield return new(Rule.StageDoesNotAllow, @case.Stage);
        }

        if (readiness.IsPlanReturned)
        {
            yield return new(Rule.PlanWasReturned);
        }

        var unaccounted = readiness.Measures.Count(m => !m.IsAccountedFor);
        if (unaccounted > 0)
        {
            yield return new(Rule.MeasuresNeitherDoneNorExplained, unaccounted);
        }

        var overdue = readiness.Problems.Count(p => p.IsOverdue(today));
        if (overdue > 0)
        {
            yield return new(Rule.ProblemsOverdue, overdue);
        }

        if (readiness.CommitteesConfirmedOn is not { } confirmed || confirmed.AddDays(campaign.Thresholds.ConfirmationDays) < today)
        {
            yield return new(Rule.CommitteesNotConfirmed, campaign.Thresholds.ConfirmationDays);
        }

        if (today > campaign.Deadline)
        {
            yield return new(Rule.DeadlinePassed, campaign.Deadline);
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstApplying"/>.</exception>
    public static AcceptanceApplication Apply(this RectificationCase @case, DateOnly today, Campaign campaign, Readiness readiness)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstApplying(today, campaign, readiness));
        @case.Move(CaseStage.Applied);
        return new(@case, today);
    }

    /// <summary>Takes an application back while no inspection is open.</summary>
    /// <exception cref="RuleViolationException">Not in Applied, or no reason.</exception>
    public static ApplicationWithdrawal Withdraw(this RectificationCase @case, AcceptanceApplication application, DateOnly on, string? reason)
    {
        RuleViolationException.ThrowIfAny([.. @case.AgainstLeaving(CaseStage.Applied), .. AgainstMissing(reason)]);
        @case.Move(CaseStage.Rectifying);
        return new(@case, application, on, reason!);
    }

    public static IEnumerable<Refusal> AgainstInspectors(IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds)
    {
        if (inspectors.Count < thresholds.MinimumInspectors)
        {
            yield return new(Rule.TooFewInspectors, thresholds.MinimumInspectors);
        }

        foreach (var inspector in inspectors.Where(i => i.TiedUnit is not null))
        {
            yield return new(Rule.InspectorNotImpartial, inspector.Name, inspector.TiedUnit!);
        }
    }

    /// <exception cref="RuleViolationException">Not in Applied, too few inspectors or one tied to the village.</exception>
    public static InspectionOpening OpenInspection(this RectificationCase @case, DateOnly on, IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds)
    {
        RuleViolationException.ThrowIfAny([.. @case.AgainstMoving(CaseStage.UnderInspection), .. AgainstInspectors(inspectors, thresholds)]);
        @case.Move(CaseStage.UnderInspection);
        return new(@case, on, inspectors.Select(i => i.Name));
    }

    /// <summary>The head of the department gives the verdict that the sheet came to.</summary>
    /// <exception cref="RuleViolationException">No inspection is open.</exception>
    public static Inspection Judge(this RectificationCase @case, DateOnly on, Verdict verdict, string? opinion)
    {
        @case.Move(verdict.Outcome is InspectionOutcome.Failed ? CaseStage.Failed : CaseStage.Passed);
        return new(@case, on, InspectionKind.County, verdict.Outcome) { Score = verdict.Score, Opinion = opinion };
    }

    /// <summary>Goes back to a passed village: it held, or it fell back.</summary>
    /// <exception cref="RuleViolationException">The village has not passed, or an inspector is not fit.</exception>
    public static Inspection Revisit(
        this RectificationCase @case, DateOnly on, bool held, string? opinion, IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds)
    {
        RuleViolationException.ThrowIfAny([.. @case.AgainstMoving(CaseStage.Relapsed), .. AgainstInspectors(inspectors, thresholds)]);
        if (!held)
        {
            @case.Move(CaseStage.Relapsed);
        }

        return new(@case, on, InspectionKind.Revisit, held ? InspectionOutcome.Held : InspectionOutcome.FellBack) { Opinion = opinion };
    }

    /// <param name="passedOn">The day of the verdict.</param>
    public static IEnumerable<Refusal> AgainstVerifying(
        this RectificationCase @case, DateOnly on, DateOnly passedOn, bool hasRevisitThatHeld, ManagementLevel level, bool byCity, CampaignThresholds thresholds)
    {
        foreach (var refusal in @case.AgainstEnding(CaseStage.Transformed, level, byCity))
        {
            yield return refusal;
        }

        if (byCity)
        {
            yield break;
        }

        var first = passedOn.AddMonths(thresholds.ConsolidationMonths);
        if (on < first)
        {
            yield return new(Rule.ConsolidationTooShort, first);
        }

        if (!hasRevisitThatHeld)
        {
            yield return new(Rule.NoRevisitHeld);
        }
    }

    /// <summary>Verifies a passed village: the city its key villages, the head of the department the others.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstVerifying"/>.</exception>
    public static Inspection Verify(
        this RectificationCase @case, DateOnly on, DateOnly passedOn, bool hasRevisitThatHeld, ManagementLevel level, bool byCity, CampaignThresholds thresholds)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstVerifying(on, passedOn, hasRevisitThatHeld, level, byCity, thresholds));
        @case.Move(CaseStage.Transformed);
        return new(@case, on, InspectionKind.City, InspectionOutcome.Verified);
    }

    public static IEnumerable<Refusal> AgainstRefusing(this RectificationCase @case, ManagementLevel level, bool byCity, string? reason) =>
        [.. @case.AgainstEnding(CaseStage.CityRefused, level, byCity), .. AgainstMissing(reason)];

    /// <summary>Refuses a passed village at any time: the city its key villages, the head of the department the others.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstRefusing"/>.</exception>
    public static Inspection Refuse(this RectificationCase @case, DateOnly on, ManagementLevel level, bool byCity, string? reason)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstRefusing(level, byCity, reason));
        @case.Move(CaseStage.CityRefused);
        return new(@case, on, InspectionKind.City, InspectionOutcome.Refused) { Opinion = reason };
    }

    private static IEnumerable<Refusal> AgainstEnding(this RectificationCase @case, CaseStage stage, ManagementLevel level, bool byCity)
    {
        foreach (var refusal in @case.AgainstMoving(stage))
        {
            yield return refusal;
        }

        if ((level is ManagementLevel.CityKey) != byCity)
        {
            yield return new(Rule.CityVerifiesKeyVillages);
        }
    }

    private static IEnumerable<Refusal> AgainstLeaving(this RectificationCase @case, CaseStage stage)
    {
        if (@case.Stage != stage)
        {
            yield return new(Rule.StageDoesNotAllow, @case.Stage);
        }
    }

    private static IEnumerable<Refusal> AgainstMissing(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return new(Rule.ReasonRequired);
        }
    }
}
