namespace VillageRectification.Web.Pages.Verification;

/// <summary>Which villages are shown on the way to their verification.</summary>
internal enum VerificationView
{
    /// <summary>可以认定: nothing is missing, and it is the reader's to verify.</summary>
    Due = 1,

    /// <summary>还不能认定: passed, and something is missing or somebody else verifies it.</summary>
    Waiting = 2,

    /// <summary>可能来不及: not passed yet, or its time of consolidation ends after the deadline.</summary>
    Late = 3,

    /// <summary>已转化.</summary>
    Done = 4,
}
