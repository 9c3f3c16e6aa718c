using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Drafting a plan (起草方案) and handing it to the secretary (送书记).</summary>
public static class ProposalSteps
{
    /// <param name="about">What of the draft is to be changed or dropped; null for a new measure.</param>
    /// <param name="isAdopted">Of a correction: a plan took the proposal up.</param>
    public static IEnumerable<Refusal> AgainstProposing(this RectificationCase @case, PlanItem? about, bool isAdopted)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (about is { ProposalRecordId: null, DropReason: { } dropped })
        {
            yield return PlanRefusal.MeasureDropped(dropped);
        }

        if (isAdopted)
        {
            yield return PlanRefusal.ProposalAdopted();
        }

        if (about?.DoneOn is { } done)
        {
            yield return PlanRefusal.MeasureAlreadyDone(done);
        }

        if (about is { ProposalRecordId: not null })
        {
            yield return PlanRefusal.AlreadyProposed(about.Text);
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstProposing"/>.</exception>
    public static MeasureProposal Propose(this RectificationCase @case, DateOnly on, PlanItem? about, bool isAdopted, PlanItem drafted)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstProposing(about, isAdopted));
        return new(@case, on, about?.MeasureRecordId, drafted.Text)
        {
            Goal = drafted.Goal,
            ResponsiblePerson = drafted.ResponsiblePerson,
            DueOn = drafted.DueOn,
            AnsweredRecordIds = AnsweredRecords.Join(drafted.Answers),
            AnsweredCauses = DiagnosisCauses.Join(drafted.Causes),
            DropReason = drafted.DropReason,
        };
    }

    /// <summary>What stands against adopting never stands against this.</summary>
    /// <param name="waitingSince">The day since which a plan waits for the secretary; null when none does.</param>
    public static IEnumerable<Refusal> AgainstSubmitting(this RectificationCase @case, PlanDraft draft, DateOnly? waitingSince)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (!draft.IsAdoptableIn(@case.Stage))
        {
            yield return PlanRefusal.NothingRevised();
        }

        if (waitingSince is { } since)
        {
            yield return PlanRefusal.AlreadySubmitted(since);
        }
    }

    /// <param name="corrects">The version that the new one succeeds: that it was handed over is settled, whatever became of the draft since.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstSubmitting"/>.</exception>
    public static PlanSubmission Submit(
        this RectificationCase @case, DateOnly on, PlanDraft draft, DateOnly? waitingSince, string? note, PlanSubmission? corrects = null)
    {
        RuleViolationException.ThrowIfAny(corrects is null ? @case.AgainstSubmitting(draft, waitingSince) : @case.AgainstWriting());
        return new(@case, on, note);
    }

    /// <summary>A draft is sent back to those who prepare it (退回起草) while it waits for the secretary.</summary>
    public static IEnumerable<Refusal> AgainstSendingBack(this PlanSubmission submission, PlanSubmission? waiting)
    {
        if (submission.RecordId != waiting?.RecordId)
        {
            yield return PlanRefusal.SubmissionAnswered();
        }
    }

    /// <summary>
    /// What waits for the secretary: handed over, no plan written down since, and something of what was handed over still to be adopted (what was
    /// drafted anew after all of it was given up was not). Null when nothing does.
    /// </summary>
    public static PlanSubmission? WaitingPlan(this IEnumerable<CaseFact> facts)
    {
        CaseFact[] all = [.. facts];
        var draft = all.DraftOf();
        if (!draft.IsAdoptable)
        {
            return null;
        }

        var open = draft.Items.Select(i => i.ProposalRecordId).ToHashSet();
        var drafted = draft.Last is { Adoption: null } ? null
            : all.OfType<MeasureProposal>().Where(p => open.Contains(p.RecordId)).Min(p => p.WrittenAt ?? (DateTime?)p.RecordedAt);
        var adopted = all.OfType<PlanAdoption>().Max(p => p.WrittenAt ?? (DateTime?)p.RecordedAt);
        return all.OfType<PlanSubmission>().Where(s => !(adopted >= WrittenAt(s)) && !(drafted > WrittenAt(s))).Chronological().LastOrDefault();

        static DateTime WrittenAt(PlanSubmission submission) => submission.WrittenAt ?? submission.RecordedAt;
    }
}
