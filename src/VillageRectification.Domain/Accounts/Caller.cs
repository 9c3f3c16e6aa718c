namespace VillageRectification.Domain.Accounts;

/// <summary>On whose behalf the database is used: who is written down as the author, what may be seen and done. Read once a request.</summary>
/// <param name="Role">Null for the program itself, which no page asks.</param>
/// <param name="DisplayName">What pages call the account.</param>
public sealed record Caller(Guid AccountId, AccessScope Scope, Role? Role = null, string DisplayName = "")
{
    /// <summary>Whose account it is, as the assignments spell him; null when that is not said.</summary>
    public string? PersonName { get; init; }

    /// <summary>Whose account it is, of an account of a department; null of any other.</summary>
    public Guid? DepartmentId { get; init; }

    /// <summary>The built-in account 命令行 of commands and jobs; nobody signs in with it.</summary>
    public static readonly Guid CommandLineId = new("00000000-0000-7000-8000-000000000001");

    /// <summary>Nobody known: sees nothing.</summary>
    public static Caller Nobody { get; } = new(Guid.Empty, AccessScope.Nothing);

    /// <summary>The program itself at start-up, in jobs and in commands.</summary>
    public static Caller CommandLine { get; } = new(CommandLineId, AccessScope.Everything);

    /// <summary>Whether the account's role may do it.</summary>
    public bool May(Act act) => Role is { } role && role.May(act);
}
