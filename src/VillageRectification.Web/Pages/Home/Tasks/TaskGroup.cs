namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Where a kind of task stands.</summary>
internal enum TaskGroup
{
    /// <summary>One's own days in the villages.</summary>
    Presence = 1,

    /// <summary>By its day: now, or within two weeks.</summary>
    Work = 2,

    /// <summary>What records and reports still lack.</summary>
    Records = 3,
}
