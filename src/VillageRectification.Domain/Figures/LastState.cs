namespace VillageRectification.Domain.Figures;

/// <summary>What is said of a village from a day on, and the fact that says so; null stands for what nobody said.</summary>
/// <param name="Source">The fact's row.</param>
public sealed record LastState<T>(T Value, DateOnly On, Guid Source)
    where T : struct;
