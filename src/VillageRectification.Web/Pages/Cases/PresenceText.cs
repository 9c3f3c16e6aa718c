using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>How a village stands against a presence rule: 还差 1 天，本月还剩 1 天.</summary>
internal static class PresenceText
{
    /// <summary>Of a month that began without whom the rule is about, or of a village that rested for half of it.</summary>
    public const string Unjudged = "未判定";

    /// <summary>Whose days they are: of a department by its name where it was there from the month's first day on.</summary>
    /// <param name="department">The one that is assigned now; null when none is written down.</param>
    public static string Who(PresenceLine line, string? department, DateOnly today, CountyWords county) => (line.Capacity, department) switch
    {
        (Capacity.Liaison, null) => line.Capacity.ToText() + (line.Unjudged is UnjudgedMonth.NobodyTied ? "（没有登记）" : ""),
        (Capacity.Liaison, { } name) when line.AssignedOn is { } since && since > Month.Of(today).First => $"联系部门（{Since(since, name, today)}）",
        (Capacity.Liaison, { } name) => name,
        _ => line.Capacity.ToText(county),
    };

    /// <summary>10月20日起是县水利局: the days before are not his.</summary>
    public static string Since(DateOnly since, string name, DateOnly today) => $"{since.ToSentence(today)}起是{name}";

    /// <summary>Why a month is not judged; null when it is.</summary>
    /// <param name="unit">What the campaign calls a village.</param>
    public static string? Why(UnjudgedMonth? unjudged, DateOnly today, string unit) => unjudged switch
    {
        null => null,
        UnjudgedMonth.AssignedLate late => $"{late.On.ToSentence(today)}才派到{unit}里，这个月不判定",
        UnjudgedMonth.ListedLate late => $"{late.On.ToSentence(today)}才列入整顿，这个月不判定",
        UnjudgedMonth.Rested { IsNow: true } => "现在不在整顿中，这个月不判定",
        UnjudgedMonth.Rested rested => $"这个月中止或者移出整顿 {rested.Days} 天，不判定",
        UnjudgedMonth.TieEnded ended => $"{ended.On.ToSentence(today)}起不再联系，还没有登记接替的，不判定",
        UnjudgedMonth.NobodySent sent => $"没有登记{sent.Capacity.ToText()}，也没有人来过，不说差几天",
        UnjudgedMonth.NobodyTied => "没有登记该谁来，也没有人来过，不判定",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>That days on which the village was suspended shorten no rule; null where there were none.</summary>
    public static string? Rested(int days) => days > 0 ? $"这个月中止整顿 {days} 天，不到半个月，规定的天数不减" : null;

    public static string Days(PresenceLine line) => $"{(line.Period is PresencePeriod.Week ? "本周 " : "")}{line.Balance.Days} 天";

    /// <summary>A week belongs to the month of its Sunday: 算 11 月; null when that is this month.</summary>
    public static string? OtherMonth(PresenceLine line, DateOnly today) =>
        line.Period is PresencePeriod.Week && PresenceWeek.Of(today).Month is var month && month != today.Month ? $"本周算 {month} 月" : null;

    public static string Rule(PresenceLine line) =>
        $"{line.Period.ToText()} {line.Balance.Minimum} 天"
        + (line is { ShortWeeks: > 0, Unjudged: null } ? $"，本月已过的 {line.EndedWeeks} 周有 {line.ShortWeeks} 周不足" : "");

    public static string State(PresenceLine line) => line.Unjudged is { } why ? State(why) : State(line.Balance, line.Period);

    /// <summary>未判定; 没有登记工作组 where nobody was named who could be short of days.</summary>
    public static string State(UnjudgedMonth unjudged) => unjudged is UnjudgedMonth.NobodySent sent ? "没有登记" + sent.Capacity.ToText() : Unjudged;

    public static string State(PresenceBalance balance, PresencePeriod period) => balance switch
    {
        { IsMet: true } => period is PresencePeriod.Week ? "本周达标" : "本月达标",
        { IsLost: true } => $"已无法完成，差 {balance.Missing} 天",
        _ => $"还差 {balance.Missing} 天，{(period is PresencePeriod.Week ? "本周" : "本月")}还剩 {balance.DaysLeft} 天",
    };

    public static string Style(PresenceLine line) => line.Unjudged is not null ? "meta" : Style(line.Balance);

    public static string Style(PresenceBalance balance) => balance switch
    {
        { IsMet: true } => "ok",
        { IsLost: true } => "due-over",
        _ => "due-soon",
    };
}
