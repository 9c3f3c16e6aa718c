using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Teams;

/// <summary>Who is of a work team on a day.</summary>
public static class TeamMembership
{
    /// <summary>By role, then as they came. Who leaves on a day is not of the team on it.</summary>
    /// <param name="facts">Members and departures of one case, others do no harm.</param>
    public static IReadOnlyList<TeamMember> MembersOn(this IReadOnlyCollection<CaseFact> facts, DateOnly day)
    {
        var left = facts.OfType<TeamDeparture>().Where(d => d.OccurredOn <= day).Select(d => d.MemberRecordId).ToHashSet();
        return
        [
            .. facts.OfType<TeamMember>().Where(m => m.OccurredOn <= day && !left.Contains(m.RecordId))
                .OrderBy(m => m.Role).ThenBy(m => m.OccurredOn).ThenBy(m => m.Ordinal).ThenBy(m => m.Id),
        ];
    }

    /// <summary>Whether who gives up a place on that day keeps another one in the team: 第一书记 who was 组长, too.</summary>
    /// <param name="facts">Members and departures of one case, with or without this one; others do no harm.</param>
    public static bool StaysAfter(this IReadOnlyCollection<CaseFact> facts, TeamMember member, DateOnly day) =>
        facts.MembersOn(day).Any(m => m.Name == member.Name && m.RecordId != member.RecordId);

    /// <summary>Whether a capacity is anybody's here: a place in the team that nobody has held is nobody's, where the team is known.</summary>
    /// <param name="facts">Members of one case, others do no harm.</param>
    public static bool Knows(this IReadOnlyCollection<CaseFact> facts, Capacity capacity) =>
        capacity is not (Capacity.ResidentDeputy or Capacity.FirstSecretary)
        || facts.OfType<TeamMember>().ToArray() is var members && (members.Length == 0 || members.Any(m => m.Role.ToCapacity() == capacity));
}
