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
internal sealed class PresenceChanges(Guid caseId, VillageMonth month, IReadOnlyDictionary<Guid, string> names, string unit)
{
    /// <param name="live">What holds now, of whatever month.</param>
    /// <param name="days">Versions of days that no longer hold.</param>
    /// <param name="leaves">Versions of leaves that no longer hold.</param>
    public IReadOnlyList<PresenceChange> Of(CaseRecords live, IEnumerable<PresenceEntry> days, IEnumerable<PresenceLeave> leaves)
    {
        var dayOf = live.Days.SelectMany(d => d.Entries.Select(e => (e.RecordId, Day: d))).ToDictionary(e => e.RecordId, e => e.Day);
        var leaveOf = live.Facts.OfType<PresenceLeave>().ToDictionary(l => l.RecordId);
        return
        [
            .. month.Days.Where(d => d.Late is not null).Select(Late)
                .Concat(month.Leaves.Where(l => l.LateReason is not null).Select(Late))
                .Concat(days.Select(d => Voided(d, dayOf.GetValueOrDefault(d.RecordId))))
                .Concat(leaves.Select(l => Voided(l, leaveOf.GetValueOrDefault(l.RecordId))))
                .OrderBy(c => c.Day),
        ];
    }

    private PresenceChange Late(PresenceDay day) => new(
        day.Day, ChronicleText.InVillage(day.Capacity, unit), ChronicleText.LateText(day.Late!, names), DayAddress(day.Entries[0].RecordId));

    private PresenceChange Late(PresenceLeave leave) => new(
        leave.From, LeaveOf(leave), ChronicleText.LateText(new(leave.LateReason!, leave.RecordedBy, leave.RecordedAt), names), LeaveAddress(leave));

    private PresenceChange Voided(PresenceEntry entry, PresenceDay? now) => new(
        entry.OccurredOn, ChronicleText.InVillage(entry.Capacity, unit) + (entry.Person is { } person ? "：" + person : ""),
        Ended(
            entry, now is null ? null
                : now.Day != entry.OccurredOn ? $"更正为{now.Day.ToSentence(month.Today)}"
                : now.Capacity != entry.Capacity ? $"更正为{ChronicleText.InVillage(now.Capacity, unit)}"
                : "更正过"),
        DayAddress(entry.RecordId));

    private PresenceChange Voided(PresenceLeave leave, PresenceLeave? now) => new(
        leave.From, LeaveOf(leave),
        Ended(
            leave, now is null ? null
                : (now.From, now.Until) != (leave.From, leave.Until)
                    ? $"原写{ChronicleText.Days(leave, month.Today)}，更正为{ChronicleText.Days(now, month.Today)}"
                : "更正过"),
        LeaveAddress(leave));

    // 更正过，原因“抄错了一行”（林存良 2003年10月31日 09:40 写）.
    private string Ended(CaseFact fact, string? corrected) =>
        $"{corrected ?? (fact.VoidReason == Withdrawal.Reason ? "已撤回" : "不再算")}，原因“{fact.VoidReason}”" +
        $"（{NameOf(fact.VoidedBy)} {fact.VoidedAt!.Value.ToInstant()} 写）";

    private string NameOf(Guid? account) => account is { } id && names.TryGetValue(id, out var name) ? name : "账号已删除";

    private static string LeaveOf(PresenceLeave leave) => leave.Capacity.ToText() + "请假离岗" + (leave.Person is { } person ? "：" + person : "");

    private string DayAddress(Guid record) => Links.Record(caseId, PresenceEntries.Address, record);

    private string LeaveAddress(PresenceLeave leave) => Links.Record(caseId, PresenceLeaves.Address, leave.RecordId);
}
