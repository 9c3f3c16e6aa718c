using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Teams;

/// <summary>Somebody holds one of the three posts of a township from that day on. A ledger names him once a village.</summary>
public sealed class ResponsibilityHolder : TownshipFact
{
    public const int NameMaxLength = 50;

    private ResponsibilityHolder()
    {
    }

    internal ResponsibilityHolder(Campaign campaign, DivisionCode township, DateOnly from, HolderPost post, string name)
        : base(campaign, township, from)
    {
        Post = post;
        Name = name;
    }

    public HolderPost Post { get; private init; }

    public string Name { get; private init; } = null!;
}
