using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Cases;

/// <summary>Who watches a village, and what it was listed for.</summary>
/// <param name="CaseType">The main type, a word of the campaign's list; null is unknown.</param>
/// <param name="OtherTypes">Words of the same list.</param>
public sealed record CaseGrade(ManagementLevel Level, string? CaseType, IReadOnlyList<string> OtherTypes);
