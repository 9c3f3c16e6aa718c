using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Domain.Accounts;

namespace VillageRectification.Web.Startup;

internal static class DatabaseSetup
{
    /// <summary>SQLite in the data folder unless <c>Database:Provider</c> and <c>Database:ConnectionString</c> say otherwise.</summary>
    public static WebApplicationBuilder AddDatabase(this WebApplicationBuilder builder, DataFolder data)
    {
        var provider = builder.Configuration.DatabaseProvider();
        var connection = builder.Configuration["Database:ConnectionString"] is { Length: > 0 } given ? given
            : provider is Persistence.DatabaseProvider.Sqlite ? $"Data Source={data["village-rectification.db"]}"
            : throw new InvalidOperationException($"Database:Provider is {provider}, but Database:ConnectionString is missing.");
        builder.Services.AddAppDatabase(provider, connection, builder.Configuration.GetValue<TimeSpan?>("Database:Patience"));
        return builder;
    }

    public static DatabaseProvider DatabaseProvider(this IConfiguration configuration) =>
        configuration.GetValue("Database:Provider", Persistence.DatabaseProvider.Sqlite);

    /// <summary>Brings the database to the program's model, on behalf of the program itself.</summary>
    public static async Task MigrateDatabaseAsync(this WebApplication app)
    {
        if (await app.Services.GetRequiredService<StartQueries>().IsUpToDateAsync(app.Lifetime.ApplicationStopping))
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().MigrateAppDatabaseAsync(
            app.Services.GetRequiredService<DataFolder>()["migration.lock"],
            app.Services.GetRequiredService<TimeProvider>(),
            app.Logger,
            app.Lifetime.ApplicationStopping);
    }
}
