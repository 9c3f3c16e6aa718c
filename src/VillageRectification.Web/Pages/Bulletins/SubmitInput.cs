namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>What the drafter saw when he handed it over or took it back.</summary>
internal sealed record SubmitInput
{
    public int Version { get; init; }
}
