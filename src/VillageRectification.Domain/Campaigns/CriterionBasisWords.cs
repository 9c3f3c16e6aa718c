using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The evidence of an item, in words.</summary>
public static class CriterionBasisWords
{
    /// <param name="unit">What the campaign counts: 村, 社区.</param>
    public static string ToText(this CriterionBasis basis, string unit) => basis switch
    {
        CriterionBasis.Branch => FieldWords.Branch,
        CriterionBasis.Committee => CampaignWords.CommitteeOf(unit),
        CriterionBasis.Relation => FieldWords.Relation,
        CriterionBasis.Membership => "队伍建设",
        CriterionBasis.Rule => "规章制度",
        CriterionBasis.Disclosures => "公开记录",
        CriterionBasis.CategoryProblems => "某类问题",
        CriterionBasis.ResolvedProblems => "突出问题",
        CriterionBasis.Appraisals => "群众评议",
        CriterionBasis.ExplainedProblems => "没有解决的问题",
        CriterionBasis.Petitions => "上访统计",
        CriterionBasis.Rules => "规章制度清单",
        CriterionBasis.Rooms => FieldWords.Rooms,
        CriterionBasis.TidyRooms => "两室使用",
        CriterionBasis.Venue => "八有清单",
        CriterionBasis.Goals => "发展规划",
        CriterionBasis.Income => FieldWords.Income,
        CriterionBasis.Debt => FieldWords.Debt,
        CriterionBasis.Deeds => "帮扶实事和指标",
    };
}
