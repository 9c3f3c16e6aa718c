using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>Suspending, resuming and removing a village by hand (中止, 恢复, 移出), each on a day and in order.</summary>
public static class StandingSteps
{
    /// <summary>What a case of that standing may become.</summary>
    public static IReadOnlyList<Standing> Next(this Standing standing) => standing switch
    {
        Standing.Active => [Standing.Suspended, Standing.Removed],
        Standing.Suspended => [Standing.Active, Standing.Removed],
        Standing.Removed => [],
    };

    public static IEnumerable<Refusal> AgainstSuspending(this RectificationCase @case, string? reason) => @case.AgainstStanding(Standing.Suspended, reason);

    /// <exception cref="RuleViolationException">Not active, or no reason.</exception>
    public static StandingChange Suspend(this RectificationCase @case, DateOnly on, string? reason) => @case.Stand(Standing.Suspended, on, reason);

    public static IEnumerable<Refusal> AgainstResuming(this RectificationCase @case, string? reason) => @case.AgainstStanding(Standing.Active, reason);

    /// <exception cref="RuleViolationException">Not suspended, or no reason.</exception>
    public static StandingChange Resume(this RectificationCase @case, DateOnly on, string? reason) => @case.Stand(Standing.Active, on, reason);

    public static IEnumerable<Refusal> AgainstRemoving(this RectificationCase @case, string? reason) => @case.AgainstStanding(Standing.Removed, reason);

    /// <summary>The village leaves every figure from that day.</summary>
    /// <exception cref="RuleViolationException">Removed already, or no reason.</exception>
    public static StandingChange Remove(this RectificationCase @case, DateOnly on, string? reason) => @case.Stand(Standing.Removed, on, reason);

    /// <param name="history">The case's live changes of standing.</param>
    public static IEnumerable<Refusal> AgainstDating(DateOnly on, IEnumerable<StandingChange> history)
    {
        // Of one day what a ledger numbered stands behind what a form wrote.
        if (history.Chronological().LastOrDefault() is { } last && (on < last.OccurredOn || (on == last.OccurredOn && last.Ordinal > 0)))
        {
            yield return CaseRefusal.BeforeLastStanding(last.OccurredOn);
        }
    }

    /// <param name="document">By which it was decided; null when none is named.</param>
    /// <param name="history">The case's live changes of standing.</param>
    /// <exception cref="RuleViolationException">The drawing lacks it, no reason, or dated before the last change.</exception>
    public static StandingChange Stand(
        this RectificationCase @case, Standing to, DateOnly on, string? reason, string? document, IReadOnlyCollection<StandingChange> history)
    {
        RuleViolationException.ThrowIfAny([.. @case.AgainstStanding(to, reason), .. AgainstDating(on, history)]);
        var said = string.IsNullOrWhiteSpace(document) ? null : document.Trim();
        @case.Move(to);
        return new(@case, on, to, reason!.Trim()) { Document = said };
    }

    /// <summary>The same change with another day, reason or document: what corrects it.</summary>
    /// <param name="others">The case's live changes of standing, without the one that is corrected.</param>
    /// <exception cref="RuleViolationException">No reason where one was needed, or another order of the changes.</exception>
    public static StandingChange Restate(
        this RectificationCase @case, StandingChange corrected, DateOnly on, string? reason, string? document, IReadOnlyCollection<StandingChange> others)
    {
        RuleViolationException.ThrowIfAny([.. AgainstRestating(corrected, on, reason, others)]);
        return new(@case, on, corrected.Standing, corrected.IsRegistration ? null : reason!.Trim())
        {
            Document = string.IsNullOrWhiteSpace(document) ? null : document.Trim(),
        };
    }

