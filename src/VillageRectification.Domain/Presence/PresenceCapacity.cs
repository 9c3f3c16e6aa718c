using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Presence;

/// <summary>In what capacity an account's own day in a village counts.</summary>
public static class PresenceCapacity
{
    /// <summary>Null for a role that does not log days. A team account may be any member's, so its day is the team's.</summary>
    public static Capacity? Of(Role role) => role switch
    {
        Role.Sec => Capacity.TownshipSecretary,
        Role.Town => Capacity.TownshipLeader,
        Role.Team => Capacity.Team,
        Role.Liaison => Capacity.Liaison,
        Role.DeptHead => Capacity.DepartmentHead,
        Role.Admin or Role.Head or Role.Dept or Role.Leader or Role.City => null,
    };

    /// <summary>
    /// Whose days an account may write down: its own, and those of teams and of county leaders, who only read, which the township writes for them.
    /// </summary>
    public static IReadOnlyList<Capacity> WrittenBy(Role role) =>
    [
        .. Of(role) is { } own ? new[] { own } : [],
        .. role is Role.Sec or Role.Town ? new[] { Capacity.Team } : [],
        .. role is Role.Sec or Role.Town or Role.Team ? new[] { Capacity.ResidentDeputy, Capacity.FirstSecretary } : [],
        .. role is Role.Sec or Role.Town ? new[] { Capacity.CountyLeader } : [],
    ];
}
