using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>Writing down a day in the village (驻村记录).</summary>
public static class PresenceSteps
{
    /// <summary>A day that is written down with the work that was done on it.</summary>
    /// <param name="ground">What is known of the village; null where nothing is, or was asked.</param>
    /// <exception cref="RuleViolationException">
    /// Anything of <see cref="AgainstWriting"/>, <see cref="PresenceGround.Against"/> or <see cref="EntrySteps.AgainstEntering"/>.
    /// </exception>
    public static PresenceEntry Stay(this RectificationCase @case, DayInVillage stay, Role writer, Entry entry, PresenceGround? ground = null)
    {
        RuleViolationException.ThrowIfAny([.. @case.AgainstWriting(writer, stay.Capacity), .. ground?.Against(stay, entry.Day) ?? []]);
        return @case.Enter(new PresenceEntry(@case, entry.Day, stay), entry);
    }

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
    /// <param name="ground">As of <see cref="Stay"/>; what stood against the corrected version already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstWriting"/> or <see cref="PresenceGround.Against"/>.</exception>
    public static PresenceEntry WriteDay(
        this RectificationCase @case, DateOnly day, DayInVillage stay, Role writer, PresenceEntry? corrects = null, PresenceGround? ground = null)
    {
        var settled = corrects is null ? [] : ground?.Against(new(corrects.Capacity, corrects.Person), corrects.OccurredOn) ?? [];
        RuleViolationException.ThrowIfAny(
        [
            .. @case.AgainstWriting(writer, stay.Capacity).Except(@case.Settled(writer, corrects?.Capacity)),
            .. (ground?.Against(stay, day) ?? []).Except(settled),
        ]);
        return new(@case, day, stay with { ProgressRecordId = corrects?.ProgressRecordId });
    }

    /// <summary>That nobody was there on that day is said by who may correct it.</summary>
    public static IEnumerable<Refusal> AgainstDenying(this RectificationCase @case, Role writer, Capacity capacity) =>
        @case.AgainstWriting(writer, capacity).Except(@case.Settled(writer, capacity));

    public static IEnumerable<Refusal> AgainstExcusing(this RectificationCase @case, DateOnly from, DateOnly until, Role writer, Capacity capacity)
    {
        foreach (var refusal in @case.AgainstWriting(writer, capacity))
        {
            yield return refusal;
        }

        if (until < from)
        {
            yield return CaseRefusal.EndsBeforeBegin(from);
        }
    }

    /// <summary>Why somebody was away, or will be: it explains and counts for nothing.</summary>
    /// <param name="day">Under which it stands: <paramref name="from"/>, or an earlier one on which it was said.</param>
    /// <param name="person">Null where it is everybody of the capacity.</param>
    /// <param name="corrects">The version that the new one succeeds; the township may correct whosever it was.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstExcusing"/>.</exception>
    public static PresenceLeave Excuse(
        this RectificationCase @case, DateOnly day, DateOnly from, DateOnly until, Capacity capacity, string? person, string reason, Role writer,
        PresenceLeave? corrects = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstExcusing(from, until, writer, capacity).Except(@case.Settled(writer, corrects?.Capacity)));
        return new(@case, day, from, until, capacity, reason.Trim()) { Person = person };
    }

    // The township, which files the paper sheets, may correct whosever day it was.
    private static IEnumerable<Refusal> Settled(this RectificationCase @case, Role writer, Capacity? corrected) =>
        writer is Role.Sec or Role.Town && corrected is { } capacity ? @case.AgainstWriting(writer, capacity) : [];
}
