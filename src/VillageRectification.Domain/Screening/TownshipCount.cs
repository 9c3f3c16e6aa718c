using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Screening;

/// <summary>A township in the screening.</summary>
/// <param name="Held">Villages of which something holds.</param>
/// <param name="Review">That the departments have checked it; null while they have not.</param>
public sealed record TownshipCount(DivisionCode Code, int Villages, int Unchecked, int Undecided, int Held, int Listed, int NotListed, JointReview? Review)
{
    public bool IsChecked => Unchecked == 0;
}
