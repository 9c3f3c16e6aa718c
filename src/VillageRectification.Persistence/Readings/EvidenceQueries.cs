using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Readings;

/// <summary>The facts of a window as evidence, one query a kind.</summary>
internal static class EvidenceQueries
{
    public static async Task<IReadOnlyList<Evidence>> EvidenceOfKindAsync(
        this AppDbContext db, EvidenceKind kind, FactWindow window, CancellationToken ct) => kind switch
        {
            EvidenceKind.Standing => await db.KnownIn<StandingChange>(window)
                .Select(f => new Evidence.OfStanding(f.CaseId, f.Id, f.OccurredOn, f.Standing, f.Reason)).ToListAsync(ct),
            EvidenceKind.Baseline => await db.KnownIn<Baseline>(window)
                .Select(f => new Evidence.OfBaseline(f.CaseId, f.Id, f.OccurredOn, f.Branch, f.Committee, f.Relation, f.Rooms, f.DebtYuan)).ToListAsync(ct),
            EvidenceKind.Application => await db.Applications(window).ToListAsync(ct),
            EvidenceKind.InspectionOpening => await db.KnownIn<InspectionOpening>(window)
                .Select(f => new Evidence.OfOpening(f.CaseId, f.Id, f.OccurredOn, f.Inspectors)).ToListAsync(ct),
            EvidenceKind.Inspection => await db.KnownIn<Inspection>(window)
                .Select(f => new Evidence.OfInspection(f.CaseId, f.Id, f.OccurredOn, f.Kind, f.Outcome, f.Score)).ToListAsync(ct),
            EvidenceKind.CommitteeChange => await db.KnownIn<CommitteeChange>(window)
                .Select(f => new Evidence.OfCommitteeChange(f.CaseId, f.Id, f.OccurredOn, f.Committee, f.Kind)).ToListAsync(ct),
            EvidenceKind.MembershipGrowth => await db.KnownIn<MembershipGrowth>(window)
                .Select(f => new Evidence.OfMembershipGrowth(f.CaseId, f.Id, f.OccurredOn, f.Activists, f.ReserveCadres, f.NewMembers)).ToListAsync(ct),
            EvidenceKind.Problem => await db.ProblemsAsFoundAsync(window, ct),
            EvidenceKind.ProblemStatus => await db.ProblemStatuses(window).ToListAsync(ct),
            EvidenceKind.Petition => await db.KnownIn<MassPetition>(window)
                .Select(f => new Evidence.OfPetition(f.CaseId, f.Id, f.OccurredOn, f.Count)).ToListAsync(ct),
            EvidenceKind.Quantity => await db.Quantities(window).ToListAsync(ct),
            EvidenceKind.Measure => await db.MeasuresInForceAsync(window, ct),
            EvidenceKind.PostRelease => await db.PostReleases(window).ToListAsync(ct),
            EvidenceKind.Venue => await db.KnownIn<VenueChange>(window)
                .Select(f => new Evidence.OfVenue(f.CaseId, f.Id, f.OccurredOn, f.Rooms)).ToListAsync(ct),
            EvidenceKind.MakeUp => await db.KnownIn<CommitteeMakeUp>(window)
                .Select(f => new Evidence.OfMakeUp(f.CaseId, f.Id, f.OccurredOn, f.Relation)).ToListAsync(ct),
            EvidenceKind.Economy => await db.KnownIn<EconomyChange>(window)
                .Select(f => new Evidence.OfEconomy(f.CaseId, f.Id, f.OccurredOn, f.DebtYuan)).ToListAsync(ct),
            EvidenceKind.Rule => await db.KnownIn<ChecklistAnswer>(window).Where(f => f.List == Checklist.Rules)
                .Select(f => new Evidence.OfRule(f.CaseId, f.Id, f.OccurredOn, f.Item, f.State)).ToListAsync(ct),
            EvidenceKind.Presence => await db.Presences(window).ToListAsync(ct),
        };

    private static IQueryable<Evidence.OfApplication> Applications(this AppDbContext db, FactWindow window)
    {
        var withdrawals = db.Known<ApplicationWithdrawal>(window);
        return db.KnownIn<AcceptanceApplication>(window)
            .Select(f => new Evidence.OfApplication(f.CaseId, f.Id, f.OccurredOn, withdrawals.Any(w => w.ApplicationRecordId == f.RecordId)));
    }

