using VillageRectification.Domain.Support;

namespace VillageRectification.Persistence.Readings;

/// <summary>What "the department of a village" is: that of the last assignment which names one.</summary>
internal static class LiaisonQueries
{
    public static IQueryable<LiaisonAssignment> DepartmentTies(this IQueryable<LiaisonAssignment> assignments) =>
        assignments.Where(a => a.DepartmentId != null);
}
