using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VillageRectification.Persistence.Interceptors;

/// <summary>
/// Readers and the writer of a SQLite file do not wait for each other: the write-ahead log is set when the program first opens it, whatever
/// made the file, and stays with the file. One that may only be read keeps the mode it has.
/// </summary>
public sealed class SqliteOpening : DbConnectionInterceptor
{
    private const string Setting = "PRAGMA journal_mode = WAL";

    // Several at once may set it: it is the same each time.
    private volatile bool _isSet;

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (_isSet || MayOnlyRead(connection))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Setting;
        command.ExecuteNonQuery();
        _isSet = true;
    }

    /// <inheritdoc />
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (_isSet || MayOnlyRead(connection))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = Setting;
        await command.ExecuteNonQueryAsync(cancellationToken);
        _isSet = true;
    }

    // As EF opens it to see whether it is there.
    private static bool MayOnlyRead(DbConnection connection) => new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is SqliteOpenMode.ReadOnly;
}
