using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Ledger;

/// <summary>The history of a case as its live facts tell it, imported and entered by hand alike.</summary>
public static class CaseHistories
{
    /// <param name="facts">Live facts of one case; kinds that move no stage do no harm.</param>
    public static CaseHistory Of(IEnumerable<CaseFact> facts)
    {
        CaseFact[] all = [.. facts];
        return new(
            all.Any(f => f is Diagnosis),
            all.Any(f => f is Measure or PlanAdoption),
            [.. all.Select(EventOf).OfType<StageEvent>()]);
    }

    /// <summary>The event that the fact is; null when it moves no stage.</summary>
    public static StageEvent? EventOf(CaseFact fact)
    {
        StageEventKind? kind = fact switch
        {
            PlanAdoption => StageEventKind.PlanAdopted,
            AcceptanceApplication => StageEventKind.Applied,
            ApplicationWithdrawal => StageEventKind.Withdrawn,
            InspectionOpening => StageEventKind.InspectionOpened,
            Inspection inspection => inspection.Outcome.Moves(),
            _ => null,
        };

        // A fact that is not saved yet is recorded after all that are.
        return kind is null ? null : new(fact.OccurredOn, kind.Value, fact.Ordinal, fact.RecordedAt == default ? DateTime.MaxValue : fact.RecordedAt);
    }

    /// <summary>
    /// An application that was made before it is written down here: what happened is not refused, as in an imported history. The stage of the
    /// case is read anew from its facts and this one.
    /// </summary>
    /// <param name="facts">All of the case.</param>
    public static AcceptanceApplication TellApplied(this RectificationCase @case, DateOnly on, IEnumerable<CaseFact> facts)
    {
        var application = @case.Applied(on);
        @case.Reread(Of([.. facts, application]));
        return application;
    }
}
