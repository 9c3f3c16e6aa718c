using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Support;
using VillageRectification.Persistence.Readings;

namespace VillageRectification.Persistence.Accounts;

/// <summary>Reads what an account reaches; pages keep it while the state of its counties is the same (<see cref="KeptReach"/>).</summary>
public static class CallerQueries
{
    // The scope is what this query finds out, so it cannot apply yet.
    private static readonly string[] ScopeFilter = [AppDbContext.ScopeFilter];

    /// <summary>The caller that an account is; <see cref="Caller.Nobody"/> when it is gone or disabled.</summary>
    public static async Task<Caller> CallerOfAsync(this AppDbContext db, Guid accountId, DateOnly today, CancellationToken ct) =>
        await db.Users.Where(a => a.Id == accountId && !a.IsDisabled)
            .Select(a => new KnownAccount(a.Id, a.DisplayName, a.Role, a.ScopePrefix, a.DepartmentId, a.Villages.Select(v => v.VillageCode).ToList())
            {
                PersonName = a.PersonName,
            })
            .SingleOrDefaultAsync(ct) is { } known
            ? known.Reaching(known.SaysItAll ? RecordedReach.None : await db.RecordedReachAsync(known, today, ct))
            : Caller.Nobody;

    /// <summary>
    /// What records say that the account reaches today: its department's villages, without those whose team its person has left; of a city the cases that
    /// are submitted to it.
    /// </summary>
    public static async Task<RecordedReach> RecordedReachAsync(this AppDbContext db, KnownAccount known, DateOnly today, CancellationToken ct)
    {
        var left = known.Member is { } name ? await db.LeftAsync(name, known.Villages, today, ct) : [];
        return new(
            known.Department is { } department
                ? [.. await db.AssignedToAsync(department, today, ct), .. await db.OwnAsync([.. known.Villages.Except(left)], ct)] : [],
            left,
            known.City is { } city ? await db.SubmittedAsync(city, today, ct) : []);
    }

    /// <summary>The cases in a city that are submitted to it: by the level that holds on the day, as a reading of that day has it.</summary>
    public static async Task<IReadOnlyList<ReachedCase>> SubmittedAsync(this AppDbContext db, string city, DateOnly today, CancellationToken ct)
    {
        var (low, high) = (DivisionRange.OfPrefix(city).From, DivisionRange.OfPrefix(city).To);
        ManagementLevel[] submitted = [.. ManagementLevelWords.All.Where(l => l.IsOfCity())];
        var levels = db.LevelChanges.IgnoreQueryFilters(ScopeFilter).Where(l => l.OccurredOn <= today).LatestFirst();
        var baselines = db.Baselines.IgnoreQueryFilters(ScopeFilter).Where(b => b.OccurredOn <= today).LatestFirst();
        var cases =
            from c in db.Cases.IgnoreQueryFilters(ScopeFilter).AsNoTracking()
            where string.Compare(c.DivisionCode, low) >= 0 && string.Compare(c.DivisionCode, high) <= 0
            select new
            {
                c.Id,
                c.DivisionCode,
                Level = levels.Where(l => l.CaseId == c.Id).Select(l => (ManagementLevel?)l.Level).FirstOrDefault()
                    ?? baselines.Where(b => b.CaseId == c.Id).Select(b => (ManagementLevel?)b.Level).FirstOrDefault(),
            };
        return await cases.Where(c => c.Level != null && submitted.Contains(c.Level.Value)).OrderBy(c => c.DivisionCode).ThenBy(c => c.Id)
            .Select(c => new ReachedCase(c.Id, c.DivisionCode)).ToListAsync(ct);
    }

    // Of villages that are an account's own, whatever the campaign.
    private static async Task<IReadOnlyList<ReachedCase>> OwnAsync(this AppDbContext db, IReadOnlyList<string> villages, CancellationToken ct) =>
        villages.Count == 0 ? []
        : await db.Cases.IgnoreQueryFilters(ScopeFilter).AsNoTracking().Where(c => villages.Contains(c.DivisionCode))
            .Select(c => new ReachedCase(c.Id, c.DivisionCode)).ToListAsync(ct);

