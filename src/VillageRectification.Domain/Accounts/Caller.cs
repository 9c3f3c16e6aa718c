namespace VillageRectification.Domain.Accounts;

/// <summary>On whose behalf the database is used: who is written down as the author, and what may be seen.</summary>
public sealed record Caller(Guid AccountId, AccessScope Scope)
{
    /// <summary>The built-in account 命令行 of commands and jobs; nobody signs in with it.</summary>
    public static readonly Guid CommandLineId = new("00000000-0000-7000-8000-000000000001");

    /// <summary>Nobody known: sees nothing.</summary>
    public static Caller Nobody { get; } = new(Guid.Empty, AccessScope.Nothing);

    /// <summary>The program itself at start-up, in jobs and in commands.</summary>
    public static Caller CommandLine { get; } = new(CommandLineId, AccessScope.Everything);
}
