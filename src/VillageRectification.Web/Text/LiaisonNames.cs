using VillageRectification.Domain.Support;

namespace VillageRectification.Web.Text;

/// <summary>Whom an assignment ties to a village, by name.</summary>
internal static class LiaisonNames
{
    /// <param name="departments">Their names; one that is not among them is left out.</param>
    public static string? NameOf(this LiaisonAssignment tie, LiaisonPart part, IReadOnlyDictionary<Guid, string> departments) => part switch
    {
        LiaisonPart.Department => tie.DepartmentId is { } id ? departments.GetValueOrDefault(id) : null,
        LiaisonPart.Contact => tie.ContactPerson,
        LiaisonPart.CountyLeader => tie.CountyLeader,
    };
}
