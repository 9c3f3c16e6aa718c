using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Registering what stands out in a village (突出问题), and how far it has come.</summary>
public static class ProblemSteps
{
    public static IEnumerable<Refusal> AgainstFinding(this RectificationCase @case, FoundProblem found, Campaign campaign)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (found.On < campaign.Start)
        {
            yield return CaseRefusal.BeforeCampaignStart(campaign.Start);
        }

        if (found is { Handling: ProblemHandling.ResolveNow, DueOn: null })
        {
            yield return ProblemRefusal.ResolveNowNeedsDueDate();
        }
    }

    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstFinding"/>.</exception>
    public static Problem Find(this RectificationCase @case, FoundProblem found, Campaign campaign, Problem? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstFinding(FoundProblem.Of(corrects), campaign);
        RuleViolationException.ThrowIfAny(@case.AgainstFinding(found, campaign).Except(settled));
        return new(@case, found.On, found.Category, found.Description)
        {
            Handling = found.Handling,
            DueOn = found.DueOn,
            ResponsiblePerson = found.ResponsiblePerson,
        };
    }

    public static IEnumerable<Refusal> AgainstBringingTo(this RectificationCase @case, Problem problem, DateOnly on, ProblemStatus status, Majority majority)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < problem.OccurredOn)
        {
            yield return ProblemRefusal.BeforeFound(problem.OccurredOn);
        }

        if (status is ProblemStatus.Resolved && majority is not Majority.Satisfied)
        {
            yield return ProblemRefusal.ResolvedNeedsMajority();
        }
    }

    /// <summary>Writes down how far the problem has come and what the villagers think of it.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstBringingTo"/>.</exception>
    public static ProblemStatusChange BringTo(
        this RectificationCase @case, Problem problem, DateOnly on, ProblemStatus status, Majority majority, ProblemStatusChange? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstBringingTo(problem, corrects.OccurredOn, corrects.Status, corrects.Majority);
        RuleViolationException.ThrowIfAny(@case.AgainstBringingTo(problem, on, status, majority).Except(settled));
        return new(@case, problem, on, status, majority);
    }
}
