using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>Writing down a day in the village (驻村记录).</summary>
public static class PresenceSteps
{
    public static IEnumerable<Refusal> AgainstStaying(this RectificationCase @case, DateOnly day, DateOnly today, string? lateReason, Campaign campaign) =>
        @case.AgainstEntering(new(day, today, campaign) { LateReason = lateReason });

    /// <param name="person">Who was there.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstStaying"/>.</exception>
    public static PresenceEntry Stay(
        this RectificationCase @case, DateOnly day, Capacity capacity, string person, DateOnly today, string? lateReason, Campaign campaign) =>
        @case.Enter(new PresenceEntry(@case, day, capacity) { Person = person }, new(day, today, campaign) { LateReason = lateReason });
}
