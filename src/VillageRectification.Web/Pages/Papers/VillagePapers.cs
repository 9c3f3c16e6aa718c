using VillageRectification.Web.Pages.Papers.Kinds;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>Every document of a village, in the order of the page that lists them.</summary>
internal static class VillagePapers
{
    public static IReadOnlyList<VillagePaper> All { get; } =
    [
        new PlanPaper(), new DiagnosisPaper(), new DutyPaper(), new ProblemPaper(), new NoticePaper(), new WarningPaper(), new NoteForVillagers(),
        new ExemplarPaper(), new SixListsPaper(),
    ];

    /// <summary>Null for none of that name.</summary>
    public static VillagePaper? Find(string key) => All.FirstOrDefault(p => p.Key == key);
}
