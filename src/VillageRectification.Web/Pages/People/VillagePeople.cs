using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.People;

/// <summary>Who answers for one village and since when, and who did before.</summary>
/// <param name="file">As of a day.</param>
/// <param name="departments">Names by id.</param>
/// <param name="holders">Of the township in the campaign, live, up to the day.</param>
/// <param name="heldBefore">Of the township in other campaigns, the same.</param>
internal sealed class VillagePeople(
    CaseFile file, IReadOnlyDictionary<Guid, string> departments, IReadOnlyList<ResponsibilityHolder> holders,
    IReadOnlyList<ResponsibilityHolder> heldBefore)
{
    private readonly LiaisonAssignment[] _ties = [.. file.Facts.OfType<LiaisonAssignment>().Chronological()];
    private readonly LiaisonEnding[] _endings = [.. file.Facts.OfType<LiaisonEnding>()];

    public IReadOnlyList<FourOneTile> Tiles => [.. file.Roles.All.Select(Tile)];

    public IReadOnlyList<FourOne> Missing => [.. file.Persons.Missing(file.Roles)];

    public IReadOnlyList<TeamLine> Team => [.. Lines().Where(l => l.Departure is null)];

    public IReadOnlyList<TeamLine> Former =>
        [.. Lines().Where(l => l.Departure is { } d && d.OccurredOn > l.Member.OccurredOn).OrderByDescending(l => l.Departure!.OccurredOn)];

    /// <summary>Who has two places is one.</summary>
    public int Persons => Team.Select(l => l.Member.Name).Distinct().Count();

    public int Deputies => Team.Count(l => l.Member.Role is TeamRole.ResidentDeputy);

    public int NotReleased => Team.Count(l => l.Release is { IsReleased: false });

    /// <summary>The latest first.</summary>
    public IReadOnlyList<TieLine> Departments => Ties(
        LiaisonPart.Department, t => t.DepartmentId is { } id ? departments.GetValueOrDefault(id, DepartmentWords.Deleted) : null,
        (one, next) => (one.DepartmentId, one.ContactPerson) == (next.DepartmentId, next.ContactPerson));

    /// <summary>The latest first.</summary>
    public IReadOnlyList<TieLine> Leaders => Ties(LiaisonPart.CountyLeader, t => t.CountyLeader, (one, next) => one.CountyLeader == next.CountyLeader);

    /// <summary>The latest first.</summary>
    public IReadOnlyList<TieLine> FormerTies =>
        [.. Departments.Concat(Leaders).Where(t => t.Until is not null).OrderByDescending(t => t.Assignment.OccurredOn)];

    /// <summary>By post; who holds it, and before him the earlier ones, the latest first.</summary>
    public IReadOnlyList<HolderLine> Holders(HolderPost post)
    {
        // What says the same again is left out.
        List<ResponsibilityHolder> order = [];
        foreach (var holder in holders.Named(post))
        {
            if (order.LastOrDefault()?.Name != holder.Name)
            {
                order.Add(holder);
            }
        }

        return
        [
            .. order.Select((h, i) => (Holder: h, Next: order.Skip(i + 1).FirstOrDefault(n => n.OccurredOn > h.OccurredOn)))
                .Select(h => new HolderLine(h.Holder, new Tenure(h.Holder.OccurredOn, h.Next?.OccurredOn).LastDay)).Reverse(),
        ];
    }

    /// <summary>Who held the post in an earlier campaign, where this one names nobody; null else.</summary>
    public ResponsibilityHolder? HeldBefore(HolderPost post) => holders.Any(h => h.Post == post) ? null : heldBefore.Last(post);

    private FourOneTile Tile(FourOne role)
    {
        var name = file.Persons.Of(role);
        return role switch
        {
            FourOne.CountyLeader => Of(Leaders.FirstOrDefault(l => l.Until is null), LiaisonAssignments.Address, null),
            FourOne.Department => Of(Departments.FirstOrDefault(d => d.Until is null), LiaisonAssignments.Address, file.Persons.ContactPerson),
            FourOne.TownshipLeader => Last<TownshipLeader>() is { } leader
                ? new(role, name, leader.Office, leader.OccurredOn, Links.Record(file.Id, TownshipLeaders.Address, leader.RecordId), TownshipLeaders.Address)
                : new(role, null, null, null, null, TownshipLeaders.Address),
            FourOne.FirstSecretary => Team.FirstOrDefault(l => l.Member.Role is TeamRole.FirstSecretary)?.Member is { } secretary
                ? new(role, name, null, secretary.OccurredOn, Links.Record(file.Id, TeamMembers.Address, secretary.RecordId), TeamMembers.Address)
                : new(role, null, null, null, null, TeamMembers.Address),
        };

        FourOneTile Of(TieLine? tie, string kind, string? contact) => tie is null
            ? new(role, null, null, null, null, kind)
            : new(role, name, contact, tie.Assignment.OccurredOn, Links.Record(file.Id, kind, tie.Assignment.RecordId), kind);
    }

    private IEnumerable<TeamLine> Lines()
    {
        var releases = file.Facts.OfType<PostRelease>().Chronological().ToLookup(r => r.MemberRecordId);
        var departures = file.Facts.OfType<TeamDeparture>().ToLookup(d => d.MemberRecordId);
        return file.Facts.OfType<TeamMember>().Chronological().OrderBy(m => m.Role).ThenBy(m => m.Ordinal)
            .Select(m => new TeamLine(m, releases[m.RecordId].LastOrDefault(), departures[m.RecordId].FirstOrDefault()));
    }

    // What says the same again without an end between them is one tie; the last assignment of it is what can be ended.
    private List<TieLine> Ties(LiaisonPart part, Func<LiaisonAssignment, string?> name, Func<LiaisonAssignment, LiaisonAssignment, bool> isSame)
    {
        List<(LiaisonAssignment First, LiaisonAssignment Last)> order = [];
        foreach (var tie in _ties.Where(t => name(t) is not null))
        {
            if (order.Count > 0 && isSame(order[^1].Last, tie) && EndOf(order[^1].Last, part) is null)
            {
                order[^1] = (order[^1].First, tie);
            }
            else
            {
                order.Add((tie, tie));
            }
        }

        // What another one took the place of on its first day never was.
        return
        [
            .. order.Select((t, i) => Line(t.First, t.Last, i + 1 < order.Count ? order[i + 1].First.OccurredOn : null))
                .Where(l => l.Until is null || l.Until >= l.Assignment.OccurredOn).Reverse(),
        ];

        TieLine Line(LiaisonAssignment first, LiaisonAssignment last, DateOnly? next)
        {
            DateOnly?[] ends = [next, EndOf(last, part)?.OccurredOn];
            // The department's: of what is over it is told who it was; of what is not, who it is.
            var contact = part is LiaisonPart.Department && (ends.Min() is not null || EndOf(last, LiaisonPart.Contact) is null) ? last.ContactPerson : null;
            return new(first, name(first)!, contact, new Tenure(first.OccurredOn, ends.Min()).LastDay) { Last = last };
        }
    }

    private LiaisonEnding? EndOf(LiaisonAssignment tie, LiaisonPart part) => _endings.FirstOrDefault(e => e.Ends(tie, part));

    private T? Last<T>()
        where T : Domain.Cases.CaseFact => file.Last<T>();
}
