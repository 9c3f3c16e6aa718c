using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Home.Tasks;

namespace VillageRectification.Web.Pages.Home;

/// <summary>Drafts of plans that the secretary gave back (退回起草), that are still there and that nobody has handed to him again.</summary>
internal static class SentBackTasks
{
    /// <summary>One query, for who drafts and does not decide.</summary>
    public static async Task<IReadOnlyList<WorkTask>> SentBackTasksAsync(this AppDbContext db, FigureSet figures, Role role, CancellationToken ct)
    {
        if (!role.May(Act.PreparePlan) || role.May(Act.AdoptPlan))
        {
            return [];
        }

        // What is asked for beside versions that ended is asked for without its filter, too.
        var rows = await db.Ended<PlanSubmission>().AsNoTracking()
            .Where(s => (db.MeasureProposals.Any(p => p.CaseId == s.CaseId && p.VoidedAt == null && (p.DropReason == null || p.MeasureRecordId != null)
                        && !db.Measures.Any(m => m.ProposalRecordId == p.RecordId && m.VoidedAt == null)
                        && !db.MeasureRevisions.Any(r => r.ProposalRecordId == p.RecordId && r.VoidedAt == null))
                    // A plan that a ledger brought in is handed over as it stands.
                    || (db.Measures.Any(m => m.CaseId == s.CaseId && m.VoidedAt == null)
                        && !db.PlanAdoptions.Any(p => p.CaseId == s.CaseId && p.VoidedAt == null)))
                && !db.PlanSubmissions.Any(o => o.CaseId == s.CaseId && o.VoidedAt == null && o.RecordedAt >= s.VoidedAt)
                && !db.PlanAdoptions.Any(p => p.CaseId == s.CaseId && p.VoidedAt == null && p.RecordedAt >= s.VoidedAt))
            .OrderBy(s => s.VoidedAt).Select(s => new { s.CaseId, s.VoidReason }).ToListAsync(ct);
        var last = rows.GroupBy(r => r.CaseId).ToDictionary(g => g.Key, g => g.Last().VoidReason);
        return
        [
            .. figures.Counted.Where(v => last.ContainsKey(v.CaseId)).Select(v => new WorkTask(
                "改整顿方案，再送书记", Links.Plan(v.CaseId, from: Links.FromToday), TaskForm.Where(v, "书记" + last[v.CaseId]), null)),
        ];
    }
}
