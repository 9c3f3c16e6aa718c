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
    protected override bool IsDuplicate(Exception? error) => error is SqliteException { SqliteExtendedErrorCode: PrimaryKeyTaken or IndexTaken };
}
