using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The words of a campaign's own in its rules and their changes.</summary>
internal static class SynonymText
{
    /// <summary>台账用语增加：问题状态“整改完毕”当作已解决.</summary>
    public static string Added(IEnumerable<CampaignSynonym> synonyms) => "台账用语增加：" + Lines(synonyms);

    /// <inheritdoc cref="Added"/>
    public static string Ended(IEnumerable<CampaignSynonym> synonyms) => "台账用语停用：" + Lines(synonyms);

    /// <summary>刘某 2003年10月31日定.</summary>
    public static string Said(CampaignSynonym synonym) => $"{synonym.From.ToFull()}{synonym.By}定";

    private static string Lines(IEnumerable<CampaignSynonym> synonyms) =>
        string.Join("、", synonyms.Select(s => $"{s.List.Title()}“{s.Word}”当作{s.Meaning}"));
}
