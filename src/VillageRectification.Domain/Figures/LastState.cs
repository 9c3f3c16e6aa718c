namespace VillageRectification.Domain.Figures;

/// <summary>What is said of a village from a day on, and the fact that says so; null stands for what nobody said.</summary>
/// <param name="Source">The fact's row.</param>
public sealed record LastState<T>(T Value, DateOnly On, Guid Source)
    where T : struct
{
    /// <summary>What the baseline says until a change of the same day or a later one; a baseline that is silent gives way to any change.</summary>
    public static LastState<T>? Of(LastState<T>? baseline, LastState<T>? change) => baseline is null || change?.On >= baseline.On ? change : baseline;
}
