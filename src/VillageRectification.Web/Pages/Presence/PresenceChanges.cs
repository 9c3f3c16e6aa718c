using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>更正与补记 of a month: what was written down late, corrected or taken back, with reason, person and instant.</summary>
internal static class PresenceChanges
{
    /// <param name="days">Of the month.</param>
    /// <param name="leaves">Of the month.</param>
    /// <param name="voided">Versions that no longer hold.</param>
    /// <param name="live">Records that are live, of whatever month, with their day.</param>
    /// <param name="names">Of accounts.</param>
    public static IReadOnlyList<PresenceChange> Of(
        Guid caseId, IReadOnlyList<PresenceDay> days, IEnumerable<PresenceLeave> leaves, IReadOnlyList<PresenceEntry> voided,
        IReadOnlyDictionary<Guid, PresenceDay> live, IReadOnlyDictionary<Guid, string> names, DateOnly today, string unit)
    {
        return
        [
            .. days.Where(d => d.Late is not null).Select(Late).Concat(leaves.Where(l => l.LateReason is not null).Select(LateLeave))
                .Concat(voided.Select(Voided)).OrderBy(c => c.Day),
        ];

        PresenceChange Late(PresenceDay day) => new(
            day.Day, ChronicleText.InVillage(day.Capacity, unit), ChronicleText.LateText(day.Late!, names), AddressOf(day.Entries[0].RecordId));

        PresenceChange LateLeave(PresenceLeave leave) => new(
            leave.From, leave.Capacity.ToText() + "请假离岗", ChronicleText.LateText(new(leave.LateReason!, leave.RecordedBy, leave.RecordedAt), names),
            Links.Record(caseId, PresenceLeaves.Address, leave.RecordId));

        PresenceChange Voided(PresenceEntry entry) => new(
            entry.OccurredOn, ChronicleText.InVillage(entry.Capacity, unit) + (entry.Person is { } person ? "：" + person : ""),
            $"{Ended(entry)}，原因“{entry.VoidReason}”（{NameOf(entry.VoidedBy)} {entry.VoidedAt!.Value.ToInstant()} 写）", AddressOf(entry.RecordId));

        string Ended(PresenceEntry entry) => !live.TryGetValue(entry.RecordId, out var now) ? (entry.VoidReason == Withdrawal.Reason ? "已撤回" : "不再算")
            : now.Day != entry.OccurredOn ? $"更正为{now.Day.ToSentence(today)}"
            : now.Capacity != entry.Capacity ? $"更正为{ChronicleText.InVillage(now.Capacity, unit)}"
            : "更正过";

        string NameOf(Guid? account) => account is { } id && names.TryGetValue(id, out var name) ? name : "账号已删除";

        string AddressOf(Guid record) => Links.Record(caseId, PresenceEntries.Address, record);
    }
}
