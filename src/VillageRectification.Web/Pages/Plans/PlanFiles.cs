using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>附件: the signed paper of a plan, the minutes of the meeting that adopted it.</summary>
internal static class PlanFiles
{
    /// <summary>In the order in which they came.</summary>
    public static IReadOnlyList<Attachment> FilesOf(this IEnumerable<CaseFact> facts, PlanAdoption plan) =>
        [.. facts.OfType<Attachment>().Where(a => a.AboutRecordId == plan.RecordId).AsNumbered()];
}
