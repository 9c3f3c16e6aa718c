using VillageRectification.Domain.Campaigns;
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

    /// <summary>The newest of what the township itself found; null while it found nothing.</summary>
    public Guid? Found { get; init; }

    public bool IsChecked => Unchecked == 0;

    /// <summary>The list came back for it: it has found nothing anew since, and the departments have not checked it once more.</summary>
    /// <param name="last">The last step of the screening; null for none.</param>
    public bool IsSentBack(ScreeningEvent? last) =>
        last is { Kind: ScreeningEventKind.Returned } back && Review is null && !(Found is { } found && found.CompareTo(back.Id) > 0);
}
