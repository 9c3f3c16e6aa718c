using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence;

/// <summary>The embedded default.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, CallerAccess access) : AppDbContext(options, access)
{
    // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.
    private const int PrimaryKeyTaken = 1555;
    private const int IndexTaken = 2067;

    /// <inheritdoc />
    protected override int RowsAtOnce => 1;

    /// <inheritdoc />
    protected override bool IsDuplicate(Exception? error) => error is SqliteException { SqliteExtendedErrorCode: PrimaryKeyTaken or IndexTaken };

    /// <inheritdoc />
    public override void WaitUpTo(TimeSpan patience)
    {
        base.WaitUpTo(patience);
        // Beginning a transaction waits by the connection's time.
        ((SqliteConnection)Database.GetDbConnection()).DefaultTimeout = (int)patience.TotalSeconds;
    }

    /// <inheritdoc />
    protected override async Task<DatabaseTrouble?> AskAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        // Takes the right to write and writes a page that says what it said: a disk that takes nothing any more grants the right all the same.
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await Database.ExecuteSqlRawAsync("PRAGMA user_version = 0", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }
}
