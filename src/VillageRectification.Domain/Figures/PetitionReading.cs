namespace VillageRectification.Domain.Figures;

/// <summary>A case's petition reports.</summary>
/// <param name="Count">Petitions in the reported months.</param>
/// <param name="Reported">The first days of the due months that a report is there for, in their order.</param>
/// <param name="MonthsDue">From the month of the village's listing to the day's; never before the campaign's start.</param>
public sealed record PetitionReading(int Count, IReadOnlyList<DateOnly> Reported, int MonthsDue)
{
    public int MonthsReported => Reported.Count;

    /// <summary>A month without a report is missing, not zero.</summary>
    public int MonthsMissing => MonthsDue - MonthsReported;
}
