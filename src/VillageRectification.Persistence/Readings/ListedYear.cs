namespace VillageRectification.Persistence.Readings;

/// <summary>A year in which a village was listed.</summary>
internal sealed class ListedYear
{
    /// <summary>Twelve digits.</summary>
    public required string DivisionCode { get; init; }

    public required int Year { get; init; }

    /// <summary>Null where it was only written down.</summary>
    public required Guid? CaseId { get; init; }

    /// <summary>The day of a listing by the same campaign, which removed the village since; null for one of an earlier campaign, and of none.</summary>
    public required DateOnly? BesideOn { get; init; }

    /// <summary>Whether it was before the listing of a case: not that listing itself, nor one of the same campaign after it.</summary>
    public bool IsBefore(Guid caseId, DateOnly listedOn) => CaseId != caseId && !(BesideOn > listedOn);
}
