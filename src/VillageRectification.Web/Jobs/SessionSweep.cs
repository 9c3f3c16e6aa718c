using VillageRectification.Web.Security;

namespace VillageRectification.Web.Jobs;

/// <summary>Twice a minute, writes down which sessions were ended while the database took nothing. What fails is said and tried again.</summary>
internal sealed class SessionSweep(EndedSessions ended, TimeProvider clock, ILogger<SessionSweep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(30), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ended.WriteAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogWarning(failed, "Sessions that were signed out of could not be ended in the database yet");
            }
        }
    }
}
