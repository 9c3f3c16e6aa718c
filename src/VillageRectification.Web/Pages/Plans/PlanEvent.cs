namespace VillageRectification.Web.Pages.Plans;

/// <summary>A line of what happened to the plan.</summary>
/// <param name="Address">Where it is told of in full; null where nowhere else.</param>
internal sealed record PlanEvent(DateOnly On, string Text, string? Note, bool IsBad, string? Address = null)
{
    /// <summary>The record, where <see cref="Address"/> leads elsewhere.</summary>
    public string? Record { get; init; }
}
