using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Security;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Commands;

/// <summary>
/// <c>account create NAME --role R (--scope PREFIX | --villages CODE,CODE) [--department NAME] [--display TEXT]</c>, the password on standard input.
/// </summary>
internal static class AccountCommand
{
    public static async Task<int> CreateAsync(IServiceProvider services, string name, string[] options, TextReader input, TextWriter output, TextWriter error)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var asked = AccountOptions.Read(options);
        var problems = await FaultsOfAsync(db, name, asked);
        if (problems.Count == 0)
        {
            var account = new Account(name, asked.Display ?? name, asked.Role!.Value);
            var department = asked.Department is { } wanted ? await DepartmentAsync(db, wanted) : null;
            account.Assign(asked.Role.Value, asked.Scope, asked.Villages, department);
            var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var created = await users.CreateAsync(account, await input.ReadLineAsync() ?? "");
            problems = [.. created.Errors.Select(e => e.Description)];
            if (created.Succeeded)
            {
                await output.WriteLineAsync($"已新建账号：{name}（{account.Role.ToText()}）");
            }
        }

        foreach (var problem in problems)
        {
            await error.WriteLineAsync(problem);
        }

        return problems.Count == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<string>> FaultsOfAsync(AppDbContext db, string name, AccountOptions asked)
    {
        List<string> faults = [.. asked.Faults, .. Lengths(name, asked.Display)];
        if (asked.Role is { } role)
        {
            faults.AddRange(AccountReach.Against(role, asked.Scope, asked.Villages, asked.Department is not null).Select(f => f.Message));
        }

        if (asked.Department is { } department && await DepartmentAsync(db, department) is null)
        {
            faults.Add($"没有“{department}”这个部门");
        }

        return faults;
    }

    private static IEnumerable<string> Lengths(string name, string? display)
    {
        if (name.Length is 0 or > Account.UserNameMaxLength || name != name.Trim())
        {
            yield return $"账号要填 1 到 {Account.UserNameMaxLength} 个字符，前后没有空格";
        }

        if (display?.Length > Account.DisplayNameMaxLength)
        {
            yield return $"名称不超过 {Account.DisplayNameMaxLength} 个字";
        }
    }

    private static async Task<Guid?> DepartmentAsync(AppDbContext db, string name)
    {
        var ids = await db.Departments.Where(d => d.Name == name).OrderBy(d => d.CountyCode).Select(d => (Guid?)d.Id).Take(2).ToListAsync();
        return ids is [var only] ? only : null;
    }
}
