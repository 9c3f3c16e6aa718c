using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Interceptors;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence;

/// <summary>Which engine stands behind <see cref="AppDbContext"/> is decided only here.</summary>
public static class PersistenceSetup
{
    /// <param name="provider">Sqlite or PostgreSql.</param>
    /// <exception cref="ArgumentException">Another provider.</exception>
    public static IServiceCollection AddAppDatabase(this IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        services.AddScoped<CallerAccess>();
        services.AddScoped<SaveStamps>();
        services.AddScoped<RevisionStamps>();
        services.AddSingleton<KeptReadings>();
        services.AddScoped<CampaignFigures>();
        services.AddScoped<LedgerImport>();
        return provider switch
        {
            DatabaseProvider.Sqlite => services.AddDbContext<AppDbContext, SqliteDbContext>((sp, o) =>
                o.UseSqlite(connectionString).AddInterceptors(sp.GetRequiredService<SaveStamps>(), sp.GetRequiredService<RevisionStamps>(), new ChineseOrder())),
            DatabaseProvider.PostgreSql => services.AddDbContext<AppDbContext, PostgresDbContext>((sp, o) =>
                o.UseNpgsql(connectionString).AddInterceptors(sp.GetRequiredService<SaveStamps>(), sp.GetRequiredService<RevisionStamps>())),
        };
    }
}
