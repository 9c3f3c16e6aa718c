using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Figures;

/// <summary>A presence rule as the figures see it.</summary>
/// <param name="Minimum">Days per period.</param>
public sealed record FigureRule(Capacity Capacity, PresencePeriod Period, int Minimum)
{
    /// <summary>每月20天; with a word between, 每月不足20天.</summary>
    public string ToText(string between = "") => $"{Period.ToText()}{between}{Minimum}天";
}
