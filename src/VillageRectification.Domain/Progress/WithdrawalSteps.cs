using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Progress;

/// <summary>Taking back what one save of 记一笔 wrote (撤回).</summary>
public static class WithdrawalSteps
{
    /// <summary>"An author may withdraw his own record the same day while no issued bulletin counts it" (facts are never overwritten).</summary>
    /// <param name="author">The account that wrote it down.</param>
    /// <param name="accountId">The account that withdraws it.</param>
    /// <param name="recordedDay">The real day in Asia/Shanghai on which it was written down.</param>
    /// <param name="realToday">The real day in Asia/Shanghai; not the work calendar's.</param>
    public static IEnumerable<Refusal> AgainstWithdrawing(Guid author, Guid accountId, DateOnly recordedDay, DateOnly realToday, bool isInIssuedBulletin)
    {
        if (author != accountId)
        {
            yield return ProgressRefusal.NotTheAuthor();
        }

        if (recordedDay != realToday)
        {
            yield return ProgressRefusal.WithdrawalTooLate(recordedDay);
        }

        if (isInIssuedBulletin)
        {
            yield return ProgressRefusal.CountedByIssuedBulletin();
        }
    }

    /// <summary>Voids the entry and what was written with it: its quantities, the day in the village.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    public static void Withdraw(
        this ProgressEntry entry, IEnumerable<CaseFact> writtenWithIt, Guid accountId, DateOnly recordedDay, DateOnly realToday, bool isInIssuedBulletin, string reason)
    {
        RuleViolationException.ThrowIfAny(AgainstWithdrawing(entry.RecordedBy, accountId, recordedDay, realToday, isInIssuedBulletin));
        foreach (var fact in writtenWithIt.Prepend(entry))
        {
            fact.Void(reason);
        }
    }
}
