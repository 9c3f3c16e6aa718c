namespace VillageRectification.Domain.Figures;

public static class LastStates
{
    /// <summary>What the baseline says until a change of the same day or a later one; a baseline that is silent gives way to any change.</summary>
    public static LastState<T>? Then<T>(this LastState<T>? baseline, LastState<T>? change)
        where T : struct =>
        baseline is null || change?.On >= baseline.On ? change : baseline;
}
