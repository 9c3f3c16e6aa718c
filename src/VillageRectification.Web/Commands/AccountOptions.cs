using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Commands;

/// <summary>What was asked for on the command line, and what could not be understood.</summary>
internal sealed record AccountOptions
{
    public Role? Role { get; private init; }

    public string? Scope { get; private init; }

    public IReadOnlyList<string> Villages { get; private init; } = [];

    public string? Department { get; private init; }

    public string? Display { get; private init; }

    public IReadOnlyList<string> Faults { get; private init; } = [];

    public static AccountOptions Read(string[] options)
    {
        var asked = new AccountOptions();
        foreach (var pair in options.Chunk(2))
        {
            asked = pair switch
            {
                ["--role", var role] when Enum.TryParse<Role>(role, ignoreCase: true, out var read) && Enum.IsDefined(read) => asked with { Role = read },
                ["--role", var role] => asked.With($"没有“{role}”这个角色，可用：{string.Join('、', Enum.GetNames<Role>())}"),
                ["--scope", var prefix] => asked with { Scope = prefix },
                ["--villages", var codes] => asked with { Villages = codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) },
                ["--department", var name] => asked with { Department = name },
                ["--display", var name] => asked with { Display = name },
                _ => asked.With($"看不懂“{string.Join(' ', pair)}”"),
            };
        }

        return asked.Role is null && asked.Faults.Count == 0 ? asked.With("缺少 --role") : asked;
    }

    private AccountOptions With(string fault) => this with { Faults = [.. Faults, fault] };
}
