using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>What may be done with a record that stands: correcting it (更正) and taking it back (撤回).</summary>
public static class RecordSteps
{
    /// <param name="isChanged">Whether the successor says anything else.</param>
    public static IEnumerable<Refusal> AgainstCorrecting(this RectificationCase @case, string? reason, bool isChanged)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason) || reason.Trim() == Withdrawal.Reason)
        {
            yield return RecordRefusal.CorrectionNeedsReason();
        }

        if (!isChanged)
        {
            yield return RecordRefusal.NothingCorrected();
        }
    }

    /// <summary>Voids the live version; the successor, made by the same verb as any first one, takes its place under the same record.</summary>
    /// <param name="entry">Of the form of the correction.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstCorrecting"/> or <see cref="EntrySteps.Enter"/>.</exception>
    public static void Correct(this RectificationCase @case, Fact live, Fact successor, Entry entry, string? reason)
    {
        var against = @case.AgainstCorrecting(reason, isChanged: !successor.SaysWhat(live));
        RuleViolationException.ThrowIfAny(live.IsOfStanding() ? against.Except(@case.AgainstWriting()) : against);
        // A day that is moved back is late by the reason of the correction; what a ledger said was never entered in time.
        var late = live.LateReason ?? (entry.Day < live.OccurredOn && live.Source is FactSource.Account ? reason : null);
        @case.Enter(successor, entry with { Corrects = live.OccurredOn, LateReason = late }, live);
        successor.Succeed(live, reason!.Trim());
    }

    /// <summary>
    /// What was written with a record goes with it to the day that the record now has, and ends with it; what has a day of its own by now keeps it.
    /// </summary>
    /// <param name="before">The version of the record that was voided.</param>
    /// <param name="now">The one that stands in its place; null where the record ended.</param>
    /// <param name="writtenWithIt">Live.</param>
    /// <returns>The versions that take their place, to be saved.</returns>
    public static IReadOnlyList<Fact> Follow(this Fact before, Fact? now, IEnumerable<Fact> writtenWithIt, string reason)
    {
        if (now is not null)
        {
            return before.OccurredOn == now.OccurredOn
                ? []
                : [.. writtenWithIt.Where(f => f.OccurredOn == before.OccurredOn).Select(f => f.Redate(now.OccurredOn, now.LateReason, reason.Trim()))];
        }

        foreach (var written in writtenWithIt)
        {
            written.Void(reason);
        }

        return [];
    }

    /// <summary>"An author may withdraw his own record the same day while no issued bulletin counts it" (facts are never overwritten).</summary>
    /// <param name="author">The account that wrote it down.</param>
    public static IEnumerable<Refusal> AgainstWithdrawing(Guid author, Withdrawal withdrawal)
    {
        if (author != withdrawal.By)
        {
            yield return RecordRefusal.NotTheAuthor();
        }

        if (withdrawal.RecordedDay != withdrawal.RealToday)
        {
            yield return RecordRefusal.WithdrawalTooLate(withdrawal.RecordedDay);
        }

        if (withdrawal.IsInIssuedBulletin)
        {
            yield return RecordRefusal.CountedByIssuedBulletin();
        }
    }

    /// <summary>What refers to records that end together, and is not among them.</summary>
    /// <param name="facts">Live facts of the case.</param>
    internal static IEnumerable<Refusal> AgainstLosing(this IEnumerable<CaseFact> facts, IReadOnlyCollection<CaseFact> ended)
    {
        var records = ended.Select(f => f.RecordId).ToHashSet();
        var referring = facts.Count(f => !records.Contains(f.RecordId) && records.Any(f.RefersTo));
        if (referring > 0)
        {
            yield return RecordRefusal.OthersReferToIt(referring);
        }
    }

    /// <summary>Voids a first version and what was written with it.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    internal static void Withdraw(this Fact fact, IEnumerable<Fact> writtenWithIt, Withdrawal withdrawal)
    {
        RuleViolationException.ThrowIfAny(AgainstWithdrawing(fact.RecordedBy, withdrawal));
        foreach (var written in writtenWithIt.Prepend(fact))
        {
            written.Void(Withdrawal.Reason);
        }
    }
}
