using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.TagHelpers;

namespace VillageRectification.Web.Records;

/// <summary>Who goes to a village, as it is typed. Those who are tied to it are shown before anyone is chosen.</summary>
internal static class InspectorNames
{
    public const string Unregistered = "没有登记的人";
    public const string NamesOnly = "只写姓名，职务、单位和括号里的话不写，否则核对不出要回避的人";

    // A family name of two characters and two more.
    private const int LongestName = 4;

    private static readonly string[] Posts =
        ["组长", "书记", "主任", "科长", "部长", "局长", "镇长", "乡长", "县长", "主席", "委员", "干事", "干部", "同志"];

    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n', '\r'];

    /// <summary>With who may not go, and why, as the choices; and who may sign in and is none of these.</summary>
    public static async Task<RecordPlace> WithTiesAsync(this AppDbContext db, RecordPlace place, CancellationToken ct)
    {
        var township = DivisionCode.Parse(place.Case.DivisionCode).Township.Value;
        var county = place.Campaign.CountyCode;
        var holders = (await db.ResponsibilityHolders.AsNoTracking().Where(h => h.DivisionCode == township).ToListAsync(ct))
            .Chronological().ToLookup(h => h.CampaignId);
        var name = await db.Divisions.AsNoTracking().Where(d => d.Code == township).Select(d => d.Name).FirstOrDefaultAsync(ct) ?? "乡镇";
        TiedCampaign[] campaigns = [new(place.Facts, [.. holders[place.Campaign.Id]], EndedOn: null), .. await db.OtherListingsAsync(place, holders, ct)];
        var departments = campaigns.Any(c => c.Facts.Any(f => f is LiaisonAssignment { ContactPerson: not null }))
            ? await db.Departments.AsNoTracking().Where(d => d.CountyCode == county).ToDictionaryAsync(d => d.Id, d => d.Name, ct) : [];
        (string, string)[] ties = [.. campaigns.SelectMany(c => new VillageTies(place, name, departments, c).Each()).Distinct()];
        var accounts = await db.AccountsThatMay(Act.AssignInspectors, county).Where(u => u.PersonName != null).OrderBy(u => u.UserName)
            .Select(u => u.PersonName!).ToListAsync(ct);
        return place with
        {
            Choices = ties,
            Persons = [.. accounts.Select(Compact).Distinct().Except(ties.Select(t => Compact(t.Item1)))],
        };
    }

    // The village, or its township, may stand in another campaign of the county, or have stood in this one before: who is tied there is tied.
    private static async Task<IReadOnlyList<TiedCampaign>> OtherListingsAsync(
        this AppDbContext db, RecordPlace place, ILookup<Guid, ResponsibilityHolder> holders, CancellationToken ct)
    {
        var others = await (
            from campaign in db.Campaigns.AsNoTracking()
            where campaign.CountyCode == place.Campaign.CountyCode
            select new
            {
                campaign.Id,
                campaign.Deadline,
                Cases = db.Cases.Where(c => c.CampaignId == campaign.Id && c.DivisionCode == place.Case.DivisionCode && c.Id != place.Case.Id)
                    .Select(c => c.Id).ToList(),
            }).ToListAsync(ct);
        List<TiedCampaign> tied = [];
        foreach (var other in others)
        {
            DateOnly? over = other.Deadline < place.Today ? other.Deadline : null;
            if (other.Id != place.Campaign.Id)
            {
                tied.Add(new([], [.. holders[other.Id]], over));
            }

            foreach (var @case in other.Cases)
            {
                var facts = await db.ChronicleOf(@case, place.Today).ToListAsync(ct);
                var removed = facts.OfType<StandingChange>().Where(s => s.Standing is Standing.Removed).Max(s => (DateOnly?)s.OccurredOn);
                tied.Add(new(facts, [], removed ?? over));
            }
        }

        return tied;
    }

    /// <summary>Of names those that are registered somewhere in the county: by an account, in a team, a township, as a liaison.</summary>
    public static async Task<IReadOnlySet<string>> RegisteredAsync(
        this AppDbContext db, string county, IReadOnlyList<string> names, CancellationToken ct)
    {
        var accounts = db.Users.AsNoTracking().Where(u => (u.ScopePrefix != null && (u.ScopePrefix.StartsWith(county) || county.StartsWith(u.ScopePrefix)))
            || db.Departments.Any(d => d.Id == u.DepartmentId && d.CountyCode == county));
        var found = await db.TeamMembers.AsNoTracking().Where(m => names.Contains(m.Name)).Select(m => m.Name)
            .Union(db.LiaisonAssignments.AsNoTracking().Where(l => names.Contains(l.ContactPerson!)).Select(l => l.ContactPerson!))
            .Union(db.LiaisonAssignments.AsNoTracking().Where(l => names.Contains(l.CountyLeader!)).Select(l => l.CountyLeader!))
            .Union(db.TownshipLeaders.AsNoTracking().Where(l => names.Contains(l.Name)).Select(l => l.Name))
            .Union(db.ResponsibilityHolders.AsNoTracking().Where(h => names.Contains(h.Name)).Select(h => h.Name))
            .Union(accounts.Where(u => names.Contains(u.PersonName!)).Select(u => u.PersonName!))
            .Union(accounts.Where(u => names.Contains(u.DisplayName)).Select(u => u.DisplayName))
            .ToListAsync(ct);
        return found.ToHashSet(StringComparer.Ordinal);
    }

