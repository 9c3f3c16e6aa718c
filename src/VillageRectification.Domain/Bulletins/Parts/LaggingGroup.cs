using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>Lagging villages of one kind, by code.</summary>
internal sealed record LaggingGroup(string Name, IReadOnlyList<CaseReading> Villages);
