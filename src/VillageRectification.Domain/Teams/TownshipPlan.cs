using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Teams;

/// <summary>The township's plan for all its villages (乡镇实施方案). What it says of one is a <see cref="VillageSchedule"/>.</summary>
public sealed class TownshipPlan : TownshipFact
{
    public const int TextMaxLength = 500;
    public const int DocumentMaxLength = 100;

    private TownshipPlan()
    {
    }

    internal TownshipPlan(Campaign campaign, DivisionCode township, DateOnly on, string text)
        : base(campaign, township, on)
    {
        Text = text;
    }

    /// <summary>Goal and main points.</summary>
    public string Text { get; private init; } = null!;

    /// <summary>Title and number of the paper; null where there is none.</summary>
    public string? Document { get; init; }
}
