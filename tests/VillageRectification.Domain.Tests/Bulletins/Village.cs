using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Readings and material that a bulletin is composed from, without a database.</summary>
internal static class Village
{
    public static readonly DateOnly Today = new(2003, 10, 31);

    private static readonly DateOnly VerdictOn = new(2003, 9, 1);

    /// <summary>Passed, with a plan, a deputy, a team that stayed and every petition report: nothing to complain of.</summary>
    public static CaseReading Good(int number = 1, InspectionOutcome? outcome = InspectionOutcome.Passed, bool applied = true) => new()
    {
        CaseId = Guid.CreateVersion7(),
        DivisionCode = $"3708301122{number:00}",
        Village = $"村{number}",
        Township = "刘楼镇",
        Standing = Standing.Active,
        Registration = Guid.CreateVersion7(),
        ListedOn = new(2002, 10, 1),
        StandingSource = Guid.CreateVersion7(),
        Acceptance = Acceptance(outcome, applied),
        HasPlan = true,
        Team = new(true, false),
        Petitions = Petitions(0, 13),
        Presence = [new(Capacity.Team, 20, new Dictionary<DateOnly, int>()), new(Capacity.Liaison, 4, new Dictionary<DateOnly, int>())],
    };

    /// <summary>The first months of thirteen are reported.</summary>
    public static PetitionReading Petitions(int count, int reported) =>
        new(count, [.. Enumerable.Range(0, reported).Select(i => new DateOnly(2002, 10, 1).AddMonths(i))], 13);

    public static CaseReading[] Several(int count, Func<int, CaseReading> make) => [.. Enumerable.Range(1, count).Select(make)];

    public static AcceptanceReading Acceptance(InspectionOutcome? outcome, bool applied, params (InspectionOutcome Outcome, DateOnly On)[] more)
    {
        var inspections = more.ToDictionary(i => i.Outcome, i => Mark(i.On));
        if (outcome is { } verdict)
        {
            inspections[verdict] = Mark(VerdictOn);
        }

        return AcceptanceReading.Of(new(true, true, null, null, applied ? Mark(VerdictOn.AddDays(-20)) : null, null, null, inspections));
    }

    /// <summary>A campaign in which everything is recorded: each village with a team and a department.</summary>
    public static BulletinMaterial Material(params CaseReading[] readings) => Figures(readings).Material();

    public static BulletinMaterial Material(this FigureSet figures) => new(figures)
    {
        Recorded = Everything,
        Persons = figures.Readings.ToDictionary(
            r => r.CaseId, r => CasePersons.Nobody(r.CaseId) with { Department = "县水利局", Members = [new("王成", TeamRole.Leader, null)] }),
    };

    /// <summary>With others who answer for one of the villages.</summary>
    public static BulletinMaterial AnsweredBy(this BulletinMaterial material, CaseReading village, Func<CasePersons, CasePersons> persons) =>
        material with { Persons = material.Persons.ToDictionary(p => p.Key, p => p.Key == village.CaseId ? persons(p.Value) : p.Value) };

    public static RecordedKinds Everything { get; } = new()
    {
        Capacities = Enum.GetValues<Capacity>().ToHashSet(),
        Indicators = new HashSet<string> { "机井", "修路" },
        Activists = true,
        ReserveCadres = true,
        NewMembers = true,
        CommitteeChanges = true,
        Visits = true,
        Findings = true,
    };

    public static FigureSet Figures(params CaseReading[] readings) => Figures(Today, readings);

    public static FigureSet Figures(DateOnly asOf, params CaseReading[] readings)
    {
        var head = new CampaignHead(Guid.CreateVersion7(), "集中整顿", "370830", "汶上县", "后进村", Make.Start, Make.Deadline);
        FigureRule[] rules = [new(Capacity.Team, PresencePeriod.Month, 20), new(Capacity.Liaison, PresencePeriod.Month, 3)];
        return new(new(head, asOf, ["土地纠纷", "村级财务", "宗派矛盾"], [new("机井", "眼"), new("修路", "公里")], rules)
        {
            ConfirmationDays = 31,
            FreeEntryDays = 3,
            PlanReturnDays = 10,
            ConsolidationMonths = 3,
            WatchMonths = 6,
        }, readings);
    }

    private static EventMark Mark(DateOnly on) => new(Guid.CreateVersion7(), on, 0, default);
}
