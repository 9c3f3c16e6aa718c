using Microsoft.Extensions.Diagnostics.HealthChecks;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Startup;

/// <summary>Asks the database for an answer and for the right to write, and does not wait long for either.</summary>
internal sealed class DatabaseHealth(AppDbContext db) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.ProbeAsync(Patience, cancellationToken) is { } trouble ? Of(trouble) : HealthCheckResult.Healthy("正常");

    private static HealthCheckResult Of(DatabaseTrouble trouble) => trouble switch
    {
        DatabaseTrouble.Busy => HealthCheckResult.Degraded("正忙，别的写入还没有完"),
        DatabaseTrouble.Silent => HealthCheckResult.Unhealthy("没有回应"),
        DatabaseTrouble.Unreadable => HealthCheckResult.Unhealthy("文件打不开或者读不出来"),
        DatabaseTrouble.Full => HealthCheckResult.Unhealthy("所在的磁盘满了"),
        DatabaseTrouble.ReadOnly => HealthCheckResult.Unhealthy("能读，写不进去"),
    };
}
