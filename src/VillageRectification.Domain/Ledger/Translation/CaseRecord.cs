using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger.Translation;

/// <summary>All live facts of one case, asked what stood against a step on its day. The case has the stage of that day's eve.</summary>
internal sealed class CaseRecord(RectificationCase @case, Campaign campaign, IReadOnlyCollection<CaseFact> facts)
{
    /// <summary>The diagnoses and measures up to a day, which give a stage to a case without events.</summary>
    public IEnumerable<CaseFact> Others(DateOnly on) => facts.Where(f => f is Diagnosis or Measure && f.OccurredOn <= on);

    /// <summary>The ledger has a verdict on a village but no day of its application.</summary>
    public static bool IsVerdictWithoutApplication(CaseFact step, LedgerRow row) =>
        step is Inspection { Kind: InspectionKind.County } && row.Day(LedgerColumnNames.AppliedOn) is null;

    public IEnumerable<Refusal> Against(CaseFact step) => step switch
    {
        // A ledger has no confirmations of the committees' states.
        AcceptanceApplication => @case.AgainstApplying(step.OccurredOn, campaign, ReadinessOn(step.OccurredOn))
            .Where(r => r is not AcceptanceRefusal { Rule: AcceptanceRule.CommitteesNotConfirmed }).Where(IsOfTheStep),
        Inspection { Kind: InspectionKind.Revisit } => @case.AgainstRevisitingAtAll().Where(IsOfTheStep),
        Inspection { Kind: InspectionKind.City or InspectionKind.CountyVerification } verification => AgainstVerifying(verification),
        _ => [],
    };

    // The standing was judged once for the case.
    private static bool IsOfTheStep(Refusal refusal) => refusal is not CaseRefusal { Rule: CaseRule.StandingDoesNotAllow };

    // What the city did is not questioned; what the county did of a village of the city's is.
    private IEnumerable<Refusal> AgainstVerifying(Inspection verification)
    {
        var on = verification.OccurredOn;
        CaseFact[] known = [.. facts.Where(f => f != verification && f.OccurredOn <= on)];
        var reading = AcceptanceReading.Of(AcceptanceEvents.Of(known));
        var level = known.GradeOn(on)?.Level ?? ManagementLevel.Ordinary;
        return @case.AgainstVerifying(
                on,
                reading.PassedOn ?? on,
                reading.HasHeldSincePassing,
                level,
                level.IsOfCity() && verification.Kind is InspectionKind.City,
                campaign.Thresholds,
                known.ExtendedUntil(reading.PassedOn))
            .Where(IsOfTheStep);
    }

    private Readiness ReadinessOn(DateOnly on) => new(facts.MeasuresOn(on), facts.ProblemsOn(on), null, false);
}
