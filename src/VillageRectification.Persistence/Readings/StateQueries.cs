using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Persistence.Readings;

/// <summary>Things with a life as they stand on a day: the fact that began them with the last of the facts about it. The caller narrows and orders the cases.</summary>
public static class StateQueries
{
    /// <summary>Measures of the given cases, in the order of their plan.</summary>
    public static IQueryable<MeasureState> MeasuresOf(this AppDbContext db, IQueryable<Guid> caseIds, DateOnly asOf) =>
        from m in db.Measures.AsNoTracking()
        where caseIds.Contains(m.CaseId) && m.OccurredOn <= asOf
        orderby m.DivisionCode, m.OccurredOn, m.Ordinal, m.Id
        select new MeasureState(
            m.RecordId, m.CaseId, m.Text, m.ResponsiblePerson, m.OccurredOn, m.PlanRecordId, m.ProblemRecordId, m.DueOn,
            db.MeasureOutcomes.Where(o => o.MeasureRecordId == m.RecordId && o.OccurredOn <= asOf && o.IsDone).Min(o => (DateOnly?)o.OccurredOn),
            db.MeasureOutcomes.Where(o => o.MeasureRecordId == m.RecordId && o.OccurredOn <= asOf && !o.IsDone)
                .OrderByDescending(o => o.OccurredOn).ThenByDescending(o => o.Ordinal).ThenByDescending(o => o.RecordedAt)
                .Select(o => o.Reason).FirstOrDefault(),
            m.Ordinal);

    /// <summary>Problems of the given cases, by the day they were found.</summary>
    public static IQueryable<ProblemState> ProblemsOf(this AppDbContext db, IQueryable<Guid> caseIds, DateOnly asOf) =>
        from p in db.Problems.AsNoTracking()
        where caseIds.Contains(p.CaseId) && p.OccurredOn <= asOf
        let last = db.ProblemStatusChanges.Where(s => s.ProblemRecordId == p.RecordId && s.OccurredOn <= asOf)
            .OrderByDescending(s => s.OccurredOn).ThenByDescending(s => s.Ordinal).ThenByDescending(s => s.RecordedAt)
            .Select(s => new { s.Status, s.OccurredOn, s.Majority }).FirstOrDefault()
        orderby p.DivisionCode, p.OccurredOn, p.Ordinal, p.Id
        select new ProblemState(
            p.RecordId, p.CaseId, p.Category, p.Description, p.OccurredOn, p.Handling, p.DueOn, p.ResponsiblePerson,
            last == null ? ProblemStatus.Open : last.Status, last == null ? null : last.OccurredOn, last == null ? Majority.Unknown : last.Majority,
            db.Measures.Any(m => m.ProblemRecordId == p.RecordId && m.OccurredOn <= asOf));

    /// <summary>Findings in the given cases, the latest first.</summary>
    public static IQueryable<FindingState> FindingsOf(this AppDbContext db, IQueryable<Guid> caseIds, DateOnly asOf) =>
        from f in db.Findings.AsNoTracking()
        join v in db.SupervisionVisits on f.VisitRecordId equals v.RecordId
        where caseIds.Contains(f.CaseId) && f.OccurredOn <= asOf
        orderby f.OccurredOn descending, f.DivisionCode, f.Id
        select new FindingState(
            f.RecordId, f.CaseId, f.OccurredOn, f.Text, v.Notice, v.AtPost, f.DueOn,
            db.FindingRemedies.Where(r => r.FindingRecordId == f.RecordId && r.OccurredOn <= asOf).Min(r => (DateOnly?)r.OccurredOn));
}
