using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <summary>A mark on a month sheet: somebody of that capacity was there.</summary>
/// <param name="Day">Of the month, from 1; a sheet may have columns that its month lacks.</param>
/// <param name="Text">As it is written.</param>
public readonly record struct DayMark(int Day, Capacity Capacity, string Text)
{
    /// <summary>What the column of a day is called: 3 日.</summary>
    public static string ColumnOf(int day) => $"{day} 日";
}
