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
    private const int CountyLocks = 20031033;

    // A page waits for a writer half as long as for an answer, so that it can still say so.
    private const int PartForWriters = 2;

    private TimeSpan? _patience;

    /// <inheritdoc />
    public override void WaitUpTo(TimeSpan patience)
    {
        base.WaitUpTo(patience);
        _patience = patience;
    }

    /// <inheritdoc />
    /// <remarks>A statement is a way to the server and back. Of the widest kind so many rows are less than a tenth of the parameters that it takes.</remarks>
    protected override int RowsAtOnce => 100;

    /// <inheritdoc />
    protected override bool IsDuplicate(Exception? error) => error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <inheritdoc />
    protected override async Task<DatabaseTrouble?> AskAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        // On a connection of its own: to call a question off, the driver asks the same server once more, and waits for that too.
        var asked = IsReadOnlyAsync(Database.GetConnectionString()!, patience);
        try
        {
            return await asked.WaitAsync(patience, cancellationToken) ? DatabaseTrouble.ReadOnly : null;
        }
        catch (TimeoutException)
        {
            return DatabaseTrouble.Silent;
        }
        catch (Exception late) when (DatabaseTroubles.Of(late) is DatabaseTrouble.Busy)
        {
            // Nobody can hold what this asks for.
            return DatabaseTrouble.Silent;
        }
    }

    private static async Task<bool> IsReadOnlyAsync(string connectionString, TimeSpan patience)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand("SELECT current_setting('transaction_read_only') = 'on'", connection);
        command.CommandTimeout = (int)patience.TotalSeconds;
        return (bool)(await command.ExecuteScalarAsync(CancellationToken.None))!;
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
    protected override Task LockAsync(bool isExclusive, CancellationToken cancellationToken)
    {
        // The server itself ends the wait, and that of every row after it: so a writer is told from a server that does not answer.
        var patience = _patience ?? TimeSpan.FromSeconds(Database.GetCommandTimeout()!.Value) / PartForWriters;
        var longest = ((long)patience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        return isExclusive
            ? Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', {longest}, true), pg_advisory_xact_lock({WriteLock})", cancellationToken)
            : Database.ExecuteSqlAsync($"SELECT set_config('lock_timeout', {longest}, true), pg_advisory_xact_lock_shared({WriteLock})", cancellationToken);
    }

    /// <inheritdoc />
    protected override Task LockCountyAsync(string county, CancellationToken cancellationToken)
    {
        var code = int.Parse(county, CultureInfo.InvariantCulture);
        return Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({CountyLocks}, {code})", cancellationToken);
    }

    private sealed class Held(PostgresDbContext db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})");
            await db.Database.CloseConnectionAsync();
        }
    }
}
