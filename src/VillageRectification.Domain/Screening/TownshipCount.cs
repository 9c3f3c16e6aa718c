using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Screening;

/// <summary>A township in the screening.</summary>
/// <param name="Held">Villages of which something holds.</param>
/// <param name="Review">That the departments have checked it; null while they have not.</param>
public sealed record TownshipCount(DivisionCode Code, int Villages, int Unchecked, int Undecided, int Held, int Listed, int NotListed, JointReview? Review)
{
    /// <summary>Villages that the departments checked before the township ticked otherwise.</summary>
    public int JointPast { get; init; }

    /// <summary>The newest of what was found of its villages; null while nothing was.</summary>
    public Guid? Newest { get; init; }

    public bool IsChecked => Unchecked == 0;
}
