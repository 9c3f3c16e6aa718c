namespace VillageRectification.Domain.Campaigns;

/// <summary>Which of the four ones a campaign has. A role that it does not have is never missing.</summary>
public sealed record CampaignRoles
{
    public bool CountyLeader { get; init; } = true;

    public bool TownshipLeader { get; init; } = true;

    public bool FirstSecretary { get; init; } = true;

    public bool Department { get; init; } = true;

    public IEnumerable<FourOne> All => Enum.GetValues<FourOne>().Where(Has);

    public bool Has(FourOne role) => role switch
    {
        FourOne.CountyLeader => CountyLeader,
        FourOne.TownshipLeader => TownshipLeader,
        FourOne.FirstSecretary => FirstSecretary,
        FourOne.Department => Department,
    };

    public static CampaignRoles Of(IEnumerable<FourOne> roles)
    {
        var all = roles.ToHashSet();
        return new()
        {
            CountyLeader = all.Contains(FourOne.CountyLeader),
            TownshipLeader = all.Contains(FourOne.TownshipLeader),
            FirstSecretary = all.Contains(FourOne.FirstSecretary),
            Department = all.Contains(FourOne.Department),
        };
    }
}
