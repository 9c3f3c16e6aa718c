namespace VillageRectification.Domain.Teams;

/// <summary>The three posts that answer for a township (三职责任人): 党委书记, 分管副书记, 组织委员.</summary>
public enum HolderPost
{
    Secretary = 1,
    DeputySecretary = 2,
    OrganisationOfficer = 3,
}
