using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What an application is judged by: diagnosis, plan, measures and problems accounted for, committees confirmed.</summary>
public static class ApplicationGround
{
    /// <param name="fact">As it stands.</param>
    /// <param name="others">Live facts of the case.</param>
    public static IEnumerable<Refusal> AgainstTakingGround(this CaseFact fact, IEnumerable<CaseFact> others)
    {
        if (fact is not (Diagnosis or PlanAdoption or MeasureOutcome or ProblemStatusChange or ProblemExtension or CommitteeChange or CommitteeConfirmation))
        {
            yield break;
        }

        CaseFact[] facts = [.. others];
        var application = facts.OfType<AcceptanceApplication>().Chronological().LastOrDefault();
        if (application?.RecordedAt >= fact.RecordedAt && AcceptanceReading.Of(AcceptanceEvents.Of(facts)).IsInQueue)
        {
            yield return AcceptanceRefusal.ApplicationRestsOnIt(application.OccurredOn);
        }
    }
}
