using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Teams;

/// <summary>From that day on somebody is no longer of the village's work team (离开). His days there still count.</summary>
public sealed class TeamDeparture : CaseFact
{
    private TeamDeparture()
    {
    }

    internal TeamDeparture(RectificationCase @case, TeamMember member, DateOnly on)
        : base(@case, on)
    {
        MemberRecordId = member.RecordId;
        Role = member.Role;
    }

    public Guid MemberRecordId { get; private init; }

    /// <summary>What he was when he left.</summary>
    public TeamRole Role { get; private init; }
}
