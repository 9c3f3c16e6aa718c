using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Bulletins;

/// <summary>A row behind a figure, with what a later correction line says about it even when the row no longer holds.</summary>
/// <param name="Id">The fact's row (<see cref="Common.Fact.Id"/>).</param>
public sealed record EvidenceRow(Guid Id, string Village, EvidenceKind Kind, DateOnly OccurredOn);
