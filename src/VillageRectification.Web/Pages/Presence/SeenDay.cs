using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Supervision;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>What a supervisor found, beside what is on record of the team on that day.</summary>
/// <param name="Team">Its days, by capacity.</param>
/// <param name="Deputies">Who was its resident deputy then.</param>
/// <param name="Leaves">Those of the team that the day is in.</param>
internal sealed record SeenDay(
    SupervisionVisit Visit, IReadOnlyList<PresenceDay> Team, IReadOnlyCollection<string> Deputies, IReadOnlyList<PresenceLeave> Leaves)
{
    private IEnumerable<(Capacity Capacity, string? Person)> Entries => Team.SelectMany(d => d.Entries.Select(e => (d.Capacity, e.Person)));

    public bool IsOnRecord => Team.Count > 0;

    public bool HasDeputy => Entries.Any(IsDeputy);

    /// <summary>Somebody of the team is on record who was not its deputy.</summary>
    public bool HasOthers => Entries.Any(e => e.Person is not null && !IsDeputy(e));

    private bool IsDeputy((Capacity Capacity, string? Person) entry) =>
        entry.Capacity is Capacity.ResidentDeputy || (entry.Person is { } person && Deputies.Contains(person));
}
