namespace VillageRectification.Web.Pages.Cases;

/// <summary>What an entry of the chronicle is about; its filters.</summary>
internal enum ChronicleKind
{
    /// <summary>进展, with quantities.</summary>
    Progress = 1,
    Presence = 2,
    /// <summary>班子队伍.</summary>
    Committees = 3,
    /// <summary>方案问题.</summary>
    Plan = 4,
    /// <summary>帮扶.</summary>
    Support = 5,
    /// <summary>验收督查.</summary>
    Acceptance = 6,
}
