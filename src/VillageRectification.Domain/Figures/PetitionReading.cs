namespace VillageRectification.Domain.Figures;

/// <summary>A case's petition reports.</summary>
/// <param name="Count">Petitions in the reported months.</param>
/// <param name="MonthsReported">Of the months due.</param>
public sealed record PetitionReading(int Count, int MonthsReported, int MonthsDue)
{
    /// <summary>The first days of the months that a report is there for, in their order.</summary>
    public IReadOnlyList<DateOnly> Reported { get; init; } = [];

    /// <summary>A month without a report is missing, not zero.</summary>
    public int MonthsMissing => MonthsDue - MonthsReported;
}
