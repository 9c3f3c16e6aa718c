using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What the staff proposed and the head has not decided: villages to be listed, and those to be suspended, resumed or removed.</summary>
internal static class ProposalTasks
{
    /// <summary>Two queries, for who decides.</summary>
    public static async Task<IReadOnlyList<WorkTask>> ProposalTasksAsync(
        this AppDbContext db, FrameCampaign campaign, FigureSet figures, Role role, CancellationToken ct)
    {
        if (!role.May(Act.DecideCases))
        {
            return [];
        }

        var listings = await db.ListingProposals.AsNoTracking().Where(p => p.CampaignId == campaign.Id).OrderBy(p => p.RecordedAt)
            .Select(p => p.Village).ToListAsync(ct);
        // As StandingSteps.OpenProposal: decided by any later change of standing, or declined.
        var standings = await db.StandingProposals.AsNoTracking()
            .Where(p => db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == campaign.Id)
                && !db.StandingChanges.Any(s => s.CaseId == p.CaseId && s.RecordedAt >= p.RecordedAt)
                && !db.StandingAnswers.Any(a => a.CaseId == p.CaseId && a.ProposalRecordId == p.RecordId))
            .OrderBy(p => p.RecordedAt).Select(p => new { p.RecordId, p.CaseId, p.Standing, p.OccurredOn }).ToListAsync(ct);
        var villages = figures.Readings.ToDictionary(r => r.CaseId, r => r.Village);
        return
        [
            .. listings.Count == 0 ? Array.Empty<WorkTask>() :
            [
                new($"决定是否列入：{Named(listings)}", Links.Register(), $"{listings.Count} 个，干部建议列入{campaign.Label}", null),
            ],
            // One that was proposed twice is decided once.
            .. standings.GroupBy(p => p.CaseId).Select(g => g.Last()).Select(p => new WorkTask(
                $"决定是否{StandingText.Act(p.Standing)}：{villages[p.CaseId]}",
                Links.NewRecord(p.CaseId, StandingChanges.Address, from: Links.FromToday), $"干部建议，从{p.OccurredOn.ToSentence(figures.Frame.AsOf)}起", null)
            {
                Other = ("不同意", Links.NewRecord(p.CaseId, StandingAnswers.Address, p.RecordId, Links.FromToday)),
            }),
        ];
    }

    private static string Named(List<string> villages)
    {
        const int most = 3;
        return string.Join("、", villages.Take(most)) + (villages.Count > most ? "等" : "");
    }
}
