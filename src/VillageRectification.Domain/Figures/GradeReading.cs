using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Figures;

/// <summary>Who watches a case, and what it was listed for, by the last dated change.</summary>
public sealed record GradeReading(ManagementLevel Level, string? CaseType);
