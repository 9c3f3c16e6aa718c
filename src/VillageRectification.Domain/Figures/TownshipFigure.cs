namespace VillageRectification.Domain.Figures;

/// <summary>A township's share of a figure.</summary>
/// <param name="Code">Twelve digits.</param>
/// <param name="Cases">Cases counted in the township.</param>
public sealed record TownshipFigure(string Code, string Name, int Cases, long? Value);
