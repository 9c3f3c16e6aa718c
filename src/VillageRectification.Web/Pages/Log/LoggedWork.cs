using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;

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

    private DateOnly RecordedDay => WorkCalendar.RealDayOf(Entry.RecordedAt);

    public IReadOnlyList<Refusal> AgainstWithdrawing(Guid accountId, DateOnly realToday) =>
        [.. RecordSteps.AgainstWithdrawing(Entry.RecordedBy, accountId, RecordedDay, realToday, IsCounted)];

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWithdrawing"/>.</exception>
    public void Withdraw(Guid accountId, DateOnly realToday) =>
        Entry.Withdraw(WrittenWithIt, accountId, RecordedDay, realToday, IsCounted, RecordText.WithdrawalReason);
}
