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
        CriterionBasis.Membership => RecordWords.MembershipGrowth,
        CriterionBasis.Rule => RecordWords.StandingRules,
        CriterionBasis.Disclosures => "公开记录",
        CriterionBasis.CategoryProblems => "某类问题",
        CriterionBasis.ResolvedProblems => RecordWords.Problem,
        CriterionBasis.Appraisals => RecordWords.Appraisal,
        CriterionBasis.ExplainedProblems => "没有解决的问题",
        CriterionBasis.Petitions => RecordWords.PetitionCount,
        CriterionBasis.Rules => RecordWords.StandingRules + "清单",
        CriterionBasis.Rooms => FieldWords.Rooms,
        CriterionBasis.TidyRooms => "两室使用",
        CriterionBasis.Venue => RecordWords.VenueItems + "清单",
        CriterionBasis.Goals => "发展规划",
        CriterionBasis.Income => FieldWords.Income,
        CriterionBasis.Debt => FieldWords.Debt,
        CriterionBasis.Deeds => RecordWords.Deeds,
    };
}
