using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>
/// A county's facts as no official would write them: any order, many on one day, before the start and after the deadline; some of every
/// kind on the eve of the start, on the start, on <see cref="Edge"/> and on the day after; and one village in an earlier campaign too.
/// The same seed makes the same history.
/// </summary>
public sealed partial class RandomHistory
{
    /// <summary>Days from the start to <see cref="Edge"/>.</summary>
    public const int EdgeDay = 27;

    private static readonly string[] SomeCategories = ["土地纠纷", "宗派矛盾", "村级财务"];

    private readonly Random _random;
    private readonly Random _plans;
    private readonly Random _apart;
    private readonly List<CaseFact> _facts = [];

    public RandomHistory(int seed, int cases, string county = "370830")
    {
        _random = new(seed);
        _plans = new(seed);
        _apart = new(seed + 7919);
        Campaign = new(county, "某县", $"整顿{seed}", new(2002, 10, 20), new(2003, 12, 31));
        Campaign.Require(Capacity.ResidentDeputy, PresencePeriod.Week, 2, Campaign.Start);
        Campaign.Require(Capacity.TownshipSecretary, PresencePeriod.Month, 1, Campaign.Start.AddDays(30));
        Cases = [.. Enumerable.Range(0, cases).Select(i => new RectificationCase(Campaign, DivisionCode.Parse($"{county}{1 + (i % 3):000}{201 + i:000}")))];
        Earlier = new(county, "某县", $"整顿{seed}之前", Campaign.Start.AddYears(-1), Campaign.Start.AddDays(10));
        EarlierCase = new(Earlier, DivisionCode.Parse($"{county}001201"));
        foreach (var @case in Cases.Append(EarlierCase))
        {
            Live(@case);
            Grade(@case);
            foreach (var day in new[] { Campaign.Start.AddDays(-1), Campaign.Start, Edge, Edge.AddDays(1) })
            {
                Crowd(@case, day);
            }
        }
    }

    /// <summary>A day for which rows lie on it and on the next: what is read as of it takes the first and leaves the second.</summary>
    public DateOnly Edge => Campaign.Start.AddDays(EdgeDay);

    public Campaign Campaign { get; }

    public IReadOnlyList<RectificationCase> Cases { get; }

    /// <summary>Another campaign of the county, in which the first village has a case with facts of the same days.</summary>
    public Campaign Earlier { get; }

    public RectificationCase EarlierCase { get; }

    /// <summary>Of all cases, those of <see cref="EarlierCase"/> among them.</summary>
    public IReadOnlyList<CaseFact> Facts => _facts;

    public bool Chance(int percent) => _random.Next(100) < percent;

    private DateOnly Day() => Campaign.Start.AddDays(_random.Next(-20, 60));

    private T One<T>()
        where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private T? OneOrUnknown<T>()
        where T : struct, Enum => Chance(25) ? null : One<T>();

    private TFact Add<TFact>(TFact fact)
        where TFact : CaseFact
    {
        if (Chance(60))
        {
            fact.ReadFrom(Guid.CreateVersion7(), _random.Next(4));
        }

        _facts.Add(fact);
        return fact;
    }

    private void Several(int most, Action make)
    {
        for (var n = _random.Next(most + 1); n > 0; n--)
        {
            make();
        }
    }

    private void Live(RectificationCase @case)
    {
        if (Chance(95))
        {
            Add(@case.Registered(Campaign.Start.AddDays(_random.Next(3))));
        }

        Several(2, () => Add(new StandingChange(@case, Day(), One<Standing>(), "因")));
        Several(2, () => Add(new Baseline(@case, Day(), One<ManagementLevel>())
        {
            Branch = OneOrUnknown<CommitteeState>(),
            Committee = OneOrUnknown<CommitteeState>(),
            Relation = OneOrUnknown<CommitteeRelation>(),
            Rooms = OneOrUnknown<OfficeRooms>(),
            DebtYuan = Chance(30) ? null : _random.Next(3) * 1000,
        }));
        Several(1, () => Add(new Diagnosis(@case, Day(), "因", "人")));
        Several(4, () => Add(new CommitteeChange(@case, Day(), One<Committee>(), One<CommitteeChangeKind>())));
        Several(3, () => Add(new MembershipGrowth(@case, Day())
        {
            Activists = _random.Next(4),
            ReserveCadres = _random.Next(2),
            NewMembers = Chance(50) ? null : _random.Next(2),
        }));
        Several(4, () => Find(@case));
        Several(4, () => Plan(@case));
        Several(3, () => Apply(@case));
        Several(6, () => Inspect(@case, Day()));
        Several(3, () => Join(@case));
        Several(4, () => Add(new MassPetition(@case, Month.Of(Day()), _random.Next(3))));
        Several(4, () => Measure(@case));
        Several(40, () => Add(new PresenceEntry(@case, Day(), One<Capacity>())));
        Several(2, () => Supervise(@case));
        Several(3, () => Add(new LiaisonAssignment(@case, Day()) { ContactPerson = Chance(50) ? "联络员" : null, CountyLeader = Chance(50) ? "县领导" : null }));
    }

