using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace VillageRectification.Persistence.Interceptors;

/// <summary>
/// Readers and the writer of a SQLite file do not wait for each other: the write-ahead log is set when the program first opens it, whatever
/// made the file, and stays with the file. One that may only be read keeps the mode it has. Where the file could not be written for a while, what was
/// opened then and kept would refuse to write for good: it is opened anew.
/// </summary>
public sealed class SqliteOpening : DbConnectionInterceptor
{
    private const string Setting = "PRAGMA journal_mode = WAL";

    // Several at once may set it: it is the same each time.
    private volatile bool _isSet;

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var asked = MayOnlyRead(connection);
        OpenAnew((SqliteConnection)connection, asked);
        if (_isSet || asked)
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
        var asked = MayOnlyRead(connection);
        OpenAnew((SqliteConnection)connection, asked);
        if (_isSet || asked)
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = Setting;
        await command.ExecuteNonQueryAsync(cancellationToken);
        _isSet = true;
    }

    // The engine opens a file that it may not write for reading, without a word.
    private static void OpenAnew(SqliteConnection connection, bool mayOnlyRead)
    {
        if (!mayOnlyRead && raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
        {
            SqliteConnection.ClearPool(connection);
            connection.Close();
            connection.Open();
        }
    }

    // As EF opens it to see whether it is there.
    private static bool MayOnlyRead(DbConnection connection) => new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is SqliteOpenMode.ReadOnly;
}
