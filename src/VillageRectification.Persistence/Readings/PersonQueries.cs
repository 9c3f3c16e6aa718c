using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Readings;

/// <summary>Who answers for villages: the township's three holders, the liaison and the work team, each by its last dated fact.</summary>
internal static class PersonQueries
{
    public static async Task<IReadOnlyDictionary<(string Township, HolderPost Post), string>> HoldersAsync(
        this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(window, static (db, window) => db.Known<ResponsibilityHolder>(window)
            .Where(h => h.CampaignId == window.CampaignId).InOrder()
            .Select(h => new { h.DivisionCode, h.Post, h.Name, h.OccurredOn, h.LedgerRecordId }), ct);
        return rows.GroupBy(h => (h.DivisionCode, h.Post))
            .ToDictionary(g => g.Key, post => HeldPost.Now([.. post.Select(h => new HeldPost(h.Name, h.OccurredOn, h.LedgerRecordId))]).Names);
    }

    // An assignment of a leader alone leaves the department as it is, and one of a department alone the leader. What ended leaves nobody.
    public static async Task<Dictionary<Guid, TiedPersons>> LiaisonsAsync(
        this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            window,
            static (db, window) =>
            {
                var endings = db.Known<LiaisonEnding>(window);
                return db.KnownIn<LiaisonAssignment>(window).InOrder()
                    .Select(a => new
                    {
                        a.CaseId,
                        Department = db.Departments.Where(d => d.Id == a.DepartmentId).Select(d => d.Name).FirstOrDefault(),
                        a.ContactPerson,
                        a.CountyLeader,
                        a.LeaderOffice,
                        DepartmentEndedOn = endings.Where(e => e.AssignmentRecordId == a.RecordId && e.Part == LiaisonPart.Department)
                            .Min(e => (DateOnly?)e.OccurredOn),
                        IsContactOver = endings.Any(e => e.AssignmentRecordId == a.RecordId && e.Part == LiaisonPart.Contact),
                        LeaderEndedOn = endings.Where(e => e.AssignmentRecordId == a.RecordId && e.Part == LiaisonPart.CountyLeader)
                            .Min(e => (DateOnly?)e.OccurredOn),
                    });
            },
            ct);
        return rows.GroupBy(a => a.CaseId).ToDictionary(g => g.Key, assignments =>
        {
            var tie = assignments.LastOrDefault(a => a.Department is not null);
            var contact = tie ?? assignments.LastOrDefault(a => a.ContactPerson is not null);
            var leader = assignments.LastOrDefault(a => a.CountyLeader is not null);
            return new TiedPersons(
                tie is { DepartmentEndedOn: null } ? tie.Department : null,
                contact is { DepartmentEndedOn: null, IsContactOver: false } ? contact.ContactPerson : null,
                leader is { LeaderEndedOn: null } ? leader.CountyLeader : null,
                tie?.DepartmentEndedOn,
                leader?.LeaderEndedOn,
                leader?.LeaderOffice);
        });
    }

    /// <summary>Who of the township answers for each village.</summary>
    public static async Task<Dictionary<Guid, string>> TownshipLeadersAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            window, static (db, window) => db.KnownIn<TownshipLeader>(window).InOrder().Select(l => new { l.CaseId, l.Name }), ct);
        return rows.GroupBy(l => l.CaseId).ToDictionary(g => g.Key, g => g.Last().Name);
    }

    /// <summary>Members of the work team, by role.</summary>
    public static async Task<ILookup<Guid, CasePersons.Member>> MembersAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(
            window,
            static (db, window) =>
            {
                var releases = db.Known<PostRelease>(window).LatestFirst();
                var departures = db.Known<TeamDeparture>(window);
                return db.KnownIn<TeamMember>(window).Where(m => !departures.Any(d => d.MemberRecordId == m.RecordId)).InOrder()
                    .Select(m => new
                    {
                        m.CaseId,
                        m.Name,
                        m.Role,
                        m.Ordinal,
                        IsReleased = releases.Where(r => r.MemberRecordId == m.RecordId).Select(r => (bool?)r.IsReleased).FirstOrDefault(),
                    });
            },
            ct);
        return rows.OrderBy(m => m.Role).ThenBy(m => m.Ordinal).ToLookup(m => m.CaseId, m => new CasePersons.Member(m.Name, m.Role, m.IsReleased));
    }
}
