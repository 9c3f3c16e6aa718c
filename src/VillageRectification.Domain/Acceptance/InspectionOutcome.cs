namespace VillageRectification.Domain.Acceptance;

/// <summary>What an inspection found: the first three are the county's verdicts, the next two a revisit's, the last two a verification's.</summary>
public enum InspectionOutcome
{
    /// <summary>合格.</summary>
    Passed = 1,

    /// <summary>基本合格, a pass of the lower grade.</summary>
    BasicallyPassed = 2,

    /// <summary>不合格.</summary>
    Failed = 3,

    /// <summary>保持.</summary>
    Held = 4,

    /// <summary>反弹.</summary>
    FellBack = 5,

    /// <summary>转化升级.</summary>
    Verified = 6,

    /// <summary>未通过.</summary>
    Refused = 7,
}
