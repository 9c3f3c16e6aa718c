using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Demo;

/// <summary>The demonstration: one county's ledger of 2003 and an account for every role. Never in Production.</summary>
internal static class DemoCounty
{
    private const string Ledger = "wenshang-2003.xlsx";
    private const string County = "370830";
    private static readonly LedgerHeading Heading = new("后进村集中整顿行动", new(2002, 10, 20), new(2003, 12, 31));

    public static bool IsWanted(IConfiguration configuration, IHostEnvironment environment) =>
        !environment.IsProduction() && configuration.GetValue("Demo:Enabled", false);

    /// <summary>Whether the demonstration is in the database, before anybody asks for its date: a command loads nothing and goes by it.</summary>
    public static async Task RecogniseDemonstrationAsync(this WebApplication app)
    {
        if (!IsWanted(app.Configuration, app.Environment))
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        app.Services.GetRequiredService<Demonstration>().IsThere =
            await db.Campaigns.AnyAsync(c => c.CountyCode == County && c.Name == Heading.Campaign, app.Lifetime.ApplicationStopping);
    }

    /// <summary>Loads what is missing; a second start finds its data and keeps it.</summary>
    public static async Task LoadDemonstrationAsync(this WebApplication app)
    {
        if (!IsWanted(app.Configuration, app.Environment))
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var access = scope.ServiceProvider.GetRequiredService<CallerAccess>();
        access.Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        // Another instance that starts at the same time may be loading it.
        db.WaitUpTo(AppDbContext.LongPatience);
        var state = app.Services.GetRequiredService<Demonstration>();
        var ct = app.Lifetime.ApplicationStopping;
        // In a database of its own or none: beside somebody's records its accounts, whose password everybody knows, would open them.
        var isThere = await db.Campaigns.AnyAsync(c => c.CountyCode == County && c.Name == Heading.Campaign, ct);
        state.IsLeftOut = !isThere && (await db.Campaigns.AnyAsync(ct) || await db.Users.AnyAsync(a => !a.IsBuiltIn, ct));
        state.IsThere = !state.IsLeftOut;
        if (state.IsLeftOut)
        {
            return;
        }

        if (!isThere)
        {
            await using var file = OpenLedger();
            await scope.ServiceProvider.GetRequiredService<LedgerImport>().ImportAsync(
                Heading, LedgerReader.Read(file), LedgerRemovals.None, null, ct,
                async changes =>
                {
                    if (changes.Roots.OfType<Campaign>().SingleOrDefault() is { } campaign)
                    {
                        // Somebody of the department, not the program: his name stands beside what he wrote.
                        access.Become(new(DemoAccount.Writer, AccessScope.Everything));
                        await new DemoInspection(db, campaign).WriteAsync(ct);
                        await new DemoConsolidation(db, campaign).WriteAsync(ct);
                        await new DemoScreening(db, campaign.Id).WriteAsync(ct);
                        access.Become(Caller.CommandLine);
                    }
                },
                "演示台账.xlsx");
        }

        var (department, leader) = (await DepartmentAsync(db, ct), await LeaderAsync(db, ct));
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        DemoAccount[] wanted = [.. DemoAccount.All.Where(d => !d.ByDepartment || department is not null)];
        string[] names = [.. wanted.Select(d => d.UserName)];
        if (await db.Users.CountAsync(u => names.Contains(u.UserName), ct) == wanted.Length)
        {
            return;
        }

        // Of two instances that start together one makes them, and the other finds them.
        await using var alone = await db.BeginOfCountyAsync(County, ct);
        foreach (var demo in wanted)
        {
            if (await users.FindByNameAsync(demo.UserName) is null)
            {
                await CreateAsync(users, demo, demo.ByDepartment ? department : null, demo.Role is Role.Leader ? leader : demo.Person);
            }
        }

        await alone.CommitAsync(ct);
    }

    /// <summary>How many accounts still have the demonstration's password, which everybody knows; in Production none of them opens.</summary>
    public static async Task WarnOfDemonstrationAsync(this WebApplication app)
    {
        string[] names = [.. DemoAccount.All.Select(d => d.UserName.ToUpperInvariant())];
        if (!app.Environment.IsProduction() || !await app.Services.GetRequiredService<StartQueries>().AreAnyAsync(names, app.Lifetime.ApplicationStopping))
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AppDbContext>().WaitUpTo(AppDbContext.LongPatience);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var open = 0;
        foreach (var demo in DemoAccount.All)
        {
            // Not by signing in, which would write a better hash.
            open += await users.FindByNameAsync(demo.UserName) is { PasswordHash: { } hash } account
                && users.PasswordHasher.VerifyHashedPassword(account, hash, DemoAccount.Password) is not PasswordVerificationResult.Failed ? 1 : 0;
        }

        if (open > 0)
        {
            app.Logger.LogWarning(
                "{Accounts} accounts of the demonstration are in this database with their public password. " +
                "They cannot sign in; disable them or set new passwords",
                open);
        }
    }

    private static Stream OpenLedger() =>
        typeof(DemoCounty).Assembly.GetManifestResourceStream(typeof(DemoCounty), Ledger)
        ?? throw new InvalidOperationException($"The program was built without {Ledger}.");

    private static async Task CreateAsync(UserManager<Account> users, DemoAccount demo, Guid? departmentId, string? person)
    {
        var account = new Account(demo.UserName, demo.DisplayName, demo.Role);
        account.Assign(demo.Role, demo.Prefix, demo.Role is Role.Team ? [DemoAccount.Village] : [], departmentId);
        account.BelongTo(person);
        account.Id = demo.Id ?? account.Id;
        var created = await users.CreateOnceAsync(account, DemoAccount.Password);
        if (!created.Succeeded)
        {
            throw new InvalidOperationException($"The account {demo.UserName} was refused: {string.Join("; ", created.Errors.Select(e => e.Code))}");
        }
    }

    // Who is tied to that village.
    private static Task<string?> LeaderAsync(AppDbContext db, CancellationToken ct) =>
        db.LiaisonAssignments.Where(a => a.DivisionCode == DemoAccount.Village && a.CountyLeader != null)
            .LatestFirst().Select(a => a.CountyLeader).FirstOrDefaultAsync(ct);

    private static Task<Guid?> DepartmentAsync(AppDbContext db, CancellationToken ct) =>
        db.LiaisonAssignments.Where(a => a.DivisionCode == DemoAccount.Village && a.DepartmentId != null)
            .LatestFirst().Select(a => a.DepartmentId).FirstOrDefaultAsync(ct);
}
