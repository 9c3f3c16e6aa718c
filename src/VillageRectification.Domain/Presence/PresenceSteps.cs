using VillageRectification.Domain.Accounts;
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

    public static IEnumerable<Refusal> AgainstWriting(this RectificationCase @case, Role writer, Capacity capacity)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (!PresenceCapacity.WrittenBy(writer).Contains(capacity))
        {
            yield return PresenceEntryRefusal.NotYoursToWrite(capacity);
        }
    }

    /// <summary>The day of whoever was there, which somebody writes down who may.</summary>
    /// <param name="corrects">The version that the new one succeeds: the township, which files the paper sheets, may correct whosever day it was.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWriting"/>.</exception>
    public static PresenceEntry WriteDay(
        this RectificationCase @case, DateOnly day, Capacity capacity, string? person, Role writer, PresenceEntry? corrects = null)
    {
        var settled = corrects is not null && writer is Role.Sec or Role.Town ? @case.AgainstWriting(writer, corrects.Capacity) : [];
        RuleViolationException.ThrowIfAny(@case.AgainstWriting(writer, capacity).Except(settled));
        return new(@case, day, capacity) { Person = person };
    }
}
