using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Commands;

/// <summary>What was asked for on the command line, and what could not be understood.</summary>
internal sealed record AccountOptions
{
    public Role? Role { get; private init; }

    /// <summary>The division that the account reaches; beside a department the county that the department is of.</summary>
    public string? Scope { get; init; }

    public IReadOnlyList<string> Villages { get; init; } = [];

    public string? Department { get; private init; }

    public string? Display { get; private init; }

    /// <summary>Whose account it is, as the assignments spell him.</summary>
    public string? Person { get; private init; }

    public IReadOnlyList<string> Faults { get; private init; } = [];

    public static AccountOptions Read(string[] options)
    {
        var asked = new AccountOptions { Faults = [.. CommandLine.Twice(options.Chunk(2))] };
        foreach (var pair in options.Chunk(2))
        {
            asked = pair switch
            {
                ["--role", var role] when RoleOf(role) is { } read => asked with { Role = read },
                ["--role", var role] => asked.With($"没有“{role}”这个角色，可用：{string.Join('、', Enum.GetValues<Role>().Select(r => $"{r}（{r.ToText()}）"))}"),
                ["--scope", var prefix] => asked with { Scope = prefix },
                ["--villages", var codes] => asked with { Villages = codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) },
                ["--department", var name] => asked with { Department = name },
                ["--display", var name] => asked with { Display = name },
                ["--person", var name] => asked with { Person = name },
                _ => asked.With($"看不懂“{string.Join(' ', pair)}”"),
            };
        }

        return asked.Role is null && asked.Faults.Count == 0 ? asked.With("缺少 --role") : asked;
    }

    // By name alone: a number would be the place of a role in a list that nobody sees.
    private static Role? RoleOf(string word) =>
        Enum.GetValues<Role>()
            .Select(r => (Role?)r)
            .FirstOrDefault(r => string.Equals(r.ToString(), word, StringComparison.OrdinalIgnoreCase) || r!.Value.ToText() == word);

    private AccountOptions With(string fault) => this with { Faults = [.. Faults, fault] };
}
