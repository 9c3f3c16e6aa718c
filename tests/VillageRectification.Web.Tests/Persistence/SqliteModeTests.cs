using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>How the program opens a SQLite file, whatever made it.</summary>
public sealed class SqliteModeTests(SqliteApp app) : AppTests(app), IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_file_in_another_mode_gets_its_write_ahead_log_when_it_is_opened()
    {
        var connection = $"Data Source={Path.Combine(App.DataFolder, "plain.db")};Pooling=false";
        await using (var plain = new SqliteConnection(connection))
        {
            await plain.OpenAsync(Ct);
            await AskAsync(plain, "CREATE TABLE t (x)");
            Assert.Equal("delete", await AskAsync(plain, "PRAGMA journal_mode"));
        }

        Assert.Equal("wal", await Contexts.WithAsync(App.Provider, connection, TimeProvider.System, db =>
            db.Database.SqlQuery<string>($"SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync(Ct)));
    }

    [Fact]
    public async Task Who_reads_does_not_wait_for_who_writes()
    {
        await County.CreateAsync(App);
        await using var writer = new SqliteConnection(App.ConnectionString + ";Pooling=false");
        await writer.OpenAsync(Ct);
        await using var transaction = await writer.BeginTransactionAsync(Ct);
        await AskAsync(writer, "UPDATE campaigns SET version = version + 1");

        Assert.Equal(0, await App.WithDbAsync(db => db.Campaigns.Select(c => c.Version).FirstAsync(Ct)));
    }

    [Fact]
    public async Task A_file_that_could_not_be_written_for_a_while_is_written_again_by_the_same_program()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Rights of files are those of Linux here.");
            return;
        }

        // Apart from the data folder, which only its owner enters.
        var folder = Directory.CreateTempSubdirectory("vr-rights-").FullName;
        var connection = $"Data Source={Path.Combine(folder, "kept.db")}";
        await using var other = new SqliteConnection(connection + ";Pooling=false");
        await other.OpenAsync(Ct);
        await AskAsync(other, "PRAGMA journal_mode = WAL");
        await AskAsync(other, "CREATE TABLE t (x)");
        await AskAsync(other, "INSERT INTO t VALUES (1)");

        // As the program writes it: connections are kept by their text. What is opened now is kept as it is.
        var own = await Contexts.WithAsync(App.Provider, connection, TimeProvider.System, db => Task.FromResult(db.Database.GetConnectionString()!));
        WhileNothingMayBeWritten(folder, () =>
        {
            using var reader = new SqliteConnection(own);
            reader.Open();
            using var command = reader.CreateCommand();
            command.CommandText = "SELECT x FROM t";
            Assert.Equal(1L, command.ExecuteScalar());
        });
        await using (var kept = new SqliteConnection(own))
        {
            await kept.OpenAsync(Ct);
            var refused = await Assert.ThrowsAsync<SqliteException>(() => AskAsync(kept, "INSERT INTO t VALUES (2)"));
            Assert.Equal(DatabaseTrouble.ReadOnly, DatabaseTroubles.Of(refused));
        }

        Assert.Equal(1, await Contexts.WithAsync(App.Provider, connection, TimeProvider.System, db =>
            db.Database.ExecuteSqlAsync($"INSERT INTO t VALUES (3)", Ct)));
        await other.CloseAsync();
        SqliteConnection.ClearPool(new(own));
        Directory.Delete(folder, recursive: true);
    }

    // Rights do not bind the superuser; a thread takes files as another account would.
    [SupportedOSPlatform("linux")]
    private static void WhileNothingMayBeWritten(string folder, Action read)
    {
        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode Enter = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        const uint Nobody = 65534;
        var files = Directory.GetFiles(folder).ToDictionary(f => f, File.GetUnixFileMode);
        var own = File.GetUnixFileMode(folder);
        foreach (var file in files.Keys)
        {
            File.SetUnixFileMode(file, Read);
        }

        File.SetUnixFileMode(folder, Read | Enter);
        var before = setfsuid(Nobody);
        try
        {
            read();
        }
        finally
        {
            _ = setfsuid((uint)before);
            File.SetUnixFileMode(folder, own);
            foreach (var (file, mode) in files)
            {
                File.SetUnixFileMode(file, mode);
            }
        }
    }

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int setfsuid(uint account);

    [Fact]
    public async Task A_migration_that_another_program_keeps_waiting_says_so_and_ends()
    {
        var connection = $"Data Source={Path.Combine(App.DataFolder, "held.db")};Pooling=false";
        var lockFile = Path.Combine(App.DataFolder, "held.lock");
        await Contexts.WithAsync(App.Provider, connection, TimeProvider.System, async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First(), Ct);
            return true;
        });
        var log = new Told();
        await using (var writer = new SqliteConnection(connection))
        {
            await writer.OpenAsync(Ct);
            await using var transaction = await writer.BeginTransactionAsync(Ct);
            await AskAsync(writer, "UPDATE campaigns SET version = version + 1");
            var error = await Assert.ThrowsAnyAsync<Exception>(() => MigrateAsync(log));
            Assert.Equal(DatabaseTrouble.Busy, DatabaseTroubles.Of(error));
            Assert.Contains("Another program writes to the database", Assert.Single(log.Lines), StringComparison.Ordinal);
        }

        await MigrateAsync(log);
        Assert.Single(log.Lines);

        Task<bool> MigrateAsync(Told to) => Contexts.WithAsync(App.Provider, connection, TimeProvider.System, async db =>
        {
            await db.MigrateAppDatabaseAsync(lockFile, TimeProvider.System, to, Ct, TimeSpan.FromSeconds(3));
            return true;
        });
    }

    private static async Task<object?> AskAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Ct);
    }

    private sealed class Told : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
