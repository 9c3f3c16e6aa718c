using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VillageRectification.Web.Startup;

/// <summary>Whether the data folder can be written and how much room it has left.</summary>
internal sealed class FolderHealth(DataFolder data) : IHealthCheck
{
    private const long LeastBytes = 200L * 1024 * 1024;
    private const long Megabyte = 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            data.Probe();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy($"cannot be written: {error.Message}", error));
        }

        var free = new DriveInfo(data.Root).AvailableFreeSpace;
        return Task.FromResult(free < LeastBytes
            ? HealthCheckResult.Degraded($"has only {free / Megabyte} MB left") : HealthCheckResult.Healthy($"{free / Megabyte} MB free"));
    }
}
