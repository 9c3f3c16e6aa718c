using VillageRectification.Web.Pages.Import;

namespace VillageRectification.Web.Jobs;

/// <summary>Once an hour, deletes uploaded ledgers that nobody confirmed within a day.</summary>
internal sealed class UploadSweep(WaitingLedgers ledgers, TimeProvider clock, ILogger<UploadSweep> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hour = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            try
            {
                ledgers.Sweep();
            }
            catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
            {
                log.LogWarning(busy, "Uploads that are over could not be deleted; the next hour tries again");
            }
        }
        while (await hour.WaitForNextTickAsync(stoppingToken));
    }
}
