using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Teams;

/// <summary>Places in a work team.</summary>
public static class TeamRoleWords
{
    public static string ToText(this TeamRole role) => role switch
    {
        TeamRole.Leader => PostWords.TeamLeader,
        TeamRole.ResidentDeputy => PostWords.ResidentDeputy,
        TeamRole.FirstSecretary => PostWords.FirstSecretary,
        TeamRole.Member => "成员",
    };
}
