using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Figures;

/// <summary>The baseline in force. Null is unknown, never zero; money in yuan.</summary>
/// <param name="Id">The fact's row.</param>
public sealed record BaselineReading(Guid Id, ManagementLevel Level)
{
    /// <summary>The day of which it tells.</summary>
    public DateOnly On { get; init; }

    public string? CaseType { get; init; }

    public long? IncomeYuan { get; init; }
}
