using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>The last dated state of one of the two committees, starting from the baseline.</summary>
/// <param name="State">Null is unknown.</param>
/// <param name="Source">The fact that says so.</param>
public sealed record CommitteeReading(CommitteeState? State, Guid? Source)
{
    public static CommitteeReading Unknown { get; } = new(null, null);

    public bool IsComplete => State is CommitteeState.Complete;

    /// <summary>What the baseline says until a change of the same day or a later one; a baseline that is silent gives way to any change.</summary>
    /// <param name="baseline">Null when no baseline fills it in.</param>
    /// <param name="change">The state that the last change left.</param>
    public static CommitteeReading Of(Dated? baseline, Dated? change)
    {
        var holds = baseline is null || change?.On >= baseline.On ? change : baseline;
        return holds is null ? Unknown : new(holds.State, holds.Source);
    }

    /// <summary>Known not to be complete.</summary>
    public bool IsIncomplete => State is not (null or CommitteeState.Complete);

    /// <summary>A state from a day on, and the fact that says so.</summary>
    public sealed record Dated(CommitteeState State, DateOnly On, Guid Source);
}
