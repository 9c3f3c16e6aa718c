using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Security;

namespace VillageRectification.Web.Commands;

/// <summary>
/// <c>account create NAME --role R (--scope PLACE | --villages PLACE,PLACE) [--department NAME] [--display TEXT] [--person NAME]</c>,
/// the password on standard input.
/// </summary>
internal static class AccountCommand
{
    public static async Task<int> CreateAsync(IServiceProvider services, string name, string[] options, TextReader input, TextWriter output, TextWriter error)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        db.WaitUpTo(AppDbContext.LongPatience);
        var (asked, unnamed) = await NamedAsync(db, AccountOptions.Read(options));
        var (department, missing) = await DepartmentAsync(db, asked);
        List<string> faults = [.. asked.Faults, .. unnamed, .. FaultsOf(name, asked.Display, asked.Person), .. missing];
        // Beside a department the scope says which county it is of, and is no reach of its own.
        var reach = asked.Department is null ? asked.Scope : null;
        if (asked.Role is { } role && unnamed.Count == 0)
        {
            faults.AddRange(AccountReach.Against(role, reach, asked.Villages, asked.Department is not null).Select(f => f.Message));
        }

        if (faults.Count == 0)
        {
            faults.AddRange((await db.UnknownAsync(reach, asked.Villages, CancellationToken.None)).Select(f => f.Message));
        }

        if (faults.Count == 0)
        {
            var account = new Account(name, asked.Display ?? name, asked.Role!.Value);
            account.Assign(asked.Role.Value, reach, asked.Villages, department?.Id);
            account.BelongTo(asked.Person?.Trim());
            var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var created = await users.CreateOnceAsync(account, await input.ReadLineAsync() ?? "");
            faults = [.. created.Errors.Select(e => e.Description)];
            if (created.Succeeded)
            {
                await output.WriteLineAsync($"已新建账号：{name}（{RoleIn(reach, account.Role)}）");
            }
        }

        foreach (var fault in faults)
        {
            await error.WriteLineAsync(fault);
        }

        return faults.Count == 0 ? 0 : 1;
    }

    // As the county of the reach is called.
    private static string RoleIn(string? reach, Role role) =>
        reach?.Length >= DivisionCode.CountyLength && reach[..DivisionCode.CountyLength] is var county && CountyNames.Has(county)
            ? new CountyWords(CountyNames.Of(county)).Of(role) : role.ToText();

    // Places by name become their codes; what is named of none or of several is a fault.
    private static async Task<(AccountOptions Asked, IReadOnlyList<string> Faults)> NamedAsync(AppDbContext db, AccountOptions asked)
    {
        List<string> faults = [];
        var digits = asked.Department is not null ? DivisionCode.CountyLength : asked.Role is { } role ? AccountReach.PrefixOf(role) : null;
        var scope = asked.Scope is { } named && digits is { } level ? await CodeOfAsync(named, level) : asked.Scope;
        List<string> villages = [];
        foreach (var village in asked.Villages)
        {
            villages.Add(await CodeOfAsync(village, DivisionCode.Length));
        }

        return (asked with { Scope = scope, Villages = villages }, faults);

        async Task<string> CodeOfAsync(string text, int digits)
        {
            if (!NamedPlace.IsName(text))
            {
                return text;
            }

            var (code, fault) = await NamedPlace.FindAsync(db, text, digits, CancellationToken.None);
            faults.AddRange(fault is null ? [] : [fault]);
            return code ?? text;
        }
    }

    private static IEnumerable<string> FaultsOf(string name, string? display, string? person)
    {
        if (name.Length is 0 or > Account.UserNameMaxLength || name != name.Trim() || !SoundText.IsStorable(name))
        {
            yield return $"账号要填 1 到 {Account.UserNameMaxLength} 个字符，前后没有空格";
        }

        if (display is not null && (display.Length > Account.DisplayNameMaxLength || string.IsNullOrWhiteSpace(display) || !SoundText.IsSound(display)))
        {
            yield return $"名称要填 1 到 {Account.DisplayNameMaxLength} 个字，不带看不见的字符";
        }

        if (person is not null
            && (person.Length > Account.PersonNameMaxLength || string.IsNullOrWhiteSpace(person) || !SoundText.IsSound(person)
                || LedgerWords.NamesNobody(person)))
        {
            yield return $"--person 要填本人姓名，1 到 {Account.PersonNameMaxLength} 个字";
        }
    }

    private static async Task<(Department? Department, IEnumerable<string> Faults)> DepartmentAsync(AppDbContext db, AccountOptions asked)
    {
        if (asked.Department is not { } name)
        {
            return (null, []);
        }

        var county = asked.Scope;
        if (county is not null && county.Length != DivisionCode.CountyLength)
        {
            return (null, [$"“{county}”不对：和 --department 一起时，--scope 填部门所在县的 6 位代码"]);
        }

        var named = await db.Departments.AsNoTracking()
            .Where(d => d.Name == name && (county == null || d.CountyCode == county))
            .OrderBy(d => d.CountyCode)
            .ToListAsync();
        return named switch
        {
            [var only] => (only, []),
            [] => (null, [county is null ? $"没有“{name}”这个部门" : $"{CountyNames.Of(county)}没有“{name}”这个部门"]),
            _ => (
                null,
                [$"有 {named.Count} 个县有“{name}”，请用 --scope 写明是哪个县：{string.Join('、', named.Select(d => $"{d.CountyCode}（{CountyNames.Of(d.CountyCode)}）"))}"]),
        };
    }
}
