using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Supervision;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>Words of a village's month.</summary>
internal static class VillageText
{
    /// <summary>Behind days that a form wrote: some of them may have been on record by another person.</summary>
    public const string Once = "同一天不重复算天数。";

    /// <summary>18 天; of a weekly rule the weeks that kept it: 2 周.</summary>
    public static string Done(PresenceStanding standing) =>
        standing.Period is PresencePeriod.Month ? $"{standing.Days} 天" : $"{standing.EndedWeeks - standing.ShortWeeks} 周";

    /// <summary>每月 20 天，本月还剩 1 天; 每周 1 天，10 月共 4 周，已过 3 周.</summary>
    public static string Rule(PresenceStanding standing, int month) => $"{standing.Period.ToText()} {standing.Minimum} 天" + (standing.Period switch
    {
        PresencePeriod.Month => standing.Unjudged is null && standing.Running is { IsMet: false, DaysLeft: > 0 } running ? $"，本月还剩 {running.DaysLeft} 天" : "",
        PresencePeriod.Week => $"，{month} 月共 {standing.Weeks} 周" + (standing.EndedWeeks < standing.Weeks ? $"，已过 {standing.EndedWeeks} 周" : ""),
    });

    /// <summary>达标, 还差 1 天, 已无法完成，差 2 天, 差 2 天, 2 周没有, 未判定.</summary>
    public static string Verdict(PresenceStanding standing) => standing.Verdict switch
    {
        PresenceVerdict.Met => "达标",
        PresenceVerdict.Open => $"{(standing.Period is PresencePeriod.Week ? "本周" : "")}还差 {standing.Missing} 天",
        PresenceVerdict.Lost => ShortWeeks(standing) ?? $"{(standing.Period is PresencePeriod.Week ? "本周" : "")}已无法完成，差 {standing.Missing} 天",
        PresenceVerdict.Short => ShortWeeks(standing) ?? $"差 {standing.Missing} 天",
        PresenceVerdict.Unjudged => PresenceText.State(standing.Unjudged!),
    };

    private static string? ShortWeeks(PresenceStanding standing) =>
        standing.ShortWeeks == 0 ? null : $"{standing.ShortWeeks} 周{(standing.Minimum == 1 ? "没有" : "不足")}";

    public static string Style(PresenceVerdict verdict) => verdict switch
    {
        PresenceVerdict.Met => "ok",
        PresenceVerdict.Open => "due-soon",
        PresenceVerdict.Lost or PresenceVerdict.Short => "due-over",
        PresenceVerdict.Unjudged => "meta",
    };

    /// <summary>What to do this month, as one title: 工作组本月已无法完成，县科技局还差 1 天. Null when nothing is missing, or the month has ended.</summary>
    public static string? Title(VillageMonth month, CountyWords county)
    {
        string[] parts =
        [
            .. Pressing(month.Rules).Select(r => r.Standing.Verdict is PresenceVerdict.Lost
                ? $"{Name(r, county)}本月已无法完成"
                : $"{Name(r, county)}还差 {r.Standing.Missing} 天"),
        ];
        return parts.Length == 0 ? null : string.Join("，", parts);
    }

    /// <summary>工作组 18 天，规定 20 天，差 2 天，本月只剩今天。</summary>
    public static string Advice(IEnumerable<RuleStanding> rules, CountyWords county) => string.Concat(Pressing(rules).Select(r =>
        $"{Name(r, county)} {r.Standing.Days} 天，规定 {r.Standing.Minimum} 天，差 {r.Standing.Missing} 天，" + (r.Standing.Running! switch
        {
            { DaysLeft: 0 } => "本月没有可补的日子了。",
            { DaysLeft: 1 } last when r.Standing.Missing == 1 => $"{LastDay(last)}去一次就够。",
            { DaysLeft: 1 } last => $"本月只剩{LastDay(last)}。",
            { DaysLeft: var left } => $"本月还剩 {left} 天。",
        })));

    private static string LastDay(PresenceBalance balance) => balance.HasToday ? "明天" : "今天";

    public static bool IsLost(VillageMonth month) => Pressing(month.Rules).Any(r => r.Standing.Verdict is PresenceVerdict.Lost);

    private static IEnumerable<RuleStanding> Pressing(IEnumerable<RuleStanding> rules) =>
        rules.Where(r => r.Standing is { Period: PresencePeriod.Month, Verdict: PresenceVerdict.Lost or PresenceVerdict.Open });

    /// <summary>陈志强等 3 人, 县科技局, 10月20日起是县科技局; null where nobody is written down.</summary>
    public static string? Who(RuleStanding rule, DateOnly today) =>
        rule is { Who: { } who, Since: { } since } ? PresenceText.Since(since, who, today) : rule.Who;

    private static string Name(RuleStanding rule, CountyWords county) =>
        rule is { Capacity: Capacity.Liaison, Who: { } department, Since: null } ? department : rule.Capacity.ToText(county);

    /// <summary>What a mark says to who does not see it: 工作组在村：陈志强.</summary>
    public static string Mark(Persistence.Readings.PresenceDay day, string unit, CountyWords county)
    {
        string[] persons = [.. day.Entries.Select(e => e.Person).OfType<string>().Distinct()];
        return ChronicleText.InVillage(day.Capacity, unit, county) + (persons.Length > 0 ? "：" + string.Join("、", persons) : "");
    }

    /// <summary>10月6日至10月9日请假：陈志强，参加县里培训（不算天数）.</summary>
    /// <param name="onRecord">Days on which he is on record all the same.</param>
    public static string Leave(PresenceLeave leave, DateOnly today, int onRecord = 0) =>
        $"{ChronicleText.Days(leave, today)}请假：{(leave.Person is { } person ? person + "，" : "")}{leave.Reason}" +
        $"（不算天数{(onRecord > 0 ? $"；其中 {onRecord} 天记了到场，照算" : "")}）";

    /// <summary>
    /// Whether what a supervisor found and what is on record of that day fit, person by person: a finding deletes no day, and a day no finding.
    /// </summary>
    public static string Agreement(SeenDay seen) => seen.Visit.AtPost switch
    {
        AtPost.Nobody => seen.IsOnRecord ? "不一致" : "一致",
        _ when !seen.IsOnRecord => "漏记",
        AtPost.DeputyOnly when seen.HasOthers => "不一致",
        AtPost.DeputyOnly when !seen.HasDeputy => "没写是谁",
        _ => "一致",
    };

    public static string Style(SeenDay seen) => Agreement(seen) switch { "一致" => "ok", "不一致" => "due-over", _ => "due-soon" };
}
