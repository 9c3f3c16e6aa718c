namespace VillageRectification.Domain.Figures;

public static class LastStates
{
    /// <summary>What the baseline says until a change of the same day or a later one; a baseline that is silent gives way to any change.</summary>
    public static LastState<T>? Then<T>(this LastState<T>? baseline, LastState<T>? change)
        where T : struct =>
        GivesWay(baseline?.On, change?.On) ? change : baseline;

    /// <param name="baseline">The day of what the baseline says; null where it is silent.</param>
    /// <param name="change">The day of the last change; null without one.</param>
    public static bool GivesWay(DateOnly? baseline, DateOnly? change) => baseline is null || change >= baseline;
}
