using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Taking an adoption back goes with everything that its save wrote; what was drafted is a draft again.</summary>
public static class PlanWithdrawal
{
    /// <summary>The measures that the plan made and what it says of earlier ones.</summary>
    public static IReadOnlyList<CaseFact> WrittenWith(this IEnumerable<CaseFact> facts, PlanAdoption plan) =>
        [.. facts.Where(f => f is Measure m ? m.PlanRecordId == plan.RecordId : f is MeasureRevision r && r.PlanRecordId == plan.RecordId)];

    /// <param name="facts">Live facts of the case: what others refer to ends after them.</param>
    public static IEnumerable<Refusal> AgainstWithdrawing(this PlanAdoption plan, IEnumerable<CaseFact> facts, Withdrawal withdrawal)
    {
        foreach (var refusal in RecordSteps.AgainstWithdrawing(plan.RecordedBy, withdrawal))
        {
            yield return refusal;
        }

        CaseFact[] all = [.. facts];
        foreach (var refusal in all.SelectMany(f => f.AgainstTakingGround(plan, all)))
        {
            yield return refusal;
        }

        foreach (var refusal in all.AgainstLosing([plan, .. all.WrittenWith(plan)]))
        {
            yield return refusal;
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    public static void Withdraw(this PlanAdoption plan, IReadOnlyList<CaseFact> facts, Withdrawal withdrawal)
    {
        RuleViolationException.ThrowIfAny(plan.AgainstWithdrawing(facts, withdrawal));
        ((Fact)plan).Withdraw(facts.WrittenWith(plan), withdrawal);
    }
}
