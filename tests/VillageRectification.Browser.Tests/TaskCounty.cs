using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Browser.Tests;

/// <summary>A county of its own beside the demonstration, in which there is something to do of each kind.</summary>
internal static class TaskCounty
{
    public const string Town = "taps-town";
    public const string Secretary = "taps-sec";
    public const string Liaison = "taps-liaison";
    public const string Department = "taps-dept";
    public const string Head = "taps-head";
    public const string City = "taps-city";

    private const string Code = "431081";
    private const string Township = Code + "101";

    private static readonly DateOnly Today = new(2003, 10, 31);
    private static readonly DateOnly Start = new(2002, 10, 20);

    public static async Task AddAsync(Site site, CancellationToken ct)
    {
        _ = site.Address;
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var campaign = new Campaign(Code, "试县", "试县的行动", Start, new(2003, 12, 31));
        var (busy, ready, vague) = (Case("201"), Case("202"), Case("203"));
        var (applied, passed, kept) = (Case("204"), Case("205"), Case("206"));
        var (inspected, key, drafted) = (Case("207"), Case("208"), Case("209"));
        db.AddRange(
            campaign, new Department(Code, "试县水利局"),
            new Division(DivisionCode.Parse(Township + "000"), "试镇"), new Division(DivisionCode.Parse(busy.DivisionCode), "甲村"),
            new Division(DivisionCode.Parse(ready.DivisionCode), "乙村"), new Division(DivisionCode.Parse(vague.DivisionCode), "丙村"),
            new Division(DivisionCode.Parse(applied.DivisionCode), "丁村"), new Division(DivisionCode.Parse(passed.DivisionCode), "戊村"),
            new Division(DivisionCode.Parse(kept.DivisionCode), "己村"), new Division(DivisionCode.Parse(inspected.DivisionCode), "庚村"),
            new Division(DivisionCode.Parse(key.DivisionCode), "辛村"), new Division(DivisionCode.Parse(drafted.DivisionCode), "壬村"));
        db.AddRange([.. OfBusy(busy), .. OfReady(ready), .. OfVague(vague), .. OfApplied(applied), .. OfDrafted(drafted)]);
        db.AddRange([.. OfPassed(passed, Today.AddDays(-9)), .. OfPassed(kept, Today.AddMonths(-5))]);
        db.AddRange([.. OfInspected(inspected, campaign), .. OfPassed(key, Today.AddDays(-9)), new LevelChange(key, Start, ManagementLevel.CityKey)]);
        db.Add(new Problem(passed, Start, "村内道路", "等拨款修桥")
        {
            Handling = ProblemHandling.CreateConditions,
            Condition = "县里拨款",
            ReviewOn = Today.AddDays(-5),
            ResponsiblePerson = "陈志强",
        });
        var roads = new Department(Code, "试县交通局");
        var tie = new LiaisonAssignment(ready, Start) { DepartmentId = roads.Id };
        db.AddRange(
            roads, tie, new LiaisonEnding(ready, tie, LiaisonPart.Department, Today.AddDays(-10)),
            new Commitment(ready, Today.AddDays(-40), "物资", "送去水泥 2 吨") { DepartmentId = roads.Id, DueOn = Today.AddDays(-5) });
        db.Add(new Inspection(kept, Today.AddMonths(-4), InspectionKind.Revisit, InspectionOutcome.Held));
        await db.SaveChangesAsync(ct);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var (name, role, prefix) in new (string, Role, string?)[]
        {
            (Town, Role.Town, Township), (Secretary, Role.Sec, Township), (Liaison, Role.Liaison, null), (Department, Role.Dept, Code),
            (Head, Role.Head, Code), (City, Role.City, Code[..4]),
        })
        {
            var account = new Account(name, name, role);
            account.Assign(role, prefix, prefix is null ? [busy.DivisionCode] : [], null);
            Assert.True((await users.CreateAsync(account, "Village#2003")).Succeeded);
        }

