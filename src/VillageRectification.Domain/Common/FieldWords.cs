namespace VillageRectification.Domain.Common;

/// <summary>
/// What is written down of a village, by its name, once: forms, lists, figures, the columns of the ledger, and the places on a page to which links lead.
/// </summary>
public static class FieldWords
{
    public const string Households = "户数";
    public const string Population = "人口";
    public const string PartyMembers = "党员";
    public const string Income = "集体收入";

    /// <summary>Of the state before the rectification, which is told by the year.</summary>
    public const string YearlyIncome = "集体年收入";
    public const string Debt = "集体债务";
    public const string Branch = "支部班子";
    public const string Relation = "两委关系";
    public const string Rooms = "两室";

    public const string ProblemCategory = "问题类别";

    /// <summary>The type of a village: what is wrong there above all.</summary>
    public const string MainProblem = "主要问题";

    /// <summary>What villagers think of how a problem was settled.</summary>
    public const string MajoritySatisfied = "多数群众满意";

    /// <summary>What stands where nothing was written down.</summary>
    public const string Unknown = "未填";

    public const string Activists = "入党积极分子";
    public const string ReserveCadres = "后备干部";
    public const string NewMembers = "发展党员";
}
