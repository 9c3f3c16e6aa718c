using Microsoft.Extensions.Diagnostics.HealthChecks;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Startup;

/// <summary>Asks the database for an answer and for the right to write, and does not wait long for either.</summary>
internal sealed class DatabaseHealth(AppDbContext db) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.ProbeAsync(Patience, cancellationToken) is { } trouble ? Of(trouble) : HealthCheckResult.Healthy("answers");

    private static HealthCheckResult Of(DatabaseTrouble trouble) => trouble switch
    {
        DatabaseTrouble.Busy => HealthCheckResult.Degraded("is held by another writer"),
        DatabaseTrouble.Silent => HealthCheckResult.Unhealthy("does not answer"),
        DatabaseTrouble.Full => HealthCheckResult.Unhealthy("has no room on its disk"),
        DatabaseTrouble.ReadOnly => HealthCheckResult.Unhealthy("may be read but not written"),
    };
}
