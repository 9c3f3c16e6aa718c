using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
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
        var returns = db.Known<PlanReturn>(window).LatestFirst();
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
            from level in levels.Where(l => l.CaseId == c.Id).Take(1).DefaultIfEmpty()
            from plan in plans.Where(p => p.CaseId == c.Id).Take(1).DefaultIfEmpty()
            from returned in returns.Where(r => r.CaseId == c.Id && r.PlanRecordId == plan.RecordId).Take(1).DefaultIfEmpty()
            from opening in openings.Where(o => o.CaseId == c.Id).Take(1).DefaultIfEmpty()
            from extension in extensions.Where(e => e.CaseId == c.Id).Take(1).DefaultIfEmpty()
            select new CaseRow
            {
                Id = c.Id,
                DivisionCode = c.DivisionCode,
                Village = db.Divisions.Where(d => d.Code == c.DivisionCode).Select(d => d.Name).FirstOrDefault(),
                Township = db.Divisions.Where(d => d.Code == c.DivisionCode.Substring(0, 9) + "000").Select(d => d.Name).FirstOrDefault(),
                Level = level == null ? null : level.Level,
                CaseType = level == null ? null : level.CaseType,
                IsDiagnosed = diagnoses.Any(d => d.CaseId == c.Id),
                Plan = plan == null ? null : new MarkRow { Id = plan.Id, On = plan.OccurredOn, Ordinal = plan.Ordinal, RecordedAt = plan.RecordedAt },
                PlanRecord = plan == null ? null : plan.RecordId,
                PlanWrittenOn = plan == null ? null : plan.WrittenOn,
                IsPlanReviewed = reviews.Any(r => r.CaseId == c.Id && r.PlanRecordId == plan.RecordId),
                Return = returned == null ? null : new MarkRow
                {
                    Id = returned.Id,
                    On = returned.OccurredOn,
                    Ordinal = returned.Ordinal,
                    RecordedAt = returned.RecordedAt,
                },
                Opening = opening == null ? null : new MarkRow
                {
                    Id = opening.Id,
                    On = opening.OccurredOn,
                    Ordinal = opening.Ordinal,
                    RecordedAt = opening.RecordedAt,
                },
                ExtendedOn = extension == null ? null : extension.OccurredOn,
                ExtendedUntil = extension == null ? null : extension.Until,
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
        var rows = await db.ReadAsync(window, static (db, window) => db.KnownIn<Baseline>(window).InOrder()
            .Select(b => new { b.CaseId, b.Id, b.OccurredOn, b.Level, b.CaseType, b.Relation, b.Rooms, b.IncomeYuan, b.DebtYuan, b.Branch, b.Committee }), ct);
        return rows.GroupBy(b => b.CaseId).Select(g => g.Last()).ToDictionary(
            b => b.CaseId,
            b => new CaseBaseline(
                new BaselineReading(b.Id, b.Level) { On = b.OccurredOn, CaseType = b.CaseType, IncomeYuan = b.IncomeYuan },
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
        var rows = await db.ReadAsync(window, static (db, window) => db.KnownIn<CommitteeMakeUp>(window).Where(m => m.Relation != null).InOrder()
            .Select(m => new { m.CaseId, m.Id, m.OccurredOn, m.Relation }), ct);
        return rows.GroupBy(m => m.CaseId).Select(g => g.Last())
            .ToDictionary(m => m.CaseId, m => new LastState<CommitteeRelation>(m.Relation!.Value, m.OccurredOn, m.Id));
    }

    /// <summary>The last state of the rooms that was written down after the baseline.</summary>
    public static async Task<Dictionary<Guid, LastState<OfficeRooms>>> RoomsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(window, static (db, window) => db.KnownIn<VenueChange>(window).Where(v => v.Rooms != null).InOrder()
            .Select(v => new { v.CaseId, v.Id, v.OccurredOn, v.Rooms }), ct);
        return rows.GroupBy(v => v.CaseId).Select(g => g.Last())
            .ToDictionary(v => v.CaseId, v => new LastState<OfficeRooms>(v.Rooms!.Value, v.OccurredOn, v.Id));
    }

    /// <summary>The last debt that was written down after the baseline.</summary>
    public static async Task<Dictionary<Guid, LastState<long>>> DebtsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(window, static (db, window) => db.KnownIn<EconomyChange>(window).Where(e => e.DebtYuan != null).InOrder()
            .Select(e => new { e.CaseId, e.Id, e.OccurredOn, e.DebtYuan }), ct);
        return rows.GroupBy(e => e.CaseId).Select(g => g.Last()).ToDictionary(e => e.CaseId, e => new LastState<long>(e.DebtYuan!.Value, e.OccurredOn, e.Id));
    }

    /// <summary>The standings, applications, withdrawals and inspections of each case, in their order.</summary>
    public static async Task<ILookup<Guid, StepRow>> StepsAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        StepRow[] rows =
        [
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<StandingChange>(window).Select(f => new StepRow
            {
                CaseId = f.CaseId, Id = f.Id, RecordId = f.RecordId, On = f.OccurredOn, Ordinal = f.Ordinal, RecordedAt = f.RecordedAt,
                Standing = f.Standing,
            }), ct),
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<AcceptanceApplication>(window).Select(f => new StepRow
            {
                CaseId = f.CaseId, Id = f.Id, RecordId = f.RecordId, On = f.OccurredOn, Ordinal = f.Ordinal, RecordedAt = f.RecordedAt,
                IsApplication = true,
            }), ct),
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<ApplicationWithdrawal>(window).Select(f => new StepRow
            {
                CaseId = f.CaseId, Id = f.Id, RecordId = f.RecordId, On = f.OccurredOn, Ordinal = f.Ordinal, RecordedAt = f.RecordedAt,
                Withdrawn = f.ApplicationRecordId,
            }), ct),
            .. await db.ReadAsync(window, static (db, window) => db.KnownIn<Inspection>(window).Select(f => new StepRow
            {
                CaseId = f.CaseId, Id = f.Id, RecordId = f.RecordId, On = f.OccurredOn, Ordinal = f.Ordinal, RecordedAt = f.RecordedAt,
                Kind = f.Kind, Outcome = f.Outcome,
            }), ct),
        ];
        return rows.OrderBy(r => FactOrder.At(r.On, r.Ordinal, r.RecordedAt)).ThenBy(r => r.Id).ToLookup(r => r.CaseId);
    }

    /// <summary>What was said last of each standing rule.</summary>
    public static async Task<ILookup<Guid, RuleReading>> RulesAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(window, static (db, window) => db.KnownIn<ChecklistAnswer>(window).Where(a => a.List == Checklist.Rules).InOrder()
            .Select(a => new { a.CaseId, a.Item, a.State, a.Id }), ct);
        return rows.GroupBy(a => (a.CaseId, a.Item)).Select(g => g.Last()).OrderBy(a => a.Item, StringComparer.Ordinal)
            .ToLookup(a => a.CaseId, a => new RuleReading(a.Item, a.State, a.Id));
    }

    /// <summary>The changes of both committees, in their order.</summary>
    public static async Task<ILookup<(Guid CaseId, Committee Committee), (CommitteeChangeKind Kind, CommitteeReading.Dated After)>> CommitteesAsync(
        this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var rows = await db.ReadAsync(window, static (db, window) => db.KnownIn<CommitteeChange>(window).InOrder()
            .Select(c => new { c.CaseId, c.Committee, c.Kind, c.StateAfter, c.OccurredOn, c.Id }), ct);
        return rows.ToLookup(c => (c.CaseId, c.Committee), c => (c.Kind, new CommitteeReading.Dated(c.StateAfter, c.OccurredOn, c.Id)));
    }
}
