using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Figures;

/// <summary>By what the risk of a day is counted.</summary>
/// <param name="Number">Of the version that is in force on the day.</param>
/// <param name="From">Its first day.</param>
public sealed record RiskFormula(int Number, DateOnly From, RiskWeights Weights);
