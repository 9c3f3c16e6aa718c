using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What the staff proposed and the head has not decided: villages to be listed, and those to be suspended, resumed or removed.</summary>
internal static class ProposalTasks
{
    private const int AnsweredDays = 7;

    private static readonly CampaignQuestion<Proposal> Waiting = new(Proposed, (proposal, caller) => caller.Scope.Contains(proposal.DivisionCode));

    private static readonly CampaignQuestion<HeadAnswer> Answers = new(Answered, (answer, caller) => caller.Scope.Contains(answer.DivisionCode));

    /// <summary>For who decides.</summary>
    public static async Task<IReadOnlyList<WorkTask>> ProposalTasksAsync(
        this CampaignFigures read, FrameCampaign campaign, FigureSet figures, Role role, CancellationToken ct)
    {
        if (!role.May(Act.DecideCases))
        {
            return [];
        }

        var waiting = (await read.RowsAsync(Waiting, figures.Frame, campaign.Revision, ct))
            .OrderBy(p => p.At).ThenBy(p => p.RecordId).ToLookup(p => p.Standing is null);
        string[] listings = [.. waiting[true].Select(p => p.Village)];
        var villages = figures.Names();
        return
        [
            .. listings.Length == 0 ? Array.Empty<WorkTask>() :
            [
                new($"决定是否列入：{Named(listings)}", Links.Register(), $"{listings.Length} 个，干部建议列入{campaign.Label}", null),
            ],
            .. waiting[false].Select(p => new WorkTask(
                $"决定是否{p.Standing!.Value.ToAct()}：{villages[p.CaseId!.Value]}",
                Links.NewRecord(p.CaseId.Value, StandingChanges.Address, from: Links.FromToday),
                $"干部建议，从{p.On!.Value.ToSentence(figures.Frame.AsOf)}起", null)
            {
                Other = ("不同意", Links.NewRecord(p.CaseId.Value, StandingAnswers.Address, p.RecordId, Links.FromToday)),
            }),
        ];
    }

    /// <summary>What the head did not follow in the last seven days, the last one first; for the staff.</summary>
    public static async Task<IReadOnlyList<string>> AnswersAsync(
        this CampaignFigures read, FrameCampaign campaign, FigureSet figures, Role role, CancellationToken ct)
    {
        if (!role.May(Act.ProposeCases))
        {
            return [];
        }

        var since = figures.Frame.AsOf.AddDays(-AnsweredDays).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var answers = (await read.RowsAsync(Answers, figures.Frame, campaign.Revision, ct)).Where(a => a.At >= since);
        var villages = figures.Names();
        return
        [
            .. answers.OrderByDescending(a => a.At)
                .Select(a => a.CaseId is { } @case ? $"{villages[@case]}不同意{a.Standing!.Value.ToAct()}：{a.Reason}" : a.Village + a.Reason),
        ];
    }

    // A standing as StandingSteps.OpenProposal: decided by any later change of standing, or declined.
    private static IQueryable<Proposal> Proposed(AppDbContext db, Guid campaign)
    {
        var standings = db.StandingProposals.AsNoTracking()
            .Where(p => db.Cases.Any(c => c.Id == p.CaseId && c.CampaignId == campaign)
                && !db.StandingChanges.Any(s => s.CaseId == p.CaseId && s.RecordedAt >= p.RecordedAt)
                && !db.StandingProposals.Any(o => o.CaseId == p.CaseId && o.RecordedAt > p.RecordedAt)
                && !db.StandingAnswers.Any(a => a.CaseId == p.CaseId && a.ProposalRecordId == p.RecordId))
            .Select(p => new
            {
                At = p.RecordedAt,
                p.DivisionCode,
                Village = "",
                p.RecordId,
                CaseId = (Guid?)p.CaseId,
                Standing = (Standing?)p.Standing,
                On = (DateOnly?)p.OccurredOn,
            });
        var listings = db.ListingProposals.AsNoTracking().Where(p => p.CampaignId == campaign).Select(p => new
        {
            At = p.RecordedAt,
            p.DivisionCode,
            p.Village,
            p.RecordId,
            CaseId = (Guid?)null,
            Standing = (Standing?)null,
            On = (DateOnly?)null,
        });
        return standings.Concat(listings).Select(p => new Proposal(p.At, p.DivisionCode, p.Village, p.RecordId, p.CaseId, p.Standing, p.On));
    }

    private static IQueryable<HeadAnswer> Answered(AppDbContext db, Guid campaign)
    {
        var listings = db.Ended<ListingProposal>().AsNoTracking()
            .Where(p => p.CampaignId == campaign && p.VoidedAt != null && p.VoidReason!.StartsWith(ListingProposal.Declined))
            .Select(p => new { At = p.VoidedAt!.Value, CaseId = (Guid?)null, p.DivisionCode, p.Village, Standing = (Standing?)null, Reason = p.VoidReason! });
        var standings =
            from a in db.StandingAnswers.AsNoTracking()
            join p in db.StandingProposals.AsNoTracking() on a.ProposalRecordId equals p.RecordId
            where db.Cases.Any(c => c.Id == a.CaseId && c.CampaignId == campaign)
            select new { At = a.RecordedAt, CaseId = (Guid?)a.CaseId, a.DivisionCode, Village = "", Standing = (Standing?)p.Standing, a.Reason };
        return standings.Concat(listings).Select(a => new HeadAnswer(a.At, a.CaseId, a.DivisionCode, a.Village, a.Standing, a.Reason));
    }

    private static string Named(string[] villages)
    {
        const int most = 3;
        return string.Join("、", villages.Take(most)) + (villages.Length > most ? "等" : "");
    }

    /// <param name="Village">Its name, where it is proposed to be listed.</param>
    /// <param name="CaseId">Of the village whose standing is to be another; null where one is to be listed, and so the next two.</param>
    private sealed record Proposal(DateTime At, string DivisionCode, string Village, Guid RecordId, Guid? CaseId, Standing? Standing, DateOnly? On);

    /// <param name="Village">Its name, where it was proposed to be listed.</param>
    /// <param name="Standing">That was proposed; null where the village was.</param>
    private sealed record HeadAnswer(DateTime At, Guid? CaseId, string DivisionCode, string Village, Standing? Standing, string Reason);
}
