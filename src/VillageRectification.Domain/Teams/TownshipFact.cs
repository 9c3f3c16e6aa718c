using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Teams;

/// <summary>A fact about one township in a campaign: it holds for all its villages.</summary>
public abstract class TownshipFact : Fact
{
    private protected TownshipFact()
    {
    }

    private protected TownshipFact(Campaign campaign, DivisionCode township, DateOnly occurredOn)
        : base(township.Township.Value, occurredOn)
    {
        CampaignId = campaign.Id;
    }

    public Guid CampaignId { get; private init; }
}
