using VillageRectification.Web.Security;

namespace VillageRectification.Web.Jobs;

/// <summary>Twice a minute, writes down which sessions were ended while the database took nothing.</summary>
internal sealed class SessionSweep(EndedSessions ended, TimeProvider clock, ILogger<SessionSweep> log)
    : RepeatedJob(TimeSpan.FromSeconds(30), afterStart: null, clock, log)
{
    protected override string Work => "ending sessions in the database that were signed out of";

    protected override Task DoAsync(CancellationToken ct) => ended.WriteAsync(ct);
}
