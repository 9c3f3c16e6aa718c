using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence;

/// <summary>Brings the database to this program's model at start-up, one process at a time, on one machine or several.</summary>
public static class DatabaseMigration
{
    /// <summary>For what another program holds: its lock file, its lock on the database.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    // Who waits longer than that is told why.
    private static readonly TimeSpan Notice = TimeSpan.FromSeconds(2);

    // How Linux, macOS and Windows say that another process holds a file.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    /// <summary>
    /// Applies what is missing. A SQLite file is copied beside itself first. A kill during a SQLite migration leaves EF's lock row
    /// behind, for which every later start would wait for ever: whoever holds the lock file knows that the row is stale and removes it.
    /// </summary>
    /// <param name="lockFile">In the data folder; held only while migrating.</param>
    /// <param name="patience">Instead of a minute.</param>
    /// <exception cref="TimeoutException">Another process holds the lock file for longer than the patience.</exception>
    public static async Task MigrateAppDatabaseAsync(
        this AppDbContext db, string lockFile, TimeProvider clock, ILogger log, CancellationToken ct, TimeSpan? patience = null)
    {
        var longestHeld = patience ?? Patience;
        await using var held = await HoldAsync(lockFile, clock, longestHeld, ct);
        // A large table is altered in its own time; what SQLite is given here is spent on waiting for another writer alone.
        db.WaitUpTo(db.Database.IsSqlite() ? longestHeld : Longest);
        await using var alone = await db.MigrateAloneAsync(longestHeld, ct);
        if (db.Database.IsSqlite())
        {
            await ClearStaleLockAsync(db, ct);
        }

        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            if ((await db.Database.GetAppliedMigrationsAsync(ct)).Any())
            {
                CopyFile(db);
            }

            await TellOfWriterAsync(db, log, longestHeld, ct);
            await db.Database.MigrateAsync(ct);
        }

        if (!await db.Users.AnyAsync(a => a.Id == Caller.CommandLineId, ct))
        {
            var account = Account.CommandLine();
            account.NormalizedUserName = account.UserName!.ToUpperInvariant();
            db.Add(account);
            await db.SaveChangesAsync(ct);
        }
    }

    // Asks for the right to write and gives it back; who holds it is waited for afterwards.
    private static async Task TellOfWriterAsync(AppDbContext db, ILogger log, TimeSpan patience, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
        {
            return;
        }

        try
        {
            db.WaitUpTo(Notice);
            await using var probe = await db.Database.BeginTransactionAsync(ct);
            await probe.RollbackAsync(ct);
        }
        catch (SqliteException error) when (DatabaseTroubles.Of(error) is DatabaseTrouble.Busy)
        {
            log.LogWarning("Another program writes to the database; the migration waits for it, {Patience} at most", patience);
        }
        finally
        {
            db.WaitUpTo(patience);
        }
    }

    private static async Task<FileStream> HoldAsync(string lockFile, TimeProvider clock, TimeSpan patience, CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException busy) when (Held.Contains(busy.HResult))
            {
                if (clock.GetElapsedTime(started) > patience)
                {
                    throw new TimeoutException($"Another process has been migrating this database for more than {patience}: {lockFile}", busy);
                }

                await Task.Delay(TimeSpan.FromMilliseconds(200), clock, ct);
            }
        }
    }

    private static async Task ClearStaleLockAsync(AppDbContext db, CancellationToken ct)
    {
        // Asked first: a file that may only be read has nothing to clear.
        var hasTable = await db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(ct);
        if (hasTable > 0 && await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM \"__EFMigrationsLock\"").SingleAsync(ct) > 0)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", ct);
        }
    }

    private static void CopyFile(AppDbContext db)
    {
        if (!db.Database.IsSqlite())
        {
            return;
        }

        var kept = db.Database.GetDbConnection().DataSource + ".before-migration";
        var aside = kept + ".part";
        File.Delete(aside);
        using (var source = new SqliteConnection(db.Database.GetConnectionString()))
        using (var copy = new SqliteConnection($"Data Source={aside};Pooling=false"))
        {
            source.Open();
            copy.Open();
            source.BackupDatabase(copy);
        }

        File.Move(aside, kept, overwrite: true);
    }
}
