using System.Globalization;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>How somebody fills in the form of a kind that moves figures, by chance. The same seed fills in the same.</summary>
internal sealed class RandomInput(Random random, Campaign campaign)
{
    private static readonly string[] Months = ["2002-11", "2003-08", "2003-09", "2003-10"];

    /// <summary>The kinds that move figures, each with who writes it and what it is about.</summary>
    public static IReadOnlyList<(string Kind, Role Writer, Type? About)> Kinds { get; } =
    [
        ("committee-changes", Role.Town, null),
        ("committee-confirmations", Role.Town, null),
        ("membership-growths", Role.Town, null),
        ("venue-changes", Role.Town, null),
        ("committee-make-ups", Role.Town, null),
        ("economy-changes", Role.Town, null),
        ("checklist-answers", Role.Town, null),
        ("presence-entries", Role.Town, null),
        ("petition-reports", Role.Town, null),
        ("problems", Role.Town, null),
        ("problem-status-changes", Role.Town, typeof(Problem)),
        ("problem-extensions", Role.Town, typeof(Problem)),
        ("measure-outcomes", Role.Town, typeof(Measure)),
        ("indicator-quantities", Role.Town, typeof(Domain.Progress.ProgressEntry)),
        ("team-members", Role.Town, null),
        ("post-releases", Role.Town, typeof(TeamMember)),
        ("team-departures", Role.Town, typeof(TeamMember)),
        ("township-leaders", Role.Town, null),
        ("commitments", Role.Liaison, null),
        ("liaison-assignments", Role.Dept, null),
        ("liaison-endings", Role.Dept, typeof(LiaisonAssignment)),
        ("earlier-listings", Role.Dept, null),
        ("findings", Role.Dept, typeof(SupervisionVisit)),
        ("finding-remedies", Role.Town, typeof(Finding)),
        ("level-changes", Role.Head, null),
        ("standing-changes", Role.Head, null),
    ];

    /// <summary>With the day, which is before today oftener than not.</summary>
    public (string Name, string? Value)[] Of(string kind, DateOnly? notBefore)
    {
        var day = App.Today.AddDays(-random.Next(Math.Min(25, App.Today.DayNumber - (notBefore?.DayNumber ?? 0) + 1)));
        var isLate = day < App.Today.AddDays(-3);
        return
        [
            .. Own(kind, day).Select(f => ($"Input.{f.Name}", f.Value)),
            .. kind is "petition-reports" ? [] : new (string, string?)[] { ("Input.When", "Other"), ("Input.Day", Text(day)) },
            ("Input.LateReason", isLate || kind is "petition-reports" ? "补登" : ""),
        ];
    }

    private (string Name, string? Value)[] Own(string kind, DateOnly day) => kind switch
    {
        "committee-changes" => [("Committee", One<Committee>()), ("Kind", One<CommitteeChangeKind>())],
        "membership-growths" => [("Activists", Number(4)), ("ReserveCadres", Number(3)), ("NewMembers", Number(3))],
        "committee-make-ups" => [("Relation", One<CommitteeRelation>())],
        "venue-changes" => [("Rooms", One<OfficeRooms>())],
        "economy-changes" => [("IncomeYuan", Number(3) + "000"), ("DebtYuan", random.Next(2) == 0 ? "0" : "5000")],
        "checklist-answers" => [("List", "Rules"), ("Item", Of(campaign.ItemsOf(Checklist.Rules))), ("State", One<ChecklistState>())],
        "presence-entries" =>
            [("Capacity", Of([nameof(Capacity.Team), nameof(Capacity.ResidentDeputy), nameof(Capacity.TownshipSecretary)])), ("Person", "王建国")],
        "petition-reports" => random.Next(2) == 0
            ? [("Month", Of(Months)), ("Count", "0"), ("Persons", ""), ("Level", null)]
            : [("Month", Of(Months)), ("Count", "2"), ("Persons", "15"), ("Level", One<PetitionLevel>())],
        "problems" =>
        [
            ("Category", Of(campaign.TermsOf(TermKind.ProblemCategory))), ("Description", "五年没有公开账目"), ("Handling", "ResolveNow"),
            ("DueOn", Text(day.AddDays(random.Next(20)))),
        ],
        "problem-status-changes" => Step(day),
        "problem-extensions" => [("DueOn", Text(App.Today.AddDays(random.Next(-3, 30)))), ("Why", "等县里拨款")],
        "measure-outcomes" => random.Next(3) > 0 ? [("Ended", "Done"), ("Why", "")] : [("Ended", "NotDone"), ("Why", "等配件")],
        "indicator-quantities" => [("Indicator", Of([.. campaign.Indicators.Select(i => i.Name)])), ("Quantity", Number(9) + ".5")],
        "team-members" => [("Member", "王建" + Number(9)), ("Role", One<TeamRole>())],
        "post-releases" => [("Released", random.Next(2) == 0 ? "Yes" : "No")],
        "township-leaders" => [("Person", "何存良"), ("Office", "副镇长")],
        "commitments" => [("Kind", Of(campaign.TermsOf(TermKind.SupportKind))), ("Text", "春节前送去化肥 5 吨")],
        "liaison-assignments" => [("ContactPerson", "李梅"), ("CountyLeader", "张副县长" + Number(9))],
        "liaison-endings" => [("Part", One<LiaisonPart>())],
        "earlier-listings" => [("Year", (1996 + random.Next(7)).ToString(CultureInfo.InvariantCulture))],
        "findings" => [("Text", "制度没有上墙，记录不全"), ("DueOn", Text(day.AddDays(random.Next(20))))],
        "level-changes" => [("Level", One<ManagementLevel>()), ("Why", "上级挂牌")],
        "standing-changes" => [("Standing", Of([nameof(Standing.Suspended), nameof(Standing.Removed), nameof(Standing.Active)])), ("Why", "整村搬迁"),
            ("Document", "县委组〔2003〕12号")],
        _ => [],
    };

    private (string Name, string? Value)[] Step(DateOnly day)
    {
        (string Name, string? Value)[] asked = random.Next(2) == 0
            ? [("Asked", "30"), ("Satisfied", "25"), ("NotSatisfied", "3")]
            : [("Asked", "30"), ("Satisfied", "9"), ("NotSatisfied", "20")];
        var status = One<ProblemStatus>();
        return [.. asked, ("Status", status), ("DueOn", status is nameof(ProblemStatus.Reopened) ? Text(day.AddDays(random.Next(1, 20))) : "")];
    }

    private string One<T>()
        where T : struct, Enum => Of(Enum.GetNames<T>());

    private string Of(IEnumerable<string> some) => some.ElementAt(random.Next(some.Count()));

    private string Number(int most) => random.Next(1, most + 1).ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