    // By a sequence of its own, so that what a seed makes of the other kinds stays.
    private void Grade(RectificationCase @case)
    {
        foreach (var day in new[] { Campaign.Start.AddDays(-1), Campaign.Start, Edge, Edge.AddDays(1), Campaign.Start.AddDays(_apart.Next(-20, 60)) })
        {
            if (_apart.Next(3) == 0)
            {
                var level = Enum.GetValues<ManagementLevel>()[_apart.Next(3)];
                _facts.Add(new LevelChange(@case, day, level) { CaseType = _apart.Next(2) == 0 ? "经济薄弱" : null });
            }

            if (_apart.Next(3) == 0)
            {
                _facts.Add(new TownshipLeader(@case, day, $"包村{_apart.Next(3)}", null));
            }

            TeamMember[] members = [.. _facts.OfType<TeamMember>().Where(m => m.CaseId == @case.Id)];
            if (members.Length > 0 && _apart.Next(6) == 0)
            {
                _facts.Add(new TeamDeparture(@case, members[_apart.Next(members.Length)], day));
            }

            if (_apart.Next(4) == 0)
            {
                _facts.Add(new EarlierListing(@case, day, Campaign.Start.Year - 1 - _apart.Next(7)));
            }
        }
    }

    private void Crowd(RectificationCase @case, DateOnly day)
    {
        Maybe(10, () => Add(new StandingChange(@case, day, One<Standing>(), "因")));
        Maybe(20, () => Add(new Baseline(@case, day, One<ManagementLevel>()) { Branch = One<CommitteeState>(), DebtYuan = 1000 }));
        Maybe(20, () => Add(new Diagnosis(@case, day, "因", "人")));
        Maybe(40, () => Add(new CommitteeChange(@case, day, One<Committee>(), One<CommitteeChangeKind>())));
        Maybe(40, () => Add(new MembershipGrowth(@case, day) { Activists = 1, ReserveCadres = 1, NewMembers = 1 }));
        Maybe(40, () => Add(new ProblemStatusChange(
            @case, Add(new Problem(@case, day, SomeCategories[0], "问题") { DueOn = day }), day, One<ProblemStatus>(), Majority.Unknown)));
        Maybe(30, () => Add(MeasureOutcome.Done(@case, Add(new Measure(@case, day, "措施") { DueOn = day }), day)));
        Maybe(30, () => Add(MeasureOutcome.Done(@case, Add(new Measure(@case, Campaign.Start, "措施") { DueOn = Campaign.Start }), day)));
        Maybe(20, () => Add(new PlanReturn(@case, Add(new PlanAdoption(@case, day)), day, "因")));
        Maybe(30, () => Add(new ApplicationWithdrawal(@case, Add(new AcceptanceApplication(@case, Campaign.Start)), day, "因")));
        Maybe(20, () => Add(new AcceptanceApplication(@case, day)));
        Maybe(20, () => Add(new InspectionOpening(@case, day, ["甲", "乙"])));
        Maybe(40, () => Inspect(@case, day));
        Maybe(30, () => Add(new PostRelease(@case, Add(new TeamMember(@case, day, "人", One<TeamRole>())), day, Chance(50))));
        Maybe(30, () => Add(new MassPetition(@case, Month.Of(day), 1)));
        Maybe(40, () => Add(new IndicatorQuantity(@case, Add(new ProgressEntry(@case, day, "进展")), Campaign.Indicators[0], 1000)));
        Maybe(60, () => Add(new PresenceEntry(@case, day, One<Capacity>())));
    }

    private void Maybe(int percent, Action make)
    {
        if (Chance(percent))
        {
            make();
        }
    }
}
