using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Supervision;
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
        db.AddRange(
            campaign, new Division(DivisionCode.Parse(Township + "000"), "试镇"), new Division(DivisionCode.Parse(busy.DivisionCode), "甲村"),
            new Division(DivisionCode.Parse(ready.DivisionCode), "乙村"), new Division(DivisionCode.Parse(vague.DivisionCode), "丙村"));
        db.AddRange([.. OfBusy(busy), .. OfReady(ready), .. OfVague(vague)]);
        await db.SaveChangesAsync(ct);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var (name, role, prefix) in new (string, Role, string?)[]
        {
            (Town, Role.Town, Township), (Secretary, Role.Sec, Township), (Liaison, Role.Liaison, null), (Department, Role.Dept, Code),
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
            plan, new PlanReturn(village, plan, Today.AddDays(-3), "没有写谁来主持"),
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

    private static IEnumerable<object> OfVague(RectificationCase village) =>
    [
        village, village.Registered(Start), new Problem(village, Start, "村级财务", "财务不公开") { Handling = ProblemHandling.ResolveNow },
    ];
}
