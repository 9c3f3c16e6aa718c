namespace VillageRectification.Domain.Bulletins;

/// <summary>A figure of the last bulletin that a recount of its day no longer gives.</summary>
/// <param name="Records">Entered, changed or taken back since.</param>
public sealed record FigureCorrection(string Key, long? Was, long? Is, IReadOnlyList<EvidenceRow> Records);
