using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Interceptors;
using VillageRectification.Persistence.Ledger;

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
        services.AddScoped<LedgerImport>();
        return provider switch
        {
            DatabaseProvider.Sqlite => services.AddDbContext<AppDbContext, SqliteDbContext>((sp, o) =>
                o.UseSqlite(connectionString).AddInterceptors(sp.GetRequiredService<SaveStamps>(), new ChineseOrder())),
            DatabaseProvider.PostgreSql => services.AddDbContext<AppDbContext, PostgresDbContext>((sp, o) =>
                o.UseNpgsql(connectionString).AddInterceptors(sp.GetRequiredService<SaveStamps>())),
        };
    }
}
