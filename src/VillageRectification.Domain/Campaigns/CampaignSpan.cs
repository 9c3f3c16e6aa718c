using System.Linq.Expressions;

namespace VillageRectification.Domain.Campaigns;

/// <summary>From when until when a campaign runs, both days counted: what runs, is over or has days left is said here alone.</summary>
/// <param name="Deadline">The last day by which villages are to be transformed.</param>
public sealed record CampaignSpan(DateOnly Start, DateOnly Deadline)
{
    /// <summary><see cref="IsOver"/>, for the database.</summary>
    public static Expression<Func<Campaign, bool>> OverOn(DateOnly day) => c => c.Deadline < day;

    /// <summary><see cref="IsRunning"/>, for the database.</summary>
    public static Expression<Func<Campaign, bool>> RunningOn(DateOnly day) => c => c.Start <= day && day <= c.Deadline;

    /// <summary>Runs on a day on which another one does, for the database.</summary>
    public static Expression<Func<Campaign, bool>> Meeting(DateOnly start, DateOnly deadline) => c => c.Start <= deadline && start <= c.Deadline;

    /// <summary>Its last day lies behind the day.</summary>
    public bool IsOver(DateOnly day) => Deadline < day;

    /// <summary>It has begun and is not over.</summary>
    public bool IsRunning(DateOnly day) => Start <= day && day <= Deadline;

    /// <summary>To the last day: none on it, fewer than none once it is over.</summary>
    public int DaysLeft(DateOnly day) => Deadline.DayNumber - day.DayNumber;
}
