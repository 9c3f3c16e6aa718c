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
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    // What else it says of input and output: the file system, gone read-only under it as after a fault of the disk, refused to take something.
    private static readonly HashSet<int> RefusedWrites =
    [
        Extended(3), // write
        Extended(4), // fsync
        Extended(5), // fsync of the folder
        Extended(6), // truncate
        Extended(10), // delete
        Extended(18), // open the shared index
        Extended(19), // its size
    ];

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

    private static int Extended(int kind) => InputOutput | (kind << 8);

    private static DatabaseTrouble? OfOne(Exception cause) => cause switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode switch
        {
            Busy or Locked => DatabaseTrouble.Busy,
            ReadOnly => DatabaseTrouble.ReadOnly,
            Full => DatabaseTrouble.Full,
            InputOutput when RefusedWrites.Contains(sqlite.SqliteExtendedErrorCode) => DatabaseTrouble.ReadOnly,
            InputOutput or Corrupt or CannotOpen or NoDatabase => DatabaseTrouble.Unreadable,
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
