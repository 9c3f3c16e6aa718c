namespace VillageRectification.Web.Pages.Liaison;

/// <summary>Which villages are offered.</summary>
internal enum LiaisonView
{
    All = 1,

    /// <summary>No department is tied to them.</summary>
    Untied = 2,

    /// <summary>Whose department did not come this month.</summary>
    Absent = 3,
}
