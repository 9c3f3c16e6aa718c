using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Tests.Support;

/// <summary>Migrates the database that each test class gets a copy of, the way the program does at start-up.</summary>
internal static class Template
{
    public static async Task MigrateAsync(DatabaseProvider provider, string connection)
    {
        await using var services = new ServiceCollection()
            // Before any day that a test lives in: no stamp is ever earlier than one that is stored.
            .AddSingleton<TimeProvider>(new ShiftedClock(new(2000, 1, 1)))
            .AddAppDatabase(provider, connection)
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var lockFile = Path.GetTempFileName();
        await scope.ServiceProvider.GetRequiredService<AppDbContext>()
            .MigrateAppDatabaseAsync(lockFile, TimeProvider.System, NullLogger.Instance, CancellationToken.None);
        File.Delete(lockFile);
    }
}
