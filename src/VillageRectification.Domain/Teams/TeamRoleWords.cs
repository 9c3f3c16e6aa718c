namespace VillageRectification.Domain.Teams;

/// <summary>Places in a work team.</summary>
public static class TeamRoleWords
{
    public static string ToText(this TeamRole role) => role switch
    {
        TeamRole.Leader => "组长",
        TeamRole.ResidentDeputy => "驻村副组长",
        TeamRole.FirstSecretary => "第一书记",
        TeamRole.Member => "成员",
    };
}
