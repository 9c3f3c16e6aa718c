using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;

namespace VillageRectification.Persistence.Readings;

/// <summary>The last states of each case: one row a case, or one a case and kind.</summary>
internal static class CaseQueries
{
    public static IQueryable<CaseRow> CaseRows(this AppDbContext db, FactWindow window)
    {
        var levels = db.Known<LevelChange>(window).LatestFirst();
        var diagnoses = db.Known<Diagnosis>(window);
        var plans = db.Known<PlanAdoption>(window).LatestFirst();
        var adoptions = db.Known<PlanAdoption>(window);
        var reviews = db.Known<PlanReview>(window);
        var submissions = db.Known<PlanSubmission>(window);
        var returns = db.Known<PlanReturn>(window)
            .Where(r => r.PlanRecordId == plans.Where(p => p.CaseId == r.CaseId).Select(p => (Guid?)p.RecordId).FirstOrDefault()).LatestFirst();
        var measures = db.Known<Measure>(window);
        var revisions = db.Known<MeasureRevision>(window);
        // What a plan could take up: neither taken up nor given up again.
        var drafted = db.Known<MeasureProposal>(window).Where(p => (p.MeasureRecordId != null || p.DropReason == null)
            && !measures.Any(m => m.ProposalRecordId == p.RecordId) && !revisions.Any(r => r.ProposalRecordId == p.RecordId));
        var openings = db.Known<InspectionOpening>(window).LatestFirst();
        var extensions = db.Known<ConsolidationExtension>(window).LatestFirst();
        var progress = db.Known<ProgressEntry>(window);
        var presence = db.Known<PresenceEntry>(window);
        var confirmations = db.Known<CommitteeConfirmation>(window);
        var commitments = db.Known<Commitment>(window);
        var (low, high) = (window.Within.From, window.Within.To);
        return
            from c in db.Cases.AsNoTracking()
            where c.CampaignId == window.CampaignId && string.Compare(c.DivisionCode, low) >= 0 && string.Compare(c.DivisionCode, high) <= 0
            select new CaseRow
            {
                Id = c.Id,
                DivisionCode = c.DivisionCode,
                Village = db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault(),
                Township = db.Divisions.Where(d => d.Code == c.DivisionCode.Substring(0, 9) + "000").Select(d => d.Name).FirstOrDefault(),
                Level = levels.Where(l => l.CaseId == c.Id).Select(l => (ManagementLevel?)l.Level).FirstOrDefault(),
                CaseType = levels.Where(l => l.CaseId == c.Id).Select(l => l.CaseType).FirstOrDefault(),
                IsDiagnosed = diagnoses.Any(d => d.CaseId == c.Id),
                Plan = plans.Where(p => p.CaseId == c.Id)
                    .Select(p => new MarkRow { Id = p.Id, On = p.OccurredOn, Ordinal = p.Ordinal, RecordedAt = p.RecordedAt }).FirstOrDefault(),
                PlanRecord = plans.Where(p => p.CaseId == c.Id).Select(p => (Guid?)p.RecordId).FirstOrDefault(),
                IsPlanReviewed = reviews.Any(
                    r => r.CaseId == c.Id && r.PlanRecordId == plans.Where(p => p.CaseId == c.Id).Select(p => (Guid?)p.RecordId).FirstOrDefault()),
                Return = returns.Where(p => p.CaseId == c.Id)
                    .Select(p => new MarkRow { Id = p.Id, On = p.OccurredOn, Ordinal = p.Ordinal, RecordedAt = p.RecordedAt }).FirstOrDefault(),
                Opening = openings.Where(p => p.CaseId == c.Id)
                    .Select(p => new MarkRow { Id = p.Id, On = p.OccurredOn, Ordinal = p.Ordinal, RecordedAt = p.RecordedAt }).FirstOrDefault(),
                ExtendedOn = extensions.Where(e => e.CaseId == c.Id).Select(e => (DateOnly?)e.OccurredOn).FirstOrDefault(),
                ExtendedUntil = extensions.Where(e => e.CaseId == c.Id).Select(e => (DateOnly?)e.Until).FirstOrDefault(),
                PlanWaitingSince = submissions
                    .Where(s => s.CaseId == c.Id
                        && !adoptions.Any(p => p.CaseId == c.Id && (p.WrittenAt ?? p.RecordedAt) >= (s.WrittenAt ?? s.RecordedAt))
                        && (drafted.Any(p => p.CaseId == c.Id && (p.WrittenAt ?? p.RecordedAt) <= (s.WrittenAt ?? s.RecordedAt))
                            || (!adoptions.Any(p => p.CaseId == c.Id) && measures.Any(m => m.CaseId == c.Id && m.PlanRecordId == null))))
                    .Max(s => (DateOnly?)s.OccurredOn),
                LastProgress = progress.Where(e => e.CaseId == c.Id).Max(e => (DateOnly?)e.OccurredOn),
                LastPresence = presence.Where(e => e.CaseId == c.Id).Max(e => (DateOnly?)e.OccurredOn),
                HasCommitment = commitments.Any(m => m.CaseId == c.Id),
                LastConfirmation = confirmations.Where(e => e.CaseId == c.Id).Max(e => (DateOnly?)e.OccurredOn),
            };
    }

