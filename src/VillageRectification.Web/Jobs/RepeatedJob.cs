namespace VillageRectification.Web.Jobs;

/// <summary>Work that is done over and over beside the pages. What fails is said and tried again the next time; nothing ends the host.</summary>
/// <param name="every">Once in that time.</param>
/// <param name="afterStart">So soon after the start it is done, too, for the first page has the processor to itself; null where that may wait.</param>
internal abstract class RepeatedJob(TimeSpan every, TimeSpan? afterStart, TimeProvider clock, ILogger log) : BackgroundService
{
    /// <summary>What is to be done, as the log names it where it fails.</summary>
    protected abstract string Work { get; }

    protected ILogger Log => log;

    protected abstract Task DoAsync(CancellationToken ct);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (afterStart is { } first)
        {
            await Task.Delay(first, clock, stoppingToken);
        }

        using var timer = new PeriodicTimer(every, clock);
        if (afterStart is not null)
        {
            await TryAsync(stoppingToken);
        }

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken ct)
    {
        try
        {
            await DoAsync(ct);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogWarning(failed, "Not done, and tried again in {Every}: {Work}", every, Work);
        }
    }
}