    // With the day that is due now.
    private static async Task<IReadOnlyList<Evidence>> ProblemsAsFoundAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var changes = db.Known<ProblemStatusChange>(window).LatestFirst();
        var rows = await db.KnownIn<Problem>(window).Select(f => new
        {
            f.RecordId,
            Evidence = new Evidence.OfProblem(
                f.CaseId, f.Id, f.OccurredOn, f.Category, f.Description, f.DueOn, f.ResponsiblePerson,
                changes.Where(s => s.ProblemRecordId == f.RecordId).Select(s => (ProblemStatus?)s.Status).FirstOrDefault() ?? ProblemStatus.Open),
        }).ToListAsync(ct);
        var moves = await db.ProblemMovesAsync(window, ct);
        return
        [
            .. rows.Select(p => moves[p.RecordId].LastOrDefault(m => m.DueOn is not null) is { DueOn: { } day } ? p.Evidence with { DueOn = day } : p.Evidence),
        ];
    }

    // The last status of each problem.
    private static IQueryable<Evidence.OfProblemStatus> ProblemStatuses(this AppDbContext db, FactWindow window)
    {
        var changes = db.Known<ProblemStatusChange>(window);
        var latest = changes.LatestFirst();
        return
            from p in db.KnownIn<Problem>(window)
            join s in changes on p.RecordId equals s.ProblemRecordId
            where s.Id == latest.Where(l => l.ProblemRecordId == p.RecordId).Select(l => l.Id).FirstOrDefault()
            select new Evidence.OfProblemStatus(p.CaseId, s.Id, s.OccurredOn, p.Category, p.Description, s.Status);
    }

    private static IQueryable<Evidence.OfQuantity> Quantities(this AppDbContext db, FactWindow window)
    {
        var entries = db.Known<ProgressEntry>(window);
        return db.KnownIn<IndicatorQuantity>(window).Select(f => new Evidence.OfQuantity(
            f.CaseId,
            f.Id,
            f.OccurredOn,
            f.Indicator,
            f.Thousandths,
            entries.Where(e => e.RecordId == f.ProgressRecordId).Select(e => e.Text).FirstOrDefault()));
    }

    // As the last plan says them; what it dropped proves nothing.
    private static async Task<IReadOnlyList<Evidence>> MeasuresInForceAsync(this AppDbContext db, FactWindow window, CancellationToken ct)
    {
        var outcomes = db.Known<MeasureOutcome>(window);
        var rows = await db.KnownIn<Measure>(window).Select(f => new
        {
            f.RecordId,
            Evidence = new Evidence.OfMeasure(
                f.CaseId, f.Id, f.OccurredOn, f.Text, f.ResponsiblePerson, f.DueOn, outcomes.Any(o => o.MeasureRecordId == f.RecordId && o.IsDone)),
        }).ToListAsync(ct);
        var revisions = await db.RevisionsAsync(window, ct);
        return
        [
            .. rows.Select(m => (m.Evidence, Last: revisions.GetValueOrDefault(m.RecordId))).Where(m => m.Last?.DropReason is null)
                .Select(m => m.Last is { } last
                    ? m.Evidence with { Text = last.Text, ResponsiblePerson = last.ResponsiblePerson, DueOn = last.DueOn }
                    : m.Evidence),
        ];
    }

    // The last statement about each member.
    private static IQueryable<Evidence.OfPostRelease> PostReleases(this AppDbContext db, FactWindow window)
    {
        var releases = db.Known<PostRelease>(window);
        var departures = db.Known<TeamDeparture>(window);
        var latest = releases.LatestFirst();
        return
            from m in db.KnownIn<TeamMember>(window)
            where !departures.Any(d => d.MemberRecordId == m.RecordId)
            join r in releases on m.RecordId equals r.MemberRecordId
            where r.Id == latest.Where(l => l.MemberRecordId == m.RecordId).Select(l => l.Id).FirstOrDefault()
            select new Evidence.OfPostRelease(m.CaseId, r.Id, r.OccurredOn, m.Name, r.IsReleased);
    }

    // Of the month and the weeks that end in it.
    private static IQueryable<Evidence.OfPresence> Presences(this AppDbContext db, FactWindow window)
    {
        var first = Month.Of(window.AsOf).First;
        return db.KnownIn<PresenceEntry>(window).Where(f => f.WeekEnding >= first)
            .Select(f => new Evidence.OfPresence(f.CaseId, f.Id, f.OccurredOn, f.Capacity, f.WeekEnding, f.Person));
    }
}
