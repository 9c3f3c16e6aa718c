namespace VillageRectification.Domain.Common;

/// <summary>What overdue and soon mean, for measures, problems and findings alike.</summary>
public static class DueDay
{
    /// <summary>Two weeks and the day itself.</summary>
    public const int SoonDays = 15;

    /// <summary>The day counted lies behind the due day; on the due day itself nothing is late, and without one nothing ever is.</summary>
    public static bool IsPast(this DateOnly? due, DateOnly asOf) => due < asOf;

    /// <summary>Days between the due day and a later one; negative while it is to come.</summary>
    public static int DaysPast(this DateOnly due, DateOnly asOf) => asOf.DayNumber - due.DayNumber;

    /// <summary>Not past, and within two weeks: soon enough to be worked on now.</summary>
    public static bool IsSoon(this DateOnly? due, DateOnly asOf) => due >= asOf && due <= asOf.AddDays(SoonDays);
}
