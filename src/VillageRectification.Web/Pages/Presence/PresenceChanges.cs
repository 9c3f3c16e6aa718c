using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>更正与补记 of a month: what was written down late, corrected or taken back, with reason, person and instant.</summary>
/// <param name="names">Of accounts.</param>
internal sealed class PresenceChanges(
    Guid caseId, VillageMonth month, IReadOnlyDictionary<Guid, string> names, string unit, CountyWords county, WorkCalendar calendar)
{
    /// <param name="live">What holds now, of whatever month.</param>
    /// <param name="days">Versions of days that no longer hold, of each record in the order in which they ended.</param>
    /// <param name="leaves">Versions of leaves that no longer hold, in that order, too.</param>
    public IReadOnlyList<PresenceChange> Of(CaseRecords live, IReadOnlyList<PresenceEntry> days, IReadOnlyList<PresenceLeave> leaves)
    {
        var dayOf = live.Days.SelectMany(d => d.Entries.Select(e => (e.RecordId, Now: (d.Day, d.Capacity)))).ToDictionary(e => e.RecordId, e => e.Now);
        var leaveOf = live.Facts.OfType<PresenceLeave>().ToDictionary(l => l.RecordId);
        var shown = month.Days.SelectMany(d => d.Entries).Select(e => e.RecordId).Concat(month.Leaves.Select(l => l.RecordId)).ToHashSet();
        return
        [
            .. month.Days.Where(d => d.Late is not null).Select(Late)
                .Concat(month.Leaves.Where(l => l.LateReason is not null).Select(Late))
                .Concat(days.Index().Where(d => month.Month.Contains(d.Item.OccurredOn) || shown.Contains(d.Item.RecordId))
                    .Select(d => Voided(d.Item, NextDay(d.Index))))
                .Concat(leaves.Index().Where(l => month.Shows(l.Item) || shown.Contains(l.Item.RecordId)).Select(l => Voided(l.Item, NextLeave(l.Index))))
                .OrderBy(c => c.Day),
        ];

        // What took the place of a version: the next that ended, else what holds.
        (DateOnly Day, Capacity Capacity)? NextDay(int i) =>
            days.ElementAtOrDefault(i + 1) is { } next && next.RecordId == days[i].RecordId ? (next.OccurredOn, next.Capacity)
            : dayOf.TryGetValue(days[i].RecordId, out var now) ? now : null;

        PresenceLeave? NextLeave(int i) =>
            leaves.ElementAtOrDefault(i + 1) is { } next && next.RecordId == leaves[i].RecordId ? next : leaveOf.GetValueOrDefault(leaves[i].RecordId);
    }

    private PresenceChange Late(PresenceDay day) => new(
        day.Day, ChronicleText.InVillage(day.Capacity, unit, county), ChronicleText.LateText(day.Late!, names, calendar), DayAddress(day.Entries[0].RecordId));

    private PresenceChange Late(PresenceLeave leave) => new(
        leave.From, LeaveOf(leave), ChronicleText.LateText(new(leave.LateReason!, leave.RecordedBy, leave.RecordedAt), names, calendar), LeaveAddress(leave));

    private PresenceChange Voided(PresenceEntry entry, (DateOnly Day, Capacity Capacity)? next) => new(
        entry.OccurredOn, ChronicleText.InVillage(entry.Capacity, unit, county) + (entry.Person is { } person ? "：" + person : ""),
        Ended(
            entry, next is not var (day, capacity) ? null
                : day != entry.OccurredOn ? $"更正为{day.ToSentence(month.Today)}"
                : capacity != entry.Capacity ? $"更正为{ChronicleText.InVillage(capacity, unit, county)}"
                : "更正过"),
        DayAddress(entry.RecordId));

    private PresenceChange Voided(PresenceLeave leave, PresenceLeave? next) => new(
        leave.From, LeaveOf(leave),
        Ended(
            leave, next is null ? null
                : (next.From, next.Until) != (leave.From, leave.Until)
                    ? $"原写{ChronicleText.Days(leave, month.Today)}，更正为{ChronicleText.Days(next, month.Today)}"
                : "更正过"),
        LeaveAddress(leave));

    // 更正过，原因“抄错了一行”（林存良 2003年10月31日 09:40 写）; a correction that was taken back is no correction.
    private string Ended(CaseFact fact, string? corrected) =>
        (fact.VoidReason == Withdrawal.Reason ? (corrected is null ? "已撤回" : "更正已撤回，恢复原来的写法") : $"{corrected ?? "不再算"}，原因“{fact.VoidReason}”")
        + $"（{NameOf(fact.VoidedBy)} {fact.VoidedAt!.Value.ToInstant(calendar)} 写）";

    private string NameOf(Guid? account) => names.NameOf(account);

    private string LeaveOf(PresenceLeave leave) => leave.Capacity.ToText(county) + "请假离岗" + (leave.Person is { } person ? "：" + person : "");

    private string DayAddress(Guid record) => Links.Record(caseId, PresenceEntries.Address, record);

    private string LeaveAddress(PresenceLeave leave) => Links.Record(caseId, PresenceLeaves.Address, leave.RecordId);
}
