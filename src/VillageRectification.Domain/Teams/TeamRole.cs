namespace VillageRectification.Domain.Teams;

/// <summary>组长, 驻村副组长 (one who can really stay), 第一书记, 成员.</summary>
public enum TeamRole
{
    Leader = 1,
    ResidentDeputy = 2,
    FirstSecretary = 3,
    Member = 4,
}
