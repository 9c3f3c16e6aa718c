using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Presence;

/// <summary>What is known of a village when a day in it is written down by hand: since when it is listed, and who is of its team from when to when.</summary>
/// <param name="ListedOn">Null where nothing says so.</param>
public sealed record PresenceGround(DateOnly? ListedOn, IReadOnlyCollection<PresenceGround.Place> Team)
{
    /// <summary>What stands against somebody's having been there on that day. Who is not known of the team may have been there all the same.</summary>
    public IEnumerable<Refusal> Against(DayInVillage stay, DateOnly day)
    {
        if (day < ListedOn)
        {
            yield return PresenceEntryRefusal.BeforeListed(ListedOn.Value);
        }

        Place[] places = stay.Capacity is Capacity.Team or Capacity.ResidentDeputy or Capacity.FirstSecretary
            ? [.. Team.Where(p => p.Person == stay.Person).OrderBy(p => p.From)] : [];
        if (places.Length == 0 || places.Any(p => p.Holds(day)))
        {
            yield break;
        }

        yield return places[0].From > day
            ? PresenceEntryRefusal.BeforeJoined(places[0].Person, places[0].From)
            : PresenceEntryRefusal.AfterLeaving(places[0].Person, places.Max(p => p.Left <= day ? p.Left : null)!.Value);
    }

    /// <summary>A place in the team.</summary>
    /// <param name="Left">The day from which he is there no longer; null while he is.</param>
    public sealed record Place(string Person, DateOnly From, DateOnly? Left)
    {
        public bool Holds(DateOnly day) => From <= day && !(Left <= day);
    }
}
