using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Frame;

/// <summary>What each role finds in the header and in the phone's bar. Only pages that exist stand here; the first is the role's start.</summary>
internal static class RoleNavigation
{
    private static readonly NavigationItem Import = new("导入", Links.Import(), "upload", null);
    private static readonly NavigationItem Rules = new("整顿规则", Links.Rules(), "flag", null);
    private static readonly NavigationItem Screening = new("排查认定", Links.Screening(), "check", null);
    private static readonly NavigationItem Liaison = new(RecordWords.Liaison, Links.Liaison(), "user", null);
    private static readonly NavigationItem Ledger = new("台账", Links.Cases(), "list", "台账");
    private static readonly NavigationItem Problems = new("问题", Links.Problems(), "flag", null);
    private static readonly NavigationItem Acceptance = new("验收", Links.Acceptance(), "check", "验收") { Also = [Links.Draws()] };
    private static readonly NavigationItem Applications = new(RecordWords.Application, Links.Applications(), "check", null);
    private static readonly NavigationItem Bulletins = new("月通报", Links.Bulletins(), "document", "通报");
    private static readonly NavigationItem Log = new("＋记一笔", Links.Log(), "plus", "记一笔");
    private static readonly NavigationItem Today = new("今天", Links.Start(), "home", "今天");
    private static readonly NavigationItem Desk = new("工作台", Links.Start(), "home", "工作台");
    private static readonly NavigationItem Papers = new("文书", Links.Papers(), "print", null);
    private static readonly NavigationItem More = new("更多", "", "more", "更多") { Under = [Papers, Import, Screening, Liaison, Rules] };

    private static readonly NavigationItem Overview = new("一览", Links.Start(), "home", "一览");
    private static readonly NavigationItem[] City =
    [
        new("各县对照", Links.Start(), "home", "各县"), Ledger, new("认定", Links.Verification(), "check", "认定") { Also = [Links.Draws()] }, Bulletins,
    ];
    private static readonly NavigationItem[] Admin = [new("账号", Links.Accounts(), "user", "账号")];

    /// <param name="unit">What is counted: 村, 社区.</param>
    public static IReadOnlyList<NavigationItem> Of(Role role, string unit) => role switch
    {
        Role.Admin => Admin,
        Role.Head or Role.Dept => [Desk, Ledger, Problems, Presence(unit) with { Short = null }, Acceptance, Bulletins, More],
        Role.Sec or Role.Town => [Today, Cases("我的" + unit), Problems, Log, Presence(unit), Applications, Bulletins with { Word = "通报" }],
        Role.Team => [Today, Cases("我的" + unit), Problems, Log, Presence(unit), Bulletins with { Word = "通报" }],
        Role.Liaison or Role.DeptHead => [Today, Cases("联系的" + unit), Log, Bulletins with { Word = "通报" }],
        Role.Leader => [Overview, Cases(unit), Acceptance, Bulletins, More with { Under = [Papers, Screening] }],
        Role.City => City,
    };

    /// <summary>Where a role arrives after signing in.</summary>
    public static string StartOf(Role role) => Of(role, CampaignWords.Village)[0].Path;

    private static NavigationItem Presence(string unit) => new("驻" + unit, Links.PresenceSheet(), "calendar", "驻" + unit);

    private static NavigationItem Cases(string word) => new(word, Links.Cases(), "list", word);
}
