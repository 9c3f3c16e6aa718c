using VillageRectification.Web.Files;
using VillageRectification.Web.Pages.Import;
using VillageRectification.Web.Startup;

namespace VillageRectification.Web.Jobs;

/// <summary>
/// Once an hour, deletes uploaded ledgers and files that nobody used within a week. What fails is said and tried again; nothing
/// ends the host.
/// </summary>
internal sealed class UploadSweep(IServiceScopeFactory scopes, DataFolder data, TimeProvider clock, ILogger<UploadSweep> log) : BackgroundService
{
    // Where earlier versions kept them.
    private const string Files = "uploads";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first page has the processor to itself. This is the first to use EF's model, so it is also made ready for the first sign-in.
        await Task.Delay(TimeSpan.FromSeconds(1), clock, stoppingToken);
        using var hour = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogWarning(failed, "Uploads that are over could not be deleted; the next hour tries again");
            }
        }
        while (await hour.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var gone = await scope.ServiceProvider.GetRequiredService<WaitingLedgers>().SweepAsync(ct);
        if (gone > 0)
        {
            log.LogInformation("{Count} uploads were not confirmed within a week and are gone", gone);
        }

        var files = await scope.ServiceProvider.GetRequiredService<Uploads>().SweepAsync(ct);
        if (files > 0)
        {
            log.LogInformation("{Count} files that no record refers to within a week are gone", files);
        }

        if (Directory.Exists(data[Files]))
        {
            Directory.Delete(data[Files], recursive: true);
            log.LogInformation("Uploads that an earlier version kept as files are gone; they have to be uploaded again");
        }
    }
}
