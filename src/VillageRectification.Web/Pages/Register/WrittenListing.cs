using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Pages.Register;

/// <summary>What a form listed or proposed a village as.</summary>
/// <param name="Code">Twelve digits.</param>
internal sealed record WrittenListing(string Code, DateOnly On, ManagementLevel Level, string? CaseType, string? OtherTypes)
{
    public static WrittenListing Of(string code, DateOnly on, CaseGrade grade) =>
        new(code, on, grade.Level, grade.CaseType, grade.OtherTypes.Count == 0 ? null : string.Join(LevelChange.Between, grade.OtherTypes));
}
