using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Readings;

/// <summary>Reads who answers for villages: the township's three holders, the liaison and the work team, each by its last dated fact.</summary>
public static class PersonQueries
{
    /// <summary>By case; three queries, however many cases.</summary>
    public static async Task<IReadOnlyDictionary<Guid, CasePersons>> PersonsOfAsync(
        this AppDbContext db, IReadOnlyCollection<Guid> caseIds, DateOnly asOf, CancellationToken ct)
    {
        var cases = await db.Cases.AsNoTracking().Where(c => caseIds.Contains(c.Id)).Select(c => new { c.Id, c.CampaignId, c.DivisionCode }).ToListAsync(ct);
        var holders = await db.HoldersOfAsync([.. cases.Select(c => c.CampaignId).Distinct()], [.. cases.Select(c => c.DivisionCode[..9] + "000").Distinct()], asOf, ct);
        var liaisons = await db.LiaisonsOf(caseIds, asOf).ToDictionaryAsync(l => l.CaseId, ct);
        var members = (await db.MembersOf(caseIds, asOf).ToListAsync(ct)).ToLookup(m => m.CaseId);
        return cases.ToDictionary(c => c.Id, c =>
        {
            var liaison = liaisons.GetValueOrDefault(c.Id);
            string? Holder(HolderPost post) => holders.GetValueOrDefault((c.CampaignId, c.DivisionCode[..9] + "000", post));
            return new CasePersons(
                c.Id, Holder(HolderPost.Secretary), Holder(HolderPost.DeputySecretary), Holder(HolderPost.OrganisationOfficer),
                liaison?.CountyLeader, liaison?.Department, liaison?.ContactPerson,
                [.. members[c.Id].OrderBy(m => m.Role).ThenBy(m => m.Ordinal).Select(m => new CasePersons.Member(m.Name, m.Role, m.IsReleased))]);
        });
    }

    // A ledger names a township's holders once a village, so many rows say the same of one day. Each row's last word counts, and where
    // rows disagree all names are told.
    private static async Task<IReadOnlyDictionary<(Guid, string, HolderPost), string>> HoldersOfAsync(
        this AppDbContext db, Guid[] campaigns, string[] townships, DateOnly asOf, CancellationToken ct)
    {
        var rows = await db.ResponsibilityHolders.AsNoTracking()
            .Where(h => campaigns.Contains(h.CampaignId) && townships.Contains(h.DivisionCode) && h.OccurredOn <= asOf)
            .OrderBy(h => h.OccurredOn).ThenBy(h => h.Ordinal).ThenBy(h => h.RecordedAt).ThenBy(h => h.Id)
            .Select(h => new { h.CampaignId, h.DivisionCode, h.Post, h.Name, h.OccurredOn, h.LedgerRecordId })
            .ToListAsync(ct);
        return rows.GroupBy(h => (h.CampaignId, h.DivisionCode, h.Post)).ToDictionary(g => g.Key, posts =>
        {
            var since = posts.Last().OccurredOn;
            return string.Join('、', posts.Where(h => h.OccurredOn == since).GroupBy(h => h.LedgerRecordId).Select(row => row.Last().Name).Distinct());
        });
    }

    // An assignment of a leader alone leaves the department as it is, and one of a department alone the leader.
    private static IQueryable<Liaison> LiaisonsOf(this AppDbContext db, IReadOnlyCollection<Guid> caseIds, DateOnly asOf)
    {
        var dated = db.LiaisonAssignments.Where(a => a.OccurredOn <= asOf);
        var departments = dated.DepartmentTies().LatestFirst();
        var leaders = dated.Where(a => a.CountyLeader != null).LatestFirst();
        var contacts = dated.Where(a => a.ContactPerson != null).LatestFirst();
        return
            from c in db.Cases.AsNoTracking()
            where caseIds.Contains(c.Id)
            let tie = departments.Where(a => a.CaseId == c.Id).Select(a => new { a.DepartmentId, a.ContactPerson }).FirstOrDefault()
            select new Liaison(
                c.Id,
                tie == null ? null : db.Departments.Where(d => d.Id == tie.DepartmentId).Select(d => d.Name).FirstOrDefault(),
                tie == null ? contacts.Where(a => a.CaseId == c.Id).Select(a => a.ContactPerson).FirstOrDefault() : tie.ContactPerson,
                leaders.Where(a => a.CaseId == c.Id).Select(a => a.CountyLeader).FirstOrDefault());
    }

    private static IQueryable<TeamRow> MembersOf(this AppDbContext db, IReadOnlyCollection<Guid> caseIds, DateOnly asOf) =>
        from m in db.TeamMembers.AsNoTracking()
        where caseIds.Contains(m.CaseId) && m.OccurredOn <= asOf
        select new TeamRow(
            m.CaseId, m.Name, m.Role, m.Ordinal,
            db.PostReleases.Where(r => r.MemberRecordId == m.RecordId && r.OccurredOn <= asOf)
                .OrderByDescending(r => r.OccurredOn).ThenByDescending(r => r.Ordinal).ThenByDescending(r => r.RecordedAt)
                .Select(r => (bool?)r.IsReleased).FirstOrDefault());

    private sealed record Liaison(Guid CaseId, string? Department, string? ContactPerson, string? CountyLeader);

    private sealed record TeamRow(Guid CaseId, string Name, TeamRole Role, int Ordinal, bool? IsReleased);
}
