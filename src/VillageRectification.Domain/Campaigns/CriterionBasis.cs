namespace VillageRectification.Domain.Campaigns;

/// <summary>Which records are the evidence of an item of the acceptance criteria (凭据), and from which points are suggested.</summary>
public enum CriterionBasis
{
    /// <summary>支部班子: its last state.</summary>
    Branch = 1,

    /// <summary>村委班子: its last state.</summary>
    Committee = 2,

    /// <summary>两委关系.</summary>
    Relation = 3,

    /// <summary>队伍建设: new members, activists, reserve cadres in the campaign.</summary>
    Membership = 4,

    /// <summary>One item of 规章制度: there, and kept.</summary>
    Rule = 5,

    /// <summary>公开记录: 村务, 财务, 党务 on time.</summary>
    Disclosures = 6,

    /// <summary>Of the problems of one category: how many are resolved.</summary>
    CategoryProblems = 7,

    /// <summary>突出问题: how many are resolved.</summary>
    ResolvedProblems = 8,

    /// <summary>群众评议: of those held, how many had a majority.</summary>
    Appraisals = 9,

    /// <summary>Of the problems that are open: how many are explained, or wait for their condition.</summary>
    ExplainedProblems = 10,

    /// <summary>上访统计.</summary>
    Petitions = 11,

    /// <summary>规章制度: how many are there.</summary>
    Rules = 12,

    /// <summary>两室: there are rooms.</summary>
    Rooms = 13,

    /// <summary>两室: in use and tidy.</summary>
    TidyRooms = 14,

    /// <summary>八有: how many are there.</summary>
    Venue = 15,

    /// <summary>近期和中长期规划.</summary>
    Goals = 16,

    /// <summary>The collective's income against the baseline.</summary>
    Income = 17,

    /// <summary>The collective's debt against the baseline.</summary>
    Debt = 18,

    /// <summary>帮扶实事 and what was built.</summary>
    Deeds = 19,
}
