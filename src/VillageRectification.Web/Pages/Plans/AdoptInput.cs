using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>The day on which the secretary adopted the plan.</summary>
public sealed record AdoptInput : EntryInput
{
    /// <summary>What the form showed of the draft; another draft is another decision.</summary>
    public string? Seen { get; init; }
}
