using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>A plan was adopted on another day than was written down: what it wrote goes along.</summary>
public static class PlanRedating
{
    /// <param name="facts">The other live facts of the case.</param>
    public static IEnumerable<Refusal> AgainstRedating(this RectificationCase @case, PlanAdoption plan, DateOnly on, IReadOnlyCollection<CaseFact> facts)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        var failedOn = facts.OfType<Inspection>().Where(i => i.OccurredOn < plan.OccurredOn)
            .Where(i => i.Outcome.IsSetback()).Max(i => (DateOnly?)i.OccurredOn);
        if (on <= failedOn)
        {
            yield return PlanRefusal.NotAfterVerdict(failedOn.Value);
        }

        var returnedOn = facts.OfType<PlanReturn>().Where(r => r.PlanRecordId != plan.RecordId && r.OccurredOn <= plan.OccurredOn)
            .Max(r => (DateOnly?)r.OccurredOn);
        if (on < returnedOn)
        {
            yield return PlanRefusal.BeforeReturn(returnedOn.Value);
        }

        CaseFact[] written = [.. facts.WrittenWith(plan)];
        CaseFact[] others = [.. facts.Except(written)];
        foreach (var refusal in written.SelectMany(w => RecordOrder.AgainstRedating(w, on, about: null, others)).Distinct())
        {
            yield return refusal;
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstRedating"/>.</exception>
    public static PlanAdoption Redate(this RectificationCase @case, PlanAdoption plan, DateOnly on, IReadOnlyCollection<CaseFact> facts)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstRedating(plan, on, facts));
        return new(@case, on);
    }
}
