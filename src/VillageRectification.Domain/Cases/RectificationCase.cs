using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Cases;

/// <summary>
/// One village in one campaign (整顿对象). Stage and standing are kept for lists by the verbs that return the dated fact to be
/// saved with them; figures read the facts alone.
/// </summary>
public sealed class RectificationCase : AggregateRoot
{
    private RectificationCase()
    {
    }

    /// <summary>Registers the village; the caller adds the <see cref="StandingChange"/> that <see cref="Registered"/> makes.</summary>
    public RectificationCase(Campaign campaign, DivisionCode village)
    {
        CampaignId = campaign.Id;
        DivisionCode = village.Value;
        Stage = CaseStage.Registered;
        Standing = Standing.Active;
    }

    public Guid CampaignId { get; private init; }

    /// <summary>Twelve digits.</summary>
    public string DivisionCode { get; private init; } = null!;

    public CaseStage Stage { get; private set; }

    public Standing Standing { get; private set; }

    /// <summary>The dated fact of the registration.</summary>
    public StandingChange Registered(DateOnly on) => new(this, on, Standing.Active, null);

    /// <summary>What stands against listing a village that may be listed already.</summary>
    public static IEnumerable<Refusal> AgainstRegistering(RectificationCase? existing)
    {
        if (existing is { Standing: not Standing.Removed })
        {
            yield return new(Rule.VillageAlreadyListed);
        }
    }

    /// <summary>What stands against writing any record in this case.</summary>
    public IEnumerable<Refusal> AgainstWriting()
    {
        if (Standing is not Standing.Active)
        {
            yield return new(Rule.StandingDoesNotAllow, Standing);
        }
    }

    public IEnumerable<Refusal> AgainstDiagnosing(string? causes, string? attendees)
    {
        foreach (var refusal in AgainstWriting())
        {
            yield return refusal;
        }

        if (string.IsNullOrWhiteSpace(causes))
        {
            yield return new(Rule.DiagnosisNeedsCause);
        }

        if (string.IsNullOrWhiteSpace(attendees))
        {
            yield return new(Rule.DiagnosisNeedsAttendee);
        }
    }

    /// <summary>Holds the joint diagnosis; in any stage but Registered it adds one and moves nothing.</summary>
    /// <exception cref="RuleViolationException">No cause, no attendee, or the case is not active.</exception>
    public Diagnosis Diagnose(DateOnly on, string? causes, string? attendees)
    {
        RuleViolationException.ThrowIfAny(AgainstDiagnosing(causes, attendees));
        if (Stage is CaseStage.Registered)
        {
            Move(CaseStage.Diagnosed);
        }

        return new(this, on, causes, attendees);
    }

    /// <param name="lastVerdictOn">The day of the failure that the plan answers; null when the case has not failed.</param>
    public IEnumerable<Refusal> AgainstAdopting(
        DateOnly on, DateOnly deadline, IReadOnlyList<PlannedMeasure> measures, IReadOnlyList<ProblemReading> problems, DateOnly? lastVerdictOn)
    {
        foreach (var refusal in AgainstWriting())
        {
            yield return refusal;
        }

        if (Stage is not (CaseStage.Diagnosed or CaseStage.Rectifying or CaseStage.Failed or CaseStage.Relapsed or CaseStage.CityRefused))
        {
            yield return new(Rule.StageDoesNotAllow, Stage);
        }

        if (measures.Count == 0)
        {
            yield return new(Rule.PlanNeedsMeasure);
        }

        foreach (var measure in measures.Where(m => string.IsNullOrWhiteSpace(m.ResponsiblePerson)))
        {
            yield return new(Rule.MeasureNeedsPerson, measure.Text);
        }

        foreach (var measure in measures.Where(m => m.DueOn > deadline))
        {
            yield return new(Rule.MeasureDueAfterDeadline, measure.Text, deadline);
        }

        var unanswered = problems.Count(p => p.IsOpen && !p.HasMeasure && measures.All(m => m.ProblemRecordId != p.RecordId));
        if (unanswered > 0)
        {
            yield return new(Rule.ProblemNeedsMeasure, unanswered);
        }

        if (on <= lastVerdictOn)
        {
            yield return new(Rule.PlanBeforeVerdict, lastVerdictOn);
        }
    }

