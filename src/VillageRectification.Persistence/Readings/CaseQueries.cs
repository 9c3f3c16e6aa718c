using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Readings;

/// <summary>The last states of each case: one row a case, or one a case and kind.</summary>
internal static class CaseQueries
{
    public static IQueryable<CaseRow> CaseRows(this AppDbContext db, FactWindow window)
    {
        var standings = db.Known<StandingChange>(window);
        var lastStandings = standings.LatestFirst();
        var diagnoses = db.Known<Diagnosis>(window);
        var withdrawals = db.Known<ApplicationWithdrawal>(window);
        var plans = db.Known<PlanAdoption>(window).LatestFirst();
        var returns = db.Known<PlanReturn>(window).LatestFirst();
        var applications = db.Known<AcceptanceApplication>(window).Where(a => !withdrawals.Any(w => w.ApplicationRecordId == a.RecordId)).LatestFirst();
        var lastWithdrawals = withdrawals.LatestFirst();
        var openings = db.Known<InspectionOpening>(window).LatestFirst();
        var members = db.Known<TeamMember>(window);
        var releases = db.Known<PostRelease>(window).LatestFirst();
        var (low, high) = (window.Within.From, window.Within.To);
        return
            from c in db.Cases.AsNoTracking()
            where c.CampaignId == window.CampaignId && string.Compare(c.DivisionCode, low) >= 0 && string.Compare(c.DivisionCode, high) <= 0
            let last = lastStandings.Where(s => s.CaseId == c.Id).Select(s => new { s.Id, s.Standing }).FirstOrDefault()
            select new CaseRow
            {
                Id = c.Id,
                DivisionCode = c.DivisionCode,
                Village = db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault(),
                Township = db.Divisions.Where(d => d.Code == c.DivisionCode.Substring(0, 9) + "000").Select(d => d.Name).FirstOrDefault(),
                Registration = standings.Where(s => s.CaseId == c.Id && s.Standing == Standing.Active)
                    .OrderBy(s => s.OccurredOn).ThenBy(s => s.Ordinal).ThenBy(s => s.RecordedAt).ThenBy(s => s.Id)
                    .Select(s => (Guid?)s.Id).FirstOrDefault(),
                StandingId = last == null ? null : last.Id,
                Standing = last == null ? null : last.Standing,
                IsDiagnosed = diagnoses.Any(d => d.CaseId == c.Id),
                Plan = plans.Where(p => p.CaseId == c.Id)
                    .Select(p => new MarkRow { Id = p.Id, On = p.OccurredOn, Ordinal = p.Ordinal, RecordedAt = p.RecordedAt }).FirstOrDefault(),
                Return = returns.Where(p => p.CaseId == c.Id)
                    .Select(p => new MarkRow { Id = p.Id, On = p.OccurredOn, Ordinal = p.Ordinal, RecordedAt = p.RecordedAt }).FirstOrDefault(),
                Application = applications.Where(p => p.CaseId == c.Id)
                    .Select(p => new MarkRow { Id = p.Id, On = p.OccurredOn, Ordinal = p.Ordinal, RecordedAt = p.RecordedAt }).FirstOrDefault(),
                Withdrawal = lastWithdrawals.Where(p => p.CaseId == c.Id)
                    .Select(p => new MarkRow { Id = p.Id, On = p.OccurredOn, Ordinal = p.Ordinal, RecordedAt = p.RecordedAt }).FirstOrDefault(),
                Opening = openings.Where(p => p.CaseId == c.Id)
                    .Select(p => new MarkRow { Id = p.Id, On = p.OccurredOn, Ordinal = p.Ordinal, RecordedAt = p.RecordedAt }).FirstOrDefault(),
                HasResidentDeputy = members.Any(m => m.CaseId == c.Id && m.Role == TeamRole.ResidentDeputy),
                HasMemberNotReleased = members.Any(m => m.CaseId == c.Id
                    && releases.Where(r => r.MemberRecordId == m.RecordId).Select(r => (bool?)r.IsReleased).FirstOrDefault() == false),
            };
    }

    /// <summary>The latest baseline of each case.</summary>
    public static async Task<Dictionary<Guid, (BaselineReading Baseline, CommitteeReading.Dated? Branch, CommitteeReading.Dated? Committee)>> BaselinesAsync(
        this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<Baseline>(window)
            .GroupBy(b => b.CaseId)
            .Select(g => g.OrderByDescending(b => b.OccurredOn).ThenByDescending(b => b.Ordinal).ThenByDescending(b => b.RecordedAt).ThenByDescending(b => b.Id)
                .Select(b => new { b.CaseId, b.Id, b.OccurredOn, b.Level, b.CaseType, b.Relation, b.Rooms, b.IncomeYuan, b.DebtYuan, b.Branch, b.Committee }).First())
            .ToListAsync(ct);
        return rows.ToDictionary(
            b => b.CaseId,
            b => (new BaselineReading(b.Id, b.Level) { CaseType = b.CaseType, Relation = b.Relation, Rooms = b.Rooms, IncomeYuan = b.IncomeYuan, DebtYuan = b.DebtYuan },
                Dated(b.Branch, b.OccurredOn, b.Id), Dated(b.Committee, b.OccurredOn, b.Id)));

        static CommitteeReading.Dated? Dated(CommitteeState? state, DateOnly on, Guid source) => state is { } known ? new(known, on, source) : null;
    }

    /// <summary>The latest inspection of each case and outcome.</summary>
    public static async Task<ILookup<Guid, (InspectionOutcome Outcome, EventMark Mark)>> InspectionsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<Inspection>(window)
            .GroupBy(i => new { i.CaseId, i.Outcome })
            .Select(g => g.OrderByDescending(i => i.OccurredOn).ThenByDescending(i => i.Ordinal).ThenByDescending(i => i.RecordedAt).ThenByDescending(i => i.Id)
                .Select(i => new { i.CaseId, i.Outcome, i.Id, i.OccurredOn, i.Ordinal, i.RecordedAt }).First())
            .ToListAsync(ct);
        return rows.ToLookup(i => i.CaseId, i => (i.Outcome, new EventMark(i.Id, i.OccurredOn, i.Ordinal, i.RecordedAt)));
    }

    /// <summary>The state that each committee's latest change left.</summary>
    public static async Task<Dictionary<(Guid CaseId, Committee Committee), CommitteeReading.Dated>> CommitteesAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<CommitteeChange>(window)
            .GroupBy(c => new { c.CaseId, c.Committee })
            .Select(g => g.OrderByDescending(c => c.OccurredOn).ThenByDescending(c => c.Ordinal).ThenByDescending(c => c.RecordedAt).ThenByDescending(c => c.Id)
                .Select(c => new { c.CaseId, c.Committee, c.StateAfter, c.OccurredOn, c.Id }).First())
            .ToListAsync(ct);
        return rows.ToDictionary(c => (c.CaseId, c.Committee), c => new CommitteeReading.Dated(c.StateAfter, c.OccurredOn, c.Id));
    }
}