    public static string Hint(RecordPlace place) =>
        $"{place.Campaign.Thresholds.MinimumInspectors} 人以上，写姓名，名字之间用顿号或换行隔开。和登记的写法一样才核对得出回避关系；没有登记过的人核对不出，派去要确认。"
        + (place.Choices.Count == 0 ? "" : $"须回避：{string.Join('、', place.Choices.Select(c => $"{c.Value}（{c.Text}）").Distinct())}");

    /// <summary>The persons who are registered, to be chosen; none where none has an account.</summary>
    public static IEnumerable<RecordField> Registered(RecordField several, RecordPlace place) => place.Persons.Count == 0 || place.Corrected is not null ? []
        : [several with { IsShortcut = true, Hint = "本部门登记了姓名的账号，须回避的已经去掉", Optional = "其他人写在下面" }];

    /// <summary>With who of those that are typed is on no record: whether he is tied nobody can say.</summary>
    public static async Task<RecordPlace> WithRegisteredAsync(
        this AppDbContext db, RecordPlace place, string? typed, IReadOnlyList<string>? chosen, CancellationToken ct)
    {
        var names = NamesOf(typed, chosen);
        var registered = names.Count == 0 ? new HashSet<string>() : await db.RegisteredAsync(place.Campaign.CountyCode, names, ct);
        return place with { Unregistered = [.. names.Except(registered).Except(place.Choices.Select(c => Compact(c.Value)))] };
    }

    /// <summary>Who is to be confirmed: all of them by one tick, which names them. Who was sent before is not asked for again.</summary>
    public static IReadOnlyList<string> ToConfirm(RecordPlace place)
    {
        var before = place.Corrected switch { InspectionOpening o => o.Inspectors, Inspection i => i.Inspectors, _ => null };
        return string.Join('、', place.Unregistered.Except(before?.Split('、') ?? [])) is { Length: > 0 } names ? [names] : [];
    }

    /// <summary>The tick that sends them all the same; none while everybody is registered.</summary>
    public static IEnumerable<RecordField> Confirming(RecordField several, RecordPlace place) => ToConfirm(place).Count == 0 ? []
        : [several with { IsShortcut = true, Optional = "仍要派去的要选上", Hint = "没有登记过，核对不出是否须回避。选上的会在检查情况、结论和告知书里写明" }];

    /// <summary>Where it is said that somebody is to be confirmed.</summary>
    public static string? FieldOf(Refusal refusal, string confirmed) =>
        refusal is AcceptanceRefusal { Rule: AcceptanceRule.InspectorsUnregistered } ? confirmed : null;

    /// <summary>The mark of the names that are typed, where some may be chosen instead; null where they have to be typed.</summary>
    public static string? Optional(RecordPlace place) => Registered(new("", "", FieldKind.Checks), place).Any() ? "上面选齐了的不填" : null;

    public static IReadOnlyList<Inspector> Of(RecordPlace place, string? typed, IReadOnlyList<string>? chosen, IReadOnlyList<string>? confirmed) =>
    [
        .. NamesOf(typed, chosen).Select(n => new Inspector(
            n, string.Join('；', place.Choices.Where(c => IsOrNames(n, Compact(c.Value))).Select(c => c.Text).Distinct()) is { Length: > 0 } tie ? tie : null)
        {
            IsUnregistered = place.Unregistered.Contains(n),
            IsConfirmed = confirmed?.Any(c => c.Split('、').Contains(n)) is true,
        }),
    ];

    // 县委组织部刘兆祥 is 刘兆祥; 王建国 is not 王建.
    private static bool IsOrNames(string typed, string tied) =>
        typed == tied || (typed.EnumerateRunes().Count() > LongestName && tied.Length > 1 && typed.Contains(tied, StringComparison.Ordinal));

    public static bool AreDistinct(string? typed, IReadOnlyList<string>? chosen) => NamesOf(typed, chosen).Count == NamesOf(typed, chosen).Distinct().Count();

    public static bool IsShort(string? typed, IReadOnlyList<string>? chosen) =>
        string.Join('、', NamesOf(typed, chosen)).Length <= InspectionOpening.InspectorsMaxLength;

    /// <summary>What is typed is names alone: with a post or a bracket beside it nobody would be known again as who he is.</summary>
    public static bool AreNames(string? typed) => NamesOf(typed, null).All(n =>
        n.All(c => char.IsLetter(c) || char.IsSurrogate(c) || c is '·' or '•')
        && !Posts.Any(p => n.Length > p.Length && n.EndsWith(p, StringComparison.Ordinal)));

    public static bool IsAny(string? typed, IReadOnlyList<string>? chosen) => NamesOf(typed, chosen).Count > 0;

    private static List<string> NamesOf(string? typed, IReadOnlyList<string>? chosen) =>
    [
        .. (typed ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Compact)
            .Concat(chosen?.Where(c => c.Length > 0).Select(Compact) ?? []),
    ];

    // 张　三 is 张三, as ledgers write it.
    public static string Compact(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
}
