using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Figures;

/// <summary>The last dated state of one of the two committees, starting from the baseline.</summary>
/// <param name="State">Null is unknown.</param>
/// <param name="Source">The fact that says so.</param>
public sealed record CommitteeReading(CommitteeState? State, Guid? Source)
{
    public static CommitteeReading Unknown { get; } = new(null, null);

    public bool IsComplete => State is CommitteeState.Complete;

    /// <summary>Known not to be complete.</summary>
    public bool IsIncomplete => State is not (null or CommitteeState.Complete);
}
