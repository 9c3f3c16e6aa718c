using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Teams;

/// <summary>In what capacity one of the team is in the village.</summary>
public static class TeamRoleCapacity
{
    public static Capacity ToCapacity(this TeamRole role) => role switch
    {
        TeamRole.ResidentDeputy => Capacity.ResidentDeputy,
        TeamRole.FirstSecretary => Capacity.FirstSecretary,
        TeamRole.Leader or TeamRole.Member => Capacity.Team,
    };

    /// <summary>Whether one of the team is who is sent in that capacity; of the team everybody is.</summary>
    public static bool IsSentAs(this TeamRole role, Capacity capacity) => capacity is Capacity.Team || role.ToCapacity() == capacity;
}
