using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VillageRectification.Persistence.Interceptors;

/// <summary>
/// Readers and the writer of a SQLite file do not wait for each other: the write-ahead log is set whenever a connection opens, whatever
/// made the file. A file that may only be read keeps the mode it has.
/// </summary>
public sealed class SqliteOpening : DbConnectionInterceptor
{
    private const string Setting = "PRAGMA journal_mode = WAL";

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Setting;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Setting;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
