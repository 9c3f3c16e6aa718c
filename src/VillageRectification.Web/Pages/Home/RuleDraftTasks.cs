using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Rules;

namespace VillageRectification.Web.Pages.Home;

/// <summary>Drafts of the rules that wait for somebody who puts them in force, and had no hand in them.</summary>
internal static class RuleDraftTasks
{
    private static readonly CampaignQuestion<Drafts> Waiting = new(
        static (db, campaign) => db.Campaigns.Where(c => c.Id == campaign).Select(c => new Drafts(
            c.CriteriaVersions.FirstOrDefault(v => v.From == null),
            c.RiskVersions.FirstOrDefault(v => v.From == null),
            c.IdentificationVersions.FirstOrDefault(v => v.From == null))),
        (_, caller) => caller.May(Act.ChangeCampaign));

    public static async Task<IReadOnlyList<WorkTask>> RuleDraftTasksAsync(
        this CampaignFigures read, FrameCampaign campaign, FigureSet figures, Caller caller, CancellationToken ct)
    {
        if (!caller.May(Act.ChangeCampaign))
        {
            return [];
        }

        var me = caller.Author();
        var drafts = (await read.RowsAsync(Waiting, figures.Frame, campaign.Revision, ct)).Single();
        return
        [
            .. new (RuleVersion? Draft, string Part, string Address)[]
            {
                (drafts.Criteria, "验收标准", Links.CriteriaDraft(campaign.Id)), (drafts.Risk, "风险权重", Links.RiskDraft(campaign.Id)),
                (drafts.Identification, "认定情形", Links.IdentificationDraft(campaign.Id)),
            }.Where(p => p.Draft?.AgainstEnactingBy(me).Any() is false)
                .Select(p => new WorkTask($"{p.Part}草稿待定稿", p.Address, $"第 {p.Draft!.Number} 版，{p.Draft.Drafted}起草", null)),
        ];
    }

    /// <summary>What is drafted of a campaign; null where nothing is.</summary>
    private sealed record Drafts(CriteriaVersion? Criteria, RiskVersion? Risk, IdentificationVersion? Identification);
}
