namespace VillageRectification.Domain.Common;

/// <summary>What overdue means, for measures, problems and findings alike.</summary>
public static class DueDay
{
    /// <summary>The day counted lies behind the due day; on the due day itself nothing is late, and without one nothing ever is.</summary>
    public static bool IsPast(this DateOnly? due, DateOnly asOf) => due < asOf;
}
