using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Web.Tests.Support;

/// <summary>A database without the program around it.</summary>
internal static class Contexts
{
    public static async Task<T> WithAsync<T>(DatabaseProvider provider, string connection, TimeProvider clock, Func<AppDbContext, Task<T>> work)
    {
        await using var services = new ServiceCollection().AddSingleton(clock).AddAppDatabase(provider, connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }
}
