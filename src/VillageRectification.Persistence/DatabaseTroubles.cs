using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace VillageRectification.Persistence;

/// <summary>Tells the troubles of both engines from faults.</summary>
public static class DatabaseTroubles
{
    // Primary result codes of SQLite.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    // Extended codes of InputOutput where the system took no bytes, no length and no deletion: as when a file system went read-only under open files.
    private static readonly int[] Unwritten = [778, 1034, 1290, 1546, 2570, 4874];

    /// <summary>The trouble behind an exception; null when it is none.</summary>
    public static DatabaseTrouble? Of(Exception? error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (OfOne(cause) is { } trouble)
            {
                return trouble;
            }
        }

        return null;
    }

    private static DatabaseTrouble? OfOne(Exception cause) => cause switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode switch
        {
            Busy or Locked => DatabaseTrouble.Busy,
            ReadOnly => DatabaseTrouble.ReadOnly,
            Full => DatabaseTrouble.Full,
            InputOutput when Unwritten.Contains(sqlite.SqliteExtendedErrorCode) => DatabaseTrouble.ReadOnly,
            InputOutput or CannotOpen => DatabaseTrouble.Silent,
            _ => null,
        },
        PostgresException postgres => postgres.SqlState switch
        {
            PostgresErrorCodes.DiskFull => DatabaseTrouble.Full,
            PostgresErrorCodes.ReadOnlySqlTransaction => DatabaseTrouble.ReadOnly,
            PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => DatabaseTrouble.Busy,
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => DatabaseTrouble.Silent,
            PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections => DatabaseTrouble.Silent,
            _ => null,
        },
        // The server ends what waits for somebody else by itself, and sooner than the time of a command is over: then nobody answers.
        DatabaseSilentException or NpgsqlException { InnerException: TimeoutException or SocketException or IOException } => DatabaseTrouble.Silent,
        NpgsqlException { IsTransient: true } => DatabaseTrouble.Silent,
        _ => null,
    };
}
