namespace VillageRectification.Domain.Campaigns;

/// <summary>The closed lists of the ledger, whose words offices write in ways of their own.</summary>
public enum SynonymList
{
    /// <summary>管理级别.</summary>
    Level = 1,

    /// <summary>支部班子 and 村委班子.</summary>
    CommitteeState = 2,

    /// <summary>两委关系.</summary>
    Relation = 3,

    /// <summary>两室.</summary>
    Rooms = 4,

    /// <summary>办理方式 of a problem.</summary>
    Handling = 5,

    /// <summary>状态 of a problem.</summary>
    ProblemStatus = 6,

    /// <summary>事项 of a change in a committee.</summary>
    CommitteeChange = 7,

    /// <summary>配备方式.</summary>
    Method = 8,

    /// <summary>检查类型.</summary>
    InspectionKind = 9,

    /// <summary>结论 of an inspection.</summary>
    Outcome = 10,

    /// <summary>方式 of a supervision visit.</summary>
    Notice = 11,

    /// <summary>在岗情况.</summary>
    AtPost = 12,

    /// <summary>身份 of who was in the village.</summary>
    Capacity = 13,

    YesNo = 14,

    /// <summary>No list: a part of any word, such as 工作队 for 工作组.</summary>
    Part = 15,
}
