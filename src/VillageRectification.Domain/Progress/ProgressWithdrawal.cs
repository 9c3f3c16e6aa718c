using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Progress;

/// <summary>An entry of progress is taken back with everything that its save wrote.</summary>
public static class ProgressWithdrawal
{
    /// <summary>Its quantities, days in the village and help, and the files of all of them.</summary>
    /// <param name="facts">Live facts of the case.</param>
    public static IReadOnlyList<CaseFact> WrittenWith(this IEnumerable<CaseFact> facts, ProgressEntry entry)
    {
        CaseFact[] all = [.. facts];
        CaseFact[] own = [.. all.Where(f => f.GoesWith(entry.RecordId))];
        return [.. own, .. all.Where(f => Array.Exists(own, o => f.GoesWith(o.RecordId)))];
    }

    /// <param name="facts">Live facts of the case: what others refer to, as an outcome that it proves, ends after them.</param>
    public static IEnumerable<Refusal> AgainstWithdrawing(this ProgressEntry entry, IReadOnlyCollection<CaseFact> facts, Withdrawal withdrawal) =>
    [
        .. RecordSteps.AgainstWithdrawing(entry.RecordedBy, withdrawal),
        .. facts.AgainstLosing([entry, .. facts.WrittenWith(entry)]),
    ];

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    public static void Withdraw(this ProgressEntry entry, IReadOnlyCollection<CaseFact> facts, Withdrawal withdrawal)
    {
        RuleViolationException.ThrowIfAny(entry.AgainstWithdrawing(facts, withdrawal));
        ((Fact)entry).Withdraw(facts.WrittenWith(entry), withdrawal);
    }
}
