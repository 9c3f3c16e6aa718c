using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Log;

/// <summary>Words of logging.</summary>
internal static class LogText
{
    /// <summary>The key of the form is of an entry of the same words that another account sent.</summary>
    public const string SentByAnother = "这一条已经由别的账号送达，不用再保存。还在“待发送”里的，请在那里删除。";

    public static readonly string TooShort = $"请写一句做了什么，至少 {LogInput.TextMinLength} 个字";

    /// <summary>
    /// 已保存：孔庄村 10月31日进展，同时记驻村 1 天（乡镇领导）；徐牛村也记一条进展，和当天的驻村（乡镇领导）。 It names whose day was counted where.
    /// </summary>
    public static string Saved(LoggedWork work, DateOnly today, string unit, CountyWords county)
    {
        var counted = work.Counted.Count > 0 ? $"，同时记驻{unit}{Each(work.Counted)} 1 天（{Names(work.Counted, county)}）" : "";
        var shared = work.Shared.Count > 0 ? $"，当天的驻{unit}已经记过（{Names(work.Shared, county)}）" : "";
        return $"已保存：{work.Village} {work.Entry.OccurredOn.ToSentence(today)}进展{counted}{shared}{Support(work)}{Photos(work)}{Others(work, unit, county)}。";
    }

    public static string Withdrawn(LoggedWork work, DateOnly today, string unit, CountyWords county)
    {
        var counted = work.Counted.Count > 0 ? $"，同时撤回驻{unit}{Each(work.Counted)} 1 天（{Names(work.Counted, county)}）" : "";
        var shared = work.Shared.Count > 0 ? $"。当天的驻{unit}另有记录（{Names(work.Shared, county)}），仍然算 1 天" : "";
        return $"已撤回：{work.Village} {work.Entry.OccurredOn.ToSentence(today)}进展{counted}{shared}。";
    }

    /// <summary>What becomes of each day in the village when the work is withdrawn.</summary>
    public static string Days(LoggedWork work, string unit, CountyWords county) => work.Presence.Count == 0
        ? $"没有随这条记录记驻{unit}"
        : string.Join("；", work.Presence.Select(p => p.Capacity).Distinct().Select(c =>
            $"{ChronicleText.InVillage(c, unit, county)} 1 天，{(work.Shared.Contains(c) ? "另有记录，仍然保留" : "一并撤回")}"));

    /// <summary>A form sent twice, or the same work written down twice.</summary>
    /// <param name="others">The other villages of the form where it was written down.</param>
    public static string AlreadyLogged(IEnumerable<string> others, DateOnly day, DateOnly today) =>
        $"{string.Join("、", others)}{(day == today ? "今天" : day.ToSentence(today))}已经记过一样的一条，确实要再记请改一下文字";

    /// <summary>Whose day may be written: 我（乡镇领导）, 工作组.</summary>
    public static IReadOnlyList<SelectListItem> Capacities(LogVillage village, DateOnly today, CountyWords county) =>
    [
        .. village.CapacitiesOn(today).Select(c => new SelectListItem(
            c == village.Own ? $"我（{string.Join("、", village.OwnOn(today).Select(o => o.ToText(county)))}）" : c.ToText(county), c.ToString())),
    ];

    /// <summary>Each person once, who has left behind the others: 张正亮（驻村副组长）, 钱进（成员，10月20日离开）.</summary>
    public static IReadOnlyList<SelectListItem> Members(LogVillage village, DateOnly today)
    {
        var left = village.Team.OfType<TeamDeparture>().ToLookup(d => d.MemberRecordId, d => d.OccurredOn);
        var now = village.Team.MembersOn(today);
        return
        [
            .. now.GroupBy(m => m.Name).Select(p => Of(p.Key, p, "")),
            .. village.Team.OfType<TeamMember>().Where(m => left.Contains(m.RecordId) && now.All(n => n.Name != m.Name))
                .GroupBy(m => m.Name).Select(p => Of(p.Key, p, $"，{p.Max(m => left[m.RecordId].Max()).ToSentence(today)}离开")),
        ];

        static SelectListItem Of(string name, IEnumerable<TeamMember> places, string end) =>
            new($"{name}（{string.Join("、", places.Select(m => m.Role).Distinct().Order().Select(r => r.ToText()))}{end}）", name);
    }

    /// <summary>张正亮 10月20日不在工作组里，请改日期或者重新选.</summary>
    public static string NotOfTeam(IEnumerable<string> names, DateOnly day, DateOnly today) =>
        $"{string.Join("、", names)} {day.ToSentence(today)}不在工作组里，请改日期或者重新选";

    public static IReadOnlyList<SelectListItem> Nights() =>
        [.. Enum.GetValues<NightStay>().Select(n => new SelectListItem(n.ToText(), n.ToString()))];

    /// <summary>补选村委会（逾期 87 天）.</summary>
    public static string Matter(OpenMatter matter, DateOnly today) => matter.IsOverdue(today) && matter.DueOn is { } due
        ? $"{matter.Kind}：{matter.Text}（{due.ToOverdue(today)}）"
        : $"{matter.Kind}：{matter.Text}";

    /// <summary>修机井（11月15日以前）.</summary>
    public static IReadOnlyList<SelectListItem> Promises(IEnumerable<Commitment> promises, DateOnly today) =>
    [
        new("不是承诺过的", ""),
        .. promises.Select(p => new SelectListItem(p.DueOn is { } due ? $"{p.Text}（{due.ToSentence(today)}以前）" : p.Text, p.RecordId.ToString())),
    ];

    private static string Support(LoggedWork work) => work.Support.Count == 0 ? ""
        : "，帮扶实事 1 件" + (work.Support.FirstOrDefault(s => s.CommitmentRecordId is not null) is { } kept
            ? kept.Kept is PromiseKept.Part or PromiseKept.LastPart ? "，兑现承诺 1 条的一部分" : "，兑现承诺 1 条"
            : "");

    private static string Photos(LoggedWork work) => work.Files.Count(f => f.IsPhoto) is > 0 and var photos ? $"，照片 {photos} 张" : "";

    private static string Others(LoggedWork work, string unit, CountyWords county) => work.Others.Count == 0 ? ""
        : $"；{string.Join("、", work.Others.Select(o => o.Name))}也{(work.Others.Count > 1 ? "各" : "")}记一条进展"
            + (work.Along is { } own ? $"，和当天的驻{unit}（{own.ToText(county)}）" : "");

    private static string Names(IEnumerable<Capacity> capacities, CountyWords county) => string.Join("、", capacities.Select(c => c.ToText(county)));

    private static string Each(IReadOnlyList<Capacity> capacities) => capacities.Count > 1 ? "各" : "";
}
