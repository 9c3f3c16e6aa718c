using VillageRectification.Web.Pages.Papers.Kinds;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>Every document about somebody's villages, in the order of the page that lists them.</summary>
internal static class CountyPapers
{
    public static IReadOnlyList<CountyPaper> All { get; } = [new TownshipMonth(), new DepartmentMonth(), new Reminder(), new CampaignSummary()];

    /// <summary>Null for none of that name.</summary>
    public static CountyPaper? Find(string key) => All.FirstOrDefault(p => p.Key == key);
}