    /// <summary>Adopts a plan; while Rectifying it is a revision and moves nothing.</summary>
    /// <returns>The adoption and its measures, all to be saved.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstAdopting"/>.</exception>
    public IReadOnlyList<CaseFact> Adopt(
        DateOnly on, DateOnly deadline, IReadOnlyList<PlannedMeasure> measures, IReadOnlyList<ProblemReading> problems, DateOnly? lastVerdictOn)
    {
        RuleViolationException.ThrowIfAny(AgainstAdopting(on, deadline, measures, problems, lastVerdictOn));
        if (Stage is not CaseStage.Rectifying)
        {
            Move(CaseStage.Rectifying);
        }

        var plan = new PlanAdoption(this, on);
        return
        [
            plan,
            .. measures.Select(m => new Measure(this, on, m.Text)
            {
                PlanRecordId = plan.RecordId,
                ProblemRecordId = m.ProblemRecordId,
                ResponsiblePerson = m.ResponsiblePerson,
                DueOn = m.DueOn,
            }),
        ];
    }

    public static IEnumerable<Refusal> AgainstReturning(PlanAdoption plan, DateOnly on, string? reason, CampaignThresholds thresholds)
    {
        var last = plan.OccurredOn.AddDays(thresholds.PlanReturnDays);
        if (on > last)
        {
            yield return new(Rule.PlanReturnTooLate, last);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return new(Rule.ReasonRequired);
        }
    }

    /// <summary>The department sends a plan back; the stage stays, applying waits for a later plan.</summary>
    /// <exception cref="RuleViolationException">Too late, or no reason.</exception>
    public PlanReturn Return(PlanAdoption plan, DateOnly on, string? reason, CampaignThresholds thresholds)
    {
        RuleViolationException.ThrowIfAny([.. AgainstWriting(), .. AgainstReturning(plan, on, reason, thresholds)]);
        return new(this, plan, on, reason!);
    }

    public IEnumerable<Refusal> AgainstSuspending(string? reason) => AgainstStanding(reason, Standing.Active);

    /// <exception cref="RuleViolationException">Not active, or no reason.</exception>
    public StandingChange Suspend(DateOnly on, string? reason) => Stand(on, Standing.Suspended, reason, AgainstSuspending(reason));

    public IEnumerable<Refusal> AgainstResuming(string? reason) => AgainstStanding(reason, Standing.Suspended);

    /// <exception cref="RuleViolationException">Not suspended, or no reason.</exception>
    public StandingChange Resume(DateOnly on, string? reason) => Stand(on, Standing.Active, reason, AgainstResuming(reason));

    public IEnumerable<Refusal> AgainstRemoving(string? reason) => AgainstStanding(reason, Standing.Active, Standing.Suspended);

    /// <summary>The village leaves every figure from that day.</summary>
    /// <exception cref="RuleViolationException">Removed already, or no reason.</exception>
    public StandingChange Remove(DateOnly on, string? reason) => Stand(on, Standing.Removed, reason, AgainstRemoving(reason));

    /// <summary>Sets the kept stage to the reading of a history that an import brought; the guards are by-passed (domain, import of history).</summary>
    public void TakeHistory(CaseHistory history) => Stage = history.ReadStage();

    /// <summary>The one place a stage changes by a step of the drawing.</summary>
    internal void Move(CaseStage next)
    {
        RuleViolationException.ThrowIfAny(AgainstMoving(next));
        Stage = next;
    }

    internal IEnumerable<Refusal> AgainstMoving(CaseStage next)
    {
        foreach (var refusal in AgainstWriting())
        {
            yield return refusal;
        }

        if (!Stage.Next().Contains(next))
        {
            yield return new(Rule.StageDoesNotAllow, Stage);
        }
    }

    private IEnumerable<Refusal> AgainstStanding(string? reason, params Standing[] from)
    {
        if (!from.Contains(Standing))
        {
            yield return new(Rule.StandingDoesNotAllow, Standing);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return new(Rule.ReasonRequired);
        }
    }

    private StandingChange Stand(DateOnly on, Standing standing, string? reason, IEnumerable<Refusal> against)
    {
        RuleViolationException.ThrowIfAny(against);
        Standing = standing;
        return new(this, on, standing, reason);
    }
}
