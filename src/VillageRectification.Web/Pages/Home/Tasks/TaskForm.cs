using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>Where a task is ended.</summary>
internal static class TaskForm
{
    /// <summary>The form, for who may write it, which leads back to the list; for others the place where it stands.</summary>
    /// <param name="kind">The name of the kind of record.</param>
    /// <param name="about">What the record is about.</param>
    /// <param name="part">Where on the page of the village.</param>
    public static string Of(CaseReading village, Role role, string kind, Guid about, string part) =>
        role.May(RecordKinds.Named(kind)!.Act)
            ? Links.NewRecord(village.CaseId, kind, about, Links.FromToday)
            : Links.Case(village.CaseId, part);

    /// <summary>孔庄村 · 第 2 次列入 · 措施 · 陈志强.</summary>
    public static string Where(CaseReading village, params string?[] parts) => Where([village.Called, CaseText.Listing(village.EarlierListings), .. parts]);

    /// <summary>汶上县 · 孔庄村 · 措施.</summary>
    public static string Where(params string?[] parts) => string.Join(" · ", parts.OfType<string>());
}
