using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VillageRectification.Web.Startup;

/// <summary>Whether the data folder can be written and how much room it has left. Where it lies and what the system said stands in the log alone.</summary>
internal sealed partial class FolderHealth(DataFolder data, ILogger<FolderHealth> log) : IHealthCheck
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
            LogNotWritten(data.Root, error);
            return Task.FromResult(HealthCheckResult.Unhealthy("写不进去，磁盘满了、变成了只读、文件夹不在了，或者本程序没有写的权限；详见日志"));
        }

        var free = new DriveInfo(data.Root).AvailableFreeSpace;
        return Task.FromResult(free < LeastBytes
            ? HealthCheckResult.Degraded($"只剩 {free / Megabyte} MB") : HealthCheckResult.Healthy($"正常，还有 {free / Megabyte} MB"));
    }

    [LoggerMessage(LogLevel.Warning, "The data folder {Folder} cannot be written")]
    private partial void LogNotWritten(string folder, Exception error);
}
