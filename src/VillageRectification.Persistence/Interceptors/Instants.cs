namespace VillageRectification.Persistence.Interceptors;

/// <summary>Instants as both engines keep them.</summary>
public static class Instants
{
    /// <summary>The real UTC instant, cut to milliseconds.</summary>
    public static DateTime Instant(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
