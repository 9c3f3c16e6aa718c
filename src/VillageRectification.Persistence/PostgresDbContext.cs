using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence;

/// <summary>The production engine.</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, CallerAccess access) : AppDbContext(options, access)
{
    // Any number that nothing else in this database locks.
    private const long WriteLock = 20031031;
    private const long MigrationLock = 20031032;

    /// <inheritdoc />
    protected override bool IsDuplicate(Exception? error) => error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <inheritdoc />
    protected override async Task<DatabaseTrouble?> AskAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            var isReadOnly = await Database
                .SqlQuery<bool>($"SELECT current_setting('transaction_read_only') = 'on' AS \"Value\"").SingleAsync(cancellationToken);
            return isReadOnly ? DatabaseTrouble.ReadOnly : null;
        }
        catch (Exception late) when (DatabaseTroubles.Of(late) is DatabaseTrouble.Busy)
        {
            // Nobody can hold what this asks for.
            return DatabaseTrouble.Silent;
        }
    }

    /// <inheritdoc />
    internal override async Task<IAsyncDisposable?> MigrateAloneAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var creator = this.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellationToken))
        {
            await CreateAsync(creator, cancellationToken);
        }

        // A session's lock: the connection stays open over the transactions of the migrations, and a process that dies lets go of it.
        await Database.OpenConnectionAsync(cancellationToken);
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancellationToken);
        // A table that somebody holds is not waited for as long as one may take to be altered.
        var longest = patience.TotalMilliseconds.ToString(CultureInfo.InvariantCulture);
        await Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', {longest}, false)", cancellationToken);
        return new Held(this);
    }

    private static async Task CreateAsync(IRelationalDatabaseCreator creator, CancellationToken cancellationToken)
    {
        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (PostgresException taken) when (taken.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another instance was a moment earlier.
        }
    }

    /// <inheritdoc />
    protected override Task LockAsync(bool isExclusive, CancellationToken cancellationToken) => isExclusive
        ? Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({WriteLock})", cancellationToken)
        : Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared({WriteLock})", cancellationToken);

    private sealed class Held(PostgresDbContext db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})");
            await db.Database.CloseConnectionAsync();
        }
    }
}
