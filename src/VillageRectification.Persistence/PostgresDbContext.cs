using Microsoft.EntityFrameworkCore;
using Npgsql;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence;

/// <summary>The production engine.</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, CallerAccess access) : AppDbContext(options, access)
{
    // Any number that nothing else in this database locks.
    private const long WriteLock = 20031031;

    /// <inheritdoc />
    protected override bool IsDuplicate(Exception? error) => error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <inheritdoc />
    protected override Task LockAsync(bool isExclusive, CancellationToken cancellationToken) => isExclusive
        ? Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({WriteLock})", cancellationToken)
        : Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared({WriteLock})", cancellationToken);
}
