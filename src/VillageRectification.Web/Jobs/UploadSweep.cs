using VillageRectification.Web.Files;
using VillageRectification.Web.Pages.Import;
using VillageRectification.Web.Startup;

namespace VillageRectification.Web.Jobs;

/// <summary>
/// Once an hour, deletes uploaded ledgers and files that nobody used within a week. It is the first to use EF's model, so that is also made ready for
/// the first sign-in.
/// </summary>
internal sealed class UploadSweep(IServiceScopeFactory scopes, DataFolder data, TimeProvider clock, ILogger<UploadSweep> log)
    : RepeatedJob(TimeSpan.FromHours(1), TimeSpan.FromSeconds(1), clock, log)
{
    // Where earlier versions kept them.
    private const string Files = "uploads";

    protected override string Work => "deleting uploads that are over";

    protected override async Task DoAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var gone = await scope.ServiceProvider.GetRequiredService<WaitingLedgers>().SweepAsync(ct);
        if (gone > 0)
        {
            Log.LogInformation("{Count} uploads were not confirmed within a week and are gone", gone);
        }

        var files = await scope.ServiceProvider.GetRequiredService<Uploads>().SweepAsync(ct);
        if (files > 0)
        {
            Log.LogInformation("{Count} files that no record refers to within a week are gone", files);
        }

        if (Directory.Exists(data[Files]))
        {
            Directory.Delete(data[Files], recursive: true);
            Log.LogInformation("Uploads that an earlier version kept as files are gone; they have to be uploaded again");
        }
    }
}
