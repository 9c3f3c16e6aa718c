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

        if (string.IsNullOrWhiteSpace(reason))
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
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstCorrecting"/> or <see cref="EntrySteps.AgainstEntering"/>.</exception>
    public static void Correct(this RectificationCase @case, CaseFact live, CaseFact successor, Entry entry, string? reason)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstCorrecting(reason, isChanged: !successor.SaysWhat(live)));
        // A day that is moved back is late by the reason of the correction.
        var late = live.LateReason ?? (entry.Day < live.OccurredOn ? reason : null);
        @case.Enter(successor, entry with { Corrects = live.OccurredOn, LateReason = late });
        successor.Succeed(live, reason!.Trim());
    }

    /// <summary>"An author may withdraw his own record the same day while no issued bulletin counts it" (facts are never overwritten).</summary>
    /// <param name="author">The account that wrote it down.</param>
    /// <param name="accountId">The account that withdraws it.</param>
    /// <param name="recordedDay">The real day in Asia/Shanghai on which it was written down.</param>
    /// <param name="realToday">The real day in Asia/Shanghai; not the work calendar's.</param>
    public static IEnumerable<Refusal> AgainstWithdrawing(Guid author, Guid accountId, DateOnly recordedDay, DateOnly realToday, bool isInIssuedBulletin)
    {
        if (author != accountId)
        {
            yield return RecordRefusal.NotTheAuthor();
        }

        if (recordedDay != realToday)
        {
            yield return RecordRefusal.WithdrawalTooLate(recordedDay);
        }

        if (isInIssuedBulletin)
        {
            yield return RecordRefusal.CountedByIssuedBulletin();
        }
    }

    /// <summary>Voids a record that stands alone.</summary>
    /// <param name="author">The account that first wrote what it says.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    public static void Withdraw(
        this Fact fact, Guid author, Guid accountId, DateOnly recordedDay, DateOnly realToday, bool isInIssuedBulletin, string reason)
    {
        RuleViolationException.ThrowIfAny(AgainstWithdrawing(author, accountId, recordedDay, realToday, isInIssuedBulletin));
        fact.Void(reason);
    }

    /// <summary>Voids the record and what was written with it.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    public static void Withdraw(
        this Fact fact, IEnumerable<Fact> writtenWithIt, Guid accountId, DateOnly recordedDay, DateOnly realToday, bool isInIssuedBulletin, string reason)
    {
        RuleViolationException.ThrowIfAny(AgainstWithdrawing(fact.RecordedBy, accountId, recordedDay, realToday, isInIssuedBulletin));
        foreach (var written in writtenWithIt.Prepend(fact))
        {
            written.Void(reason);
        }
    }

    /// <summary>What an earlier version said holds again, when the correction after it was withdrawn.</summary>
    /// <returns>The new row, to be saved.</returns>
    public static Fact PutBack(this Fact earlier) => earlier.Again();
}
