using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Log;

/// <summary>What one save of 记一笔 wrote, and whether a bulletin stands on it.</summary>
internal sealed record LoggedWork(ProgressEntry Entry, IReadOnlyList<IndicatorQuantity> Quantities, PresenceEntry? Presence)
{
    public required string Village { get; init; }

    /// <summary>Units by indicator.</summary>
    public required IReadOnlyDictionary<string, string> Units { get; init; }

    public bool IsCounted { get; init; }

    /// <summary>Another entry claims the same day in the same capacity, so that withdrawing this one leaves the day.</summary>
    public bool IsDayClaimedElsewhere { get; init; }

    public IEnumerable<CaseFact> WrittenWithIt => Presence is null ? Quantities : [.. Quantities, Presence];

    public IReadOnlyList<Refusal> AgainstWithdrawing(Guid accountId, DateOnly realToday) =>
        [.. RecordSteps.AgainstWithdrawing(Entry.RecordedBy, WithdrawalBy(accountId, realToday))];

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    public void Withdraw(Guid accountId, DateOnly realToday) =>
        Entry.Withdraw(WrittenWithIt, WithdrawalBy(accountId, realToday));

    private Withdrawal WithdrawalBy(Guid accountId, DateOnly realToday) =>
        new(accountId, WorkCalendar.RealDayOf(Entry.RecordedAt), realToday, IsCounted);
}