    /// <summary>The latest baseline of each case.</summary>
    public static async Task<Dictionary<Guid, CaseBaseline>> BaselinesAsync(
        this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<Baseline>(window).InOrder()
            .Select(b => new { b.CaseId, b.Id, b.OccurredOn, b.Level, b.CaseType, b.Relation, b.Rooms, b.IncomeYuan, b.DebtYuan, b.Branch, b.Committee })
            .ToListAsync(ct);
        return rows.GroupBy(b => b.CaseId).Select(g => g.Last()).ToDictionary(
            b => b.CaseId,
            b => new CaseBaseline(
                new BaselineReading(b.Id, b.Level) { CaseType = b.CaseType, IncomeYuan = b.IncomeYuan },
                Dated(b.Branch, b.OccurredOn, b.Id),
                Dated(b.Committee, b.OccurredOn, b.Id),
                b.Relation is { } relation ? new(relation, b.OccurredOn, b.Id) : null,
                b.Rooms is { } rooms ? new(rooms, b.OccurredOn, b.Id) : null,
                b.DebtYuan is { } debt ? new(debt, b.OccurredOn, b.Id) : null));

        static CommitteeReading.Dated? Dated(CommitteeState? state, DateOnly on, Guid source) => state is { } known ? new(known, on, source) : null;
    }

    /// <summary>How the two committees get on, as it was written down last after the baseline.</summary>
    public static async Task<Dictionary<Guid, LastState<CommitteeRelation>>> RelationsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<CommitteeMakeUp>(window).Where(m => m.Relation != null).InOrder()
            .Select(m => new { m.CaseId, m.Id, m.OccurredOn, m.Relation }).ToListAsync(ct);
        return rows.GroupBy(m => m.CaseId).Select(g => g.Last())
            .ToDictionary(m => m.CaseId, m => new LastState<CommitteeRelation>(m.Relation!.Value, m.OccurredOn, m.Id));
    }

    /// <summary>The last state of the rooms that was written down after the baseline.</summary>
    public static async Task<Dictionary<Guid, LastState<OfficeRooms>>> RoomsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<VenueChange>(window).Where(v => v.Rooms != null).InOrder()
            .Select(v => new { v.CaseId, v.Id, v.OccurredOn, v.Rooms }).ToListAsync(ct);
        return rows.GroupBy(v => v.CaseId).Select(g => g.Last())
            .ToDictionary(v => v.CaseId, v => new LastState<OfficeRooms>(v.Rooms!.Value, v.OccurredOn, v.Id));
    }

    /// <summary>The last debt that was written down after the baseline.</summary>
    public static async Task<Dictionary<Guid, LastState<long>>> DebtsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<EconomyChange>(window).Where(e => e.DebtYuan != null).InOrder()
            .Select(e => new { e.CaseId, e.Id, e.OccurredOn, e.DebtYuan }).ToListAsync(ct);
        return rows.GroupBy(e => e.CaseId).Select(g => g.Last()).ToDictionary(e => e.CaseId, e => new LastState<long>(e.DebtYuan!.Value, e.OccurredOn, e.Id));
    }

    /// <summary>The standings, applications, withdrawals and inspections of each case, in their order.</summary>
    public static async Task<ILookup<Guid, StepRow>> StepsAsync(this AppDbContext db, FactWindow window, CancellationToken ct) =>
        (await db.KnownIn<CaseFact>(window)
            .Where(f => f is StandingChange || f is AcceptanceApplication || f is ApplicationWithdrawal || f is Inspection)
            .InOrder()
            .Select(f => new StepRow
            {
                CaseId = f.CaseId,
                Id = f.Id,
                RecordId = f.RecordId,
                On = f.OccurredOn,
                Ordinal = f.Ordinal,
                RecordedAt = f.RecordedAt,
                Standing = f is StandingChange ? ((StandingChange)f).Standing : null,
                IsApplication = f is AcceptanceApplication,
                Withdrawn = f is ApplicationWithdrawal ? ((ApplicationWithdrawal)f).ApplicationRecordId : null,
                Kind = f is Inspection ? ((Inspection)f).Kind : null,
                Outcome = f is Inspection ? ((Inspection)f).Outcome : null,
            })
            .ToListAsync(ct)).ToLookup(s => s.CaseId);

    /// <summary>What was said last of each standing rule.</summary>
    public static async Task<ILookup<Guid, RuleReading>> RulesAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<ChecklistAnswer>(window).Where(a => a.List == Checklist.Rules).InOrder()
            .Select(a => new { a.CaseId, a.Item, a.State, a.Id }).ToListAsync(ct);
        return rows.GroupBy(a => (a.CaseId, a.Item)).Select(g => g.Last()).OrderBy(a => a.Item, StringComparer.Ordinal)
            .ToLookup(a => a.CaseId, a => new RuleReading(a.Item, a.State, a.Id));
    }

    /// <summary>The changes of both committees, in their order.</summary>
    public static async Task<ILookup<(Guid CaseId, Committee Committee), (CommitteeChangeKind Kind, CommitteeReading.Dated After)>> CommitteesAsync(
        this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.KnownIn<CommitteeChange>(window).InOrder()
            .Select(c => new { c.CaseId, c.Committee, c.Kind, c.StateAfter, c.OccurredOn, c.Id }).ToListAsync(ct);
        return rows.ToLookup(c => (c.CaseId, c.Committee), c => (c.Kind, new CommitteeReading.Dated(c.StateAfter, c.OccurredOn, c.Id)));
    }
}
