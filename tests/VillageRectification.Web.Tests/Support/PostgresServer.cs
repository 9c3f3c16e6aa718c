using System.Diagnostics;
using System.Globalization;
using DotNet.Testcontainers.Builders;
using Npgsql;
using Testcontainers.PostgreSql;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace VillageRectification.Web.Tests.Support;

/// <summary>
/// One PostgreSQL server for the whole test run, started on first use: the server named by <c>VR_TEST_POSTGRES</c>, else a
/// throwaway cluster from the local binaries, else a container. Without any of them <see cref="MissingReason"/> says what to do;
/// with <c>CI=true</c> that is an error. Every program gets its own copy of one migrated template database.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    // What nobody will miss need not reach the disk.
    private const string Fast = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    private readonly Lazy<Task<string?>> _template;
    private readonly string _durability = Fast;
    private readonly string _run = $"vr_{Guid.CreateVersion7():N}";
    private string _connection = "";
    private Process? _cluster;
    private PostgreSqlContainer? _container;
    private bool _isOurs;

    public PostgresServer()
    {
        _template = new(StartAsync);
        Shared = new(() => new PostgresApp(this));
    }

    private PostgresServer(string durability)
        : this() => _durability = durability;

    /// <summary>Of its own and as a server is set up that must lose nothing; for tests that kill it.</summary>
    public static PostgresServer Durable() => new("");

    public SharedApp Shared { get; }

    /// <summary>Whether it runs on this machine from local binaries, so that its processes can be killed.</summary>
    public bool IsLocal => _cluster is not null;

    private static bool IsCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Starts the server if need be; null when there is one, else a sentence for the person who runs the tests.</summary>
    public Task<string?> MissingReason() => _template.Value;

    /// <summary>A fresh copy of the migrated template. Call only when <see cref="MissingReason"/> is null.</summary>
    public async Task<string> CreateDatabaseAsync(string name)
    {
        var database = $"{_run}_{name}";
        await ExecuteAsync($"CREATE DATABASE \"{database}\" TEMPLATE \"{_run}\"");
        return With(database);
    }

    /// <summary>One without any table.</summary>
    public async Task<string> CreateEmptyDatabaseAsync(string name)
    {
        var database = $"{_run}_{name}";
        await ExecuteAsync($"CREATE DATABASE \"{database}\"");
        return With(database);
    }

    public async Task DropDatabaseAsync(string connection)
    {
        await using (var pooled = new NpgsqlConnection(connection))
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        if (!_isOurs)
        {
            await ExecuteAsync($"DROP DATABASE IF EXISTS \"{new NpgsqlConnectionStringBuilder(connection).Database}\" WITH (FORCE)");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Shared.DisposeAsync();
        if (!_isOurs && _template is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await ExecuteAsync($"DROP DATABASE IF EXISTS \"{_run}\" WITH (FORCE)");
        }

        if (_container is not null)
        {
            await _container.DisposeAsync();
        }

        if (_cluster is not null)
        {
            _cluster.StandardInput.Close();
            await _cluster.WaitForExitAsync();
            _cluster.Dispose();
        }
    }

    private async Task<string?> StartAsync()
    {
        var reason = await ConnectAsync();
        if (reason is not null)
        {
            return IsCi ? throw new InvalidOperationException(reason) : reason;
        }

        await ExecuteAsync($"CREATE DATABASE \"{_run}\"");
        await Template.MigrateAsync(DatabaseProvider.PostgreSql, With(_run) + ";Pooling=false");
        return null;
    }

    private async Task<string?> ConnectAsync()
    {
        if (Environment.GetEnvironmentVariable("VR_TEST_POSTGRES") is { Length: > 0 } named)
        {
            _connection = named;
            return null;
        }

        _isOurs = true;
        if (FindBinaries() is { } binaries)
        {
            await StartClusterAsync(binaries);
            return null;
        }

        try
        {
            _container = new PostgreSqlBuilder("postgres:15-bookworm").Build();
            await _container.StartAsync();
            _connection = _container.GetConnectionString();
            return null;
        }
        catch (DockerUnavailableException)
        {
            return "No PostgreSQL to test with: install its server (Debian: apt-get install postgresql), start a Docker engine, "
                + "or name a server in VR_TEST_POSTGRES (a connection string of a role that may create databases).";
        }
    }

    /// <summary>
    /// The cluster lives in a shell that waits on its standard input: when this process closes the pipe, or dies in any way, the
    /// shell stops the server and removes the folder. It listens on a socket in that folder only, so no port can be taken.
    /// </summary>
    private async Task StartClusterAsync(string binaries)
    {
        const string Script = """
            set -eu
            umask 077
            dir=$(mktemp -d /tmp/vr-pg-XXXXXX)
            trap 'rm -rf "$dir"' EXIT
            "$1/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 || { cat "$dir/initdb.log" >&2; exit 1; }
            "$1/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= $2 \
              -c wal_level=minimal -c max_wal_senders=0 -c max_connections=400 -c autovacuum=off >"$dir/server.log" 2>&1 </dev/null &
            server=$!
            trap 'kill -QUIT $server 2>/dev/null || true; wait $server || true; rm -rf "$dir"' EXIT
            trap 'exit 1' INT TERM HUP
            for i in $(seq 600); do
              if grep -q '^ready' "$dir/data/postmaster.pid" 2>/dev/null; then break; fi
              if [ $i = 600 ] || ! kill -0 $server 2>/dev/null; then cat "$dir/server.log" >&2; exit 1; fi
              sleep 0.05
            done
            echo "$dir"
            cat >/dev/null
            """;
        string[] shell = ["/bin/sh", "-c", Script, "sh", binaries, _durability];
        // PostgreSQL refuses to run as root, so root hands it to the account that Debian's package made.
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. shell] : shell;
        _cluster = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/tmp",
        })!;
        var socket = await _cluster.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException($"The PostgreSQL cluster did not start: {await _cluster.StandardError.ReadToEndAsync()}");
        _connection = $"Host={socket};Username=postgres;Include Error Detail=true";
    }

    private static string? FindBinaries()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(d => int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out var v) ? v : 0)
                .Select(d => Path.Combine(d, "bin"))
            : [];
        // A folder of PATH may hold links to single programs: initdb works only beside its siblings, so follow the link.
        return path.Concat(debian)
            .Select(d => new FileInfo(Path.Combine(d, "initdb")))
            .Where(f => f.Exists)
            .Select(f => (f.ResolveLinkTarget(returnFinalTarget: true) ?? f) is FileInfo real ? real.DirectoryName! : "")
            .FirstOrDefault(d => File.Exists(Path.Combine(d, "postgres")));
    }

    private string With(string database) => new NpgsqlConnectionStringBuilder(_connection) { Database = database }.ConnectionString;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(With("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
