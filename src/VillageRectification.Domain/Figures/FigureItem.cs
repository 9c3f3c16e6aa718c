namespace VillageRectification.Domain.Figures;

/// <summary>One village behind a figure and its share of it. The shares sum to the figure.</summary>
public sealed record FigureItem(CaseReading Case, long Value);
