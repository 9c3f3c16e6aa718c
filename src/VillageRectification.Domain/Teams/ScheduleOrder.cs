namespace VillageRectification.Domain.Teams;

/// <summary>The order in which what is to be done in a village is listed.</summary>
public static class ScheduleOrder
{
    /// <summary>What is due first; of one day what was written down first.</summary>
    public static IOrderedEnumerable<VillageSchedule> ByDueDay(this IEnumerable<VillageSchedule> schedule) =>
        schedule.OrderBy(s => s.DueOn).ThenBy(s => s.RecordedAt).ThenBy(s => s.Id);
}
