using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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
    /// <summary>How long a page waits for the database, and for a writer before it, until it says so.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // A busy server needs a moment to let somebody in.
    private const int LeastToConnect = 5;

    /// <param name="provider">Sqlite or PostgreSql.</param>
    /// <param name="patience">Instead of <see cref="Patience"/>; whole seconds.</param>
    /// <exception cref="ArgumentException">Another provider.</exception>
    public static IServiceCollection AddAppDatabase(
        this IServiceCollection services, DatabaseProvider provider, string connectionString, TimeSpan? patience = null)
    {
        var seconds = (int)(patience ?? Patience).TotalSeconds;
        services.AddScoped<CallerAccess>();
        services.AddScoped<SaveStamps>();
        services.AddScoped<RevisionStamps>();
        services.AddSingleton<KeptReadings>();
        services.AddScoped<CampaignFigures>();
        services.AddScoped<LedgerImport>();
        return provider switch
        {
            DatabaseProvider.Sqlite => services.AddDbContext<AppDbContext, SqliteDbContext>((sp, o) =>
                o.UseSqlite(Sqlite(connectionString, seconds), sqlite => sqlite.CommandTimeout(seconds)).AddInterceptors(
                    sp.GetRequiredService<SaveStamps>(), sp.GetRequiredService<RevisionStamps>(), new SqliteOpening(), new ChineseOrder())),
            DatabaseProvider.PostgreSql => services.AddDbContext<AppDbContext, PostgresDbContext>((sp, o) =>
                o.UseNpgsql(Postgres(connectionString, seconds), postgres => postgres.CommandTimeout(seconds)).AddInterceptors(
                    sp.GetRequiredService<SaveStamps>(), sp.GetRequiredService<RevisionStamps>())),
        };
    }

    // Beginning a transaction waits for a writer by the connection's time, not by the command's.
    private static string Sqlite(string connectionString, int seconds) =>
        new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = seconds }.ConnectionString;

    private static string Postgres(string connectionString, int seconds) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Timeout = Math.Max(seconds, LeastToConnect),
        CancellationTimeout = 1_000,
    }.ConnectionString;
}
