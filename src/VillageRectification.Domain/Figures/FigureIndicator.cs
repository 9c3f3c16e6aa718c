namespace VillageRectification.Domain.Figures;

/// <summary>An indicator's name and unit.</summary>
public sealed record FigureIndicator(string Name, string Unit);
