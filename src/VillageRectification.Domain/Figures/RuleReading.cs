using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Figures;

/// <summary>What was said last of one item of 规章制度; an item of which nobody said anything has none.</summary>
/// <param name="Source">The fact that says so.</param>
public sealed record RuleReading(string Item, ChecklistState State, Guid Source)
{
    /// <summary>The rule stands there, whether it is kept or not.</summary>
    public bool IsThere => State is not ChecklistState.Absent;
}