    // Every membership of that name in the village's last case with one has ended. A village in which nobody of the name is written
    // down stays: a name is misspelt easily.
    private static async Task<IReadOnlyList<string>> LeftAsync(
        this AppDbContext db, string name, IReadOnlyList<string> villages, DateOnly today, CancellationToken ct)
    {
        var departures = db.TeamDepartures.IgnoreQueryFilters(ScopeFilter).Where(d => d.OccurredOn <= today);
        var members = await db.TeamMembers.IgnoreQueryFilters(ScopeFilter)
            .Where(m => m.Name == name && villages.Contains(m.DivisionCode) && m.OccurredOn <= today)
            .Select(m => new { m.DivisionCode, m.CaseId, m.OccurredOn, HasLeft = departures.Any(d => d.MemberRecordId == m.RecordId) }).ToListAsync(ct);
        return
        [
            .. from village in members.GroupBy(m => m.DivisionCode)
               where village.GroupBy(m => m.CaseId).MaxBy(c => c.Max(m => m.OccurredOn))!.All(m => m.HasLeft)
               select village.Key,
        ];
    }

    /// <summary>
    /// The cases that a department answers for today, and of their villages those that are over: of a campaign whose time ran out, and removed ones that
    /// were its own. What another campaign of today does there, or did, is not its business.
    /// </summary>
    private static async Task<IReadOnlyList<ReachedCase>> AssignedToAsync(this AppDbContext db, Guid department, DateOnly today, CancellationToken ct)
    {
        var assigned = db.AssignedTo(department, today);
        var over = db.Campaigns.IgnoreQueryFilters(ScopeFilter).Where(CampaignSpan.OverOn(today)).Select(c => c.Id);
        var latest = db.LiaisonAssignments.IgnoreQueryFilters(ScopeFilter).DepartmentTies().LatestFirst();
        var reached =
            from tie in assigned
            join @case in db.Cases.IgnoreQueryFilters(ScopeFilter) on tie.DivisionCode equals @case.DivisionCode
            where @case.Id == tie.CaseId || over.Contains(@case.CampaignId)
                || (@case.Standing == Standing.Removed
                    && latest.Where(t => t.CaseId == @case.Id).Select(t => t.DepartmentId).FirstOrDefault() == department)
            select new { @case.Id, @case.DivisionCode };
        return await reached.Distinct().Select(c => new ReachedCase(c.Id, c.DivisionCode)).ToListAsync(ct);
    }

    // From the department's own ties (by index): those that are the last of their case and did not end, and whose case is the
    // village's newest that was not removed, or of a campaign that runs: of two that run at once each has its own ties. A tie of a campaign that is
    // over says nothing of the village's case in a later one, once that has begun.
    private static IQueryable<LiaisonAssignment> AssignedTo(this AppDbContext db, Guid department, DateOnly today)
    {
        var ties = db.LiaisonAssignments.IgnoreQueryFilters(ScopeFilter).DepartmentTies();
        var latest = ties.LatestFirst();
        var endings = db.LiaisonEndings.IgnoreQueryFilters(ScopeFilter).Where(e => e.Part == LiaisonPart.Department);
        var newest =
            from @case in db.Cases.IgnoreQueryFilters(ScopeFilter)
            join campaign in db.Campaigns.IgnoreQueryFilters(ScopeFilter) on @case.CampaignId equals campaign.Id
            where @case.Standing != Standing.Removed
            orderby campaign.Start <= today descending, campaign.Start descending, @case.Id descending
            select new { @case.Id, @case.DivisionCode };
        var running =
            from @case in db.Cases.IgnoreQueryFilters(ScopeFilter)
            join campaign in db.Campaigns.IgnoreQueryFilters(ScopeFilter).Where(CampaignSpan.RunningOn(today)) on @case.CampaignId equals campaign.Id
            where @case.Standing != Standing.Removed
            select @case.Id;
        return
            from tie in ties
            where tie.DepartmentId == department
                && tie.Id == latest.Where(t => t.CaseId == tie.CaseId).Select(t => t.Id).FirstOrDefault()
                && !endings.Any(e => e.AssignmentRecordId == tie.RecordId)
                && (running.Contains(tie.CaseId) || tie.CaseId == newest.Where(c => c.DivisionCode == tie.DivisionCode).Select(c => c.Id).FirstOrDefault())
            select tie;
    }
}