        RectificationCase Case(string village) => new(campaign, DivisionCode.Parse(Township + village));
    }

    // Its plan was sent back, and the next is drafted.
    private static IEnumerable<object> OfBusy(RectificationCase village)
    {
        var visit = new SupervisionVisit(village, Today.AddDays(-9), VisitNotice.Unannounced);
        var plan = new PlanAdoption(village, Today.AddDays(-5));
        village.TakeHistory(new(IsDiagnosed: true, HasPlan: true, []));
        return
        [
            village, village.Registered(Start), new Diagnosis(village, Start, "财务混乱", "镇党委"), visit, new Finding(village, visit, Today.AddDays(-9), "民情日记缺记"),
            new Measure(village, Start, "修复机井") { ResponsiblePerson = "陈志强", DueOn = new(2003, 8, 4) },
            new Problem(village, Start, "村级财务", "五年没有公开账目")
            {
                Handling = ProblemHandling.ResolveNow, DueOn = Today.AddDays(-30), ResponsiblePerson = "陈志强",
            },
            new Commitment(village, Today.AddDays(-20), "物资", "春节前送去化肥 5 吨") { DueOn = Today.AddDays(-3) },
            new DepartmentPlan(village, Today.AddDays(-20), "每季请农技员讲一次课") { DueOn = Today.AddDays(9) },
            plan, new PlanReturn(village, plan, Today.AddDays(-3), "没有写谁来主持"),
            new MeasureProposal(village, Today.AddDays(-1), null, "补选村委会") { ResponsiblePerson = "陈志强", DueOn = Today.AddDays(40) },
        ];
    }

    // It was diagnosed, and its first plan is drafted.
    private static IEnumerable<object> OfDrafted(RectificationCase village)
    {
        village.TakeHistory(new(IsDiagnosed: true, HasPlan: false, []));
        return
        [
            village, village.Registered(Start), new Diagnosis(village, Start, "财务混乱", "镇党委"),
            new MeasureProposal(village, Today.AddDays(-1), null, "补选村委会") { ResponsiblePerson = "陈志强", DueOn = Today.AddDays(40) },
        ];
    }

    // Nothing is missing for its application.
    private static IEnumerable<object> OfReady(RectificationCase village)
    {
        village.TakeHistory(new(IsDiagnosed: true, HasPlan: true, []));
        return
        [
            village, village.Registered(Start), new Diagnosis(village, Start, "财务混乱", "镇党委"), new PlanAdoption(village, Start.AddDays(20)),
            new CommitteeConfirmation(village, Today.AddDays(-1)),
        ];
    }

    private static IEnumerable<object> OfApplied(RectificationCase village)
    {
        village.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(Today.AddDays(-11), StageEventKind.Applied, 0, default)]));
        return
        [
            village, village.Registered(Start), new Diagnosis(village, Start, "财务混乱", "镇党委"), new PlanAdoption(village, Start.AddDays(20)),
            new AcceptanceApplication(village, Today.AddDays(-11)),
            new Problem(village, Start, "村级财务", "承包款没有公布")
            {
                Handling = ProblemHandling.ResolveNow, DueOn = Today.AddDays(-3), ResponsiblePerson = "陈志强",
            },
        ];
    }

    // Its two inspectors have given full marks, and the representatives have voted.
    private static IEnumerable<object> OfInspected(RectificationCase village, Campaign campaign)
    {
        string[] inspectors = ["王秀英", "李明"];
        var opening = new InspectionOpening(village, Today.AddDays(-2), inspectors);
        village.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(Today.AddDays(-2), StageEventKind.InspectionOpened, 0, default)]));
        return
        [
            village, village.Registered(Start), new AcceptanceApplication(village, Today.AddDays(-11)), opening,
            // On record, and tied no longer.
            .. inspectors.Select(i => new TeamMember(village, Today.AddYears(-3), i, TeamRole.Member))
                .SelectMany(m => new object[] { m, new TeamDeparture(village, m, Today.AddYears(-2)) }),
            .. inspectors.SelectMany(i => campaign.Criteria.Select(c =>
                new ItemScore(village, Today.AddDays(-1), opening.RecordId, new(i, c.Text, c.Points, null, null)))),
            new RepresentativesVote(village, Today.AddDays(-1), opening.RecordId, new(20, 2)
            {
                Satisfied = 18,
                SatisfiedWithAbility = 18,
                NotSatisfiedWithAbility = 2,
                SatisfiedWithConduct = 18,
                NotSatisfiedWithConduct = 2,
                SatisfiedWithIntegrity = 18,
                NotSatisfiedWithIntegrity = 2,
                SatisfiedWithResults = 18,
                NotSatisfiedWithResults = 2,
            }),
        ];
    }

    private static IEnumerable<object> OfPassed(RectificationCase village, DateOnly on)
    {
        village.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(on, StageEventKind.CountyPassed, 0, default)]));
        return
        [
            village, village.Registered(Start), new AcceptanceApplication(village, on.AddDays(-20)),
            new Inspection(village, on, InspectionKind.County, InspectionOutcome.Passed),
        ];
    }

    private static IEnumerable<object> OfVague(RectificationCase village) =>
    [
        village, village.Registered(Start), new Problem(village, Start, "村级财务", "财务不公开") { Handling = ProblemHandling.ResolveNow },
        new Baseline(village, Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = CommitteeState.Incomplete },
    ];
}
