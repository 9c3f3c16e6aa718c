using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Jobs;

/// <summary>
/// Once an hour and at the start, drafts the bulletins of the month that has ended: on its first day, or when the program runs again. What fails is
/// said and tried again; nothing ends the host.
/// </summary>
internal sealed class MonthlyDrafts(IServiceScopeFactory scopes, WorkCalendar calendar, TimeProvider clock, ILogger<MonthlyDrafts> log) : BackgroundService
{
    /// <summary>False where the bulletins are begun by hand alone.</summary>
    public const string Setting = "Bulletins:DraftMonthly";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first page has the processor to itself.
        await Task.Delay(TimeSpan.FromSeconds(2), clock, stoppingToken);
        using var hour = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            try
            {
                await DraftAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogWarning(failed, "The bulletins of the last month could not be drafted; the next hour tries again");
            }
        }
        while (await hour.WaitForNextTickAsync(stoppingToken));
    }

    private async Task DraftAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        var drafted = await scope.ServiceProvider.GetRequiredService<AppDbContext>().DraftEndedMonthAsync(calendar.Today, ct);
        if (drafted > 0)
        {
            log.LogInformation("{Count} bulletins of the last month are drafted", drafted);
        }
    }
}