    /// <summary>What the staff put before the head; it changes nothing.</summary>
    /// <param name="facts">At least the case's live changes of standing, proposals and answers.</param>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">
    /// The drawing lacks it, no reason, dated before the last change, or anything of <see cref="AgainstProposing"/>.
    /// </exception>
    public static StandingProposal Propose(
        this RectificationCase @case, Standing to, DateOnly on, string? reason, string? document, IReadOnlyCollection<CaseFact> facts,
        StandingProposal? corrects = null)
    {
        StandingChange[] history = [.. facts.OfType<StandingChange>()];
        Refusal[] settled = corrects is null
            ? []
            : [.. @case.AgainstStanding(corrects.Standing, corrects.Reason), .. AgainstDating(corrects.OccurredOn, history)];
        RuleViolationException.ThrowIfAny(
            [.. @case.AgainstStanding(to, reason).Concat(AgainstDating(on, history)).Except(settled), .. facts.AgainstProposing(corrects)]);
        return new(@case, on, to, reason!.Trim()) { Document = string.IsNullOrWhiteSpace(document) ? null : document.Trim() };
    }

    /// <summary>What the head has not decided is not proposed once more.</summary>
    /// <param name="facts">At least the case's live changes of standing, proposals and answers.</param>
    public static IEnumerable<Refusal> AgainstProposing(this IReadOnlyCollection<CaseFact> facts, StandingProposal? corrects)
    {
        if (facts.OpenProposal() is { } open && open.RecordId != corrects?.RecordId)
        {
            yield return CaseRefusal.ProposalWaits(open.OccurredOn);
        }
    }

    /// <summary>The head does not follow the proposal.</summary>
    /// <exception cref="RuleViolationException">No reason.</exception>
    public static StandingAnswer Decline(this RectificationCase @case, StandingProposal proposal, DateOnly on, string? reason)
    {
        RuleViolationException.ThrowIfAny(CaseRefusal.AgainstReason(reason));
        return new(@case, proposal, on, reason!.Trim());
    }

    /// <summary>The last proposal, where the head has neither followed nor declined it; null when there is none.</summary>
    public static StandingProposal? OpenProposal(this IReadOnlyCollection<CaseFact> facts)
    {
        var decided = facts.OfType<StandingChange>().Select(s => s.RecordedAt).DefaultIfEmpty().Max();
        var declined = facts.OfType<StandingAnswer>().Select(a => a.ProposalRecordId).ToHashSet();
        return facts.OfType<StandingProposal>().MaxBy(p => (p.RecordedAt, p.Id)) is { } last && last.RecordedAt > decided && !declined.Contains(last.RecordId)
            ? last : null;
    }

    private static IEnumerable<Refusal> AgainstStanding(this RectificationCase @case, Standing to, string? reason)
    {
        if (!@case.Standing.Next().Contains(to))
        {
            yield return CaseRefusal.StandingDoesNotAllow(@case.Standing);
        }

        foreach (var refusal in CaseRefusal.AgainstReason(reason))
        {
            yield return refusal;
        }
    }

    private static StandingChange Stand(this RectificationCase @case, Standing to, DateOnly on, string? reason)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstStanding(to, reason));
        @case.Move(to);
        return new(@case, on, to, reason);
    }

    private static IEnumerable<Refusal> AgainstRestating(
        StandingChange corrected, DateOnly on, string? reason, IReadOnlyCollection<StandingChange> others)
    {
        foreach (var refusal in corrected.IsRegistration ? [] : CaseRefusal.AgainstReason(reason))
        {
            yield return refusal;
        }

        // Between the same neighbours as before; of one day the later written counts as the later.
        StandingChange[] order = [.. others.Append(corrected).Chronological()];
        var place = Array.IndexOf(order, corrected);
        if (place > 0 && AgainstDating(on, order[..place]).FirstOrDefault() is { } tooEarly)
        {
            yield return tooEarly;
        }

        if (place + 1 < order.Length && on >= order[place + 1].OccurredOn)
        {
            yield return CaseRefusal.AfterNextStanding(order[place + 1].OccurredOn);
        }
    }
}
