using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Commands;

/// <summary>
/// <c>account create NAME --role R (--scope PREFIX | --villages CODE,CODE) [--department NAME] [--display TEXT]</c>, the password on standard input.
/// </summary>
internal static class AccountCommand
{
    public static async Task<int> CreateAsync(IServiceProvider services, string name, string[] options, TextReader input, TextWriter error)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var asked = AccountOptions.Read(options);
        var problems = await FaultsOfAsync(db, asked);
        if (problems.Count == 0)
        {
            var account = new Account(name, asked.Display ?? name, asked.Role!.Value);
            var department = asked.Department is { } wanted ? await DepartmentAsync(db, wanted) : null;
            account.Assign(asked.Role.Value, asked.Scope, asked.Villages, department);
            var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var created = await users.CreateAsync(account, await input.ReadLineAsync() ?? "");
            problems = [.. created.Errors.Select(e => e.Description)];
        }

        foreach (var problem in problems)
        {
            await error.WriteLineAsync(problem);
        }

        return problems.Count == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<string>> FaultsOfAsync(AppDbContext db, AccountOptions asked)
    {
        List<string> faults = [.. asked.Faults];
        if (asked.Role is { } role)
        {
            faults.AddRange(AccountReach.Against(role, asked.Scope, asked.Villages, asked.Department is not null).Select(f => f.Message));
        }

        if (asked.Department is { } name && await DepartmentAsync(db, name) is null)
        {
            faults.Add($"没有“{name}”这个部门");
        }

        return faults;
    }

    private static async Task<Guid?> DepartmentAsync(AppDbContext db, string name)
    {
        var ids = await db.Departments.Where(d => d.Name == name).OrderBy(d => d.CountyCode).Select(d => (Guid?)d.Id).Take(2).ToListAsync();
        return ids is [var only] ? only : null;
    }
}
