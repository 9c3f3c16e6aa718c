using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Interceptors;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence;

/// <summary>Which engine stands behind <see cref="AppDbContext"/> is decided only here.</summary>
public static class PersistenceSetup
{
    /// <summary>How long a page waits for the database, and twice as long as for a writer before it, until it says so.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // A busy server needs a moment to let somebody in; it is also how long calling off a question waits for one that does not answer.
    private const int ToConnect = 5;
    private const int PreparedQueries = 200;
    private const int LeastToPrepare = 2;

    /// <param name="provider">Sqlite or PostgreSql.</param>
    /// <param name="patience">Instead of <see cref="Patience"/>; whole seconds.</param>
    /// <exception cref="ArgumentException">Another provider.</exception>
    public static IServiceCollection AddAppDatabase(
        this IServiceCollection services, DatabaseProvider provider, string connectionString, TimeSpan? patience = null)
    {
        var seconds = (int)(patience ?? Patience).TotalSeconds;
        services.AddScoped<CallerAccess>();
        services.AddSingleton(sp => new SignedInQuery(sp.GetRequiredService<DbDataSource>(), TimeSpan.FromSeconds(seconds)));
        services.AddSingleton(sp => new StartQueries(sp.GetRequiredService<DbDataSource>(), ContextOf(provider), TimeSpan.FromSeconds(seconds)));
        services.AddSingleton(_ => Source(provider, connectionString, seconds));
        services.AddSingleton<SaveStamps>();
        services.AddSingleton<RevisionStamps>();
        services.AddSingleton<KeptReadings>();
        services.AddSingleton<KeptReach>();
        services.AddScoped<CampaignFigures>();
        services.AddScoped<LedgerImport>();
        services.AddScoped<LedgerUndo>();
        services.AddScoped<LedgerExport>();
        return provider switch
        {
            DatabaseProvider.Sqlite => services.AddDbContext<AppDbContext, SqliteDbContext>(
                (sp, o) => Stamped(sp, o.UseSqlite(Sqlite(connectionString, seconds), sqlite => sqlite
                    .CommandTimeout(ForWriters(seconds))
                    // A list goes as one parameter: several would make EF write every statement anew each time, as the scope is a list.
                    .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)))
                    // A table that is built anew is so outside a transaction; nobody can act on being told.
                    .ConfigureWarnings(w => w.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning))
                    .AddInterceptors(new SqliteOpening()),
                optionsLifetime: ServiceLifetime.Singleton),
            DatabaseProvider.PostgreSql => services.AddDbContext<AppDbContext, PostgresDbContext>(
                (sp, o) => Stamped(sp, o.UseNpgsql(Postgres(connectionString, seconds), postgres => postgres.CommandTimeout(seconds))),
                optionsLifetime: ServiceLifetime.Singleton),
        };

        static DbContextOptionsBuilder Stamped(IServiceProvider services, DbContextOptionsBuilder options) =>
            options.AddInterceptors(services.GetRequiredService<SaveStamps>(), services.GetRequiredService<RevisionStamps>());
    }

    private static Type ContextOf(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => typeof(SqliteDbContext),
        DatabaseProvider.PostgreSql => typeof(PostgresDbContext),
    };

    // Shares its pool with the connections of EF, which come from the same text.
    private static DbDataSource Source(DatabaseProvider provider, string connectionString, int seconds) => provider switch
    {
        DatabaseProvider.Sqlite => SqliteFactory.Instance.CreateDataSource(Sqlite(connectionString, seconds)),
        DatabaseProvider.PostgreSql => NpgsqlFactory.Instance.CreateDataSource(Postgres(connectionString, seconds)),
    };

    // Of SQLite nothing takes time but a writer before it. Beginning a transaction waits for him by the connection's time, not by the command's.
    private static string Sqlite(string connectionString, int seconds) =>
        new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = ForWriters(seconds) }.ConnectionString;

    // Zero would be for ever.
    private static int ForWriters(int seconds) => Math.Max(1, seconds / 2);

    private static string Postgres(string connectionString, int seconds)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        given.Timeout = ToConnect;
        given.CancellationTimeout = 1_000;
        // Asking for it first is one more wait on a server that does not answer; nothing here signs in by tickets.
        given.GssEncryptionMode = GssEncryptionMode.Disable;
        // A case's history is asked of some fifty small tables at once: compiling that takes the server many times as long as answering it.
        // And planning it takes a hundred times as long as answering it: a connection does so once, not for each of the first values (0218).
        given.Options = $"-c jit=off -c plan_cache_mode=force_generic_plan {given.Options}".TrimEnd();
        given.MaxAutoPrepare = Math.Max(given.MaxAutoPrepare, PreparedQueries);
        given.AutoPrepareMinUsages = LeastToPrepare;
        return given.ConnectionString;
    }
}
