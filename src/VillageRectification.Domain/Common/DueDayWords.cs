namespace VillageRectification.Domain.Common;

/// <summary>How it is said that a due day is past.</summary>
public static class DueDayWords
{
    /// <summary>逾期 87 天, as pages say it.</summary>
    public static string ToOverdue(this DateOnly due, DateOnly asOf) => $"逾期 {due.DaysPast(asOf)} 天";

    /// <summary>逾期87天, as documents say it.</summary>
    public static string ToPrintedOverdue(this DateOnly due, DateOnly asOf) => due.ToOverdue(asOf).Replace(" ", "", StringComparison.Ordinal);
}
