namespace VillageRectification.Domain.Figures;

/// <summary>A case's work team.</summary>
/// <param name="HasMemberNotReleased">The last statement about a member says that he is not released; without a statement it is unknown.</param>
public sealed record TeamReading(bool HasResidentDeputy, bool HasMemberNotReleased);
