using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Presence;

/// <summary>What is known of a village when a day in it is written down by hand: since when it is listed, and who is of its team from when to when.</summary>
/// <param name="ListedOn">Null where nothing says so.</param>
/// <param name="Team">Members and departures; others do no harm.</param>
public sealed record PresenceGround(DateOnly? ListedOn, IReadOnlyCollection<CaseFact> Team)
{
    /// <param name="facts">Of the case.</param>
    public static PresenceGround Of(IReadOnlyCollection<CaseFact> facts) => new(facts.ListedOn(), facts);

    /// <summary>What stands against somebody's having been there on that day. Who is not known of the team may have been there all the same.</summary>
    public IEnumerable<Refusal> Against(DayInVillage stay, DateOnly day)
    {
        if (day < ListedOn)
        {
            yield return PresenceEntryRefusal.BeforeListed(ListedOn.Value);
        }

        TeamMember[] places = stay.Capacity is Capacity.Team or Capacity.ResidentDeputy or Capacity.FirstSecretary
            ? [.. Team.OfType<TeamMember>().Where(m => m.Name == stay.Person)] : [];
        if (places.Length == 0 || Team.MembersOn(day).Any(m => m.Name == stay.Person))
        {
            yield break;
        }

        var joined = places.Min(m => m.OccurredOn);
        yield return day < joined
            ? PresenceEntryRefusal.BeforeJoined(stay.Person!, joined)
            : PresenceEntryRefusal.AfterLeaving(stay.Person!, LeftBefore(day, places));
    }

    // Since when he is away on that day.
    private DateOnly LeftBefore(DateOnly day, TeamMember[] places) => Team.OfType<TeamDeparture>()
        .Where(d => d.OccurredOn <= day && places.Any(m => m.RecordId == d.MemberRecordId)).Max(d => d.OccurredOn);
}
