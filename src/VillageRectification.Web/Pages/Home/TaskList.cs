using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Pages.Home.Tasks;
using VillageRectification.Web.Pages.Presence;

namespace VillageRectification.Web.Pages.Home;

/// <summary>What is to be done in the reader's villages: his own first, by its day; and what he follows without ending it.</summary>
/// <param name="Presence">His own days in the villages, those that cannot be made up for first.</param>
/// <param name="Now">Overdue, dragging on, or without a day.</param>
/// <param name="DueToday">Due on the day itself.</param>
/// <param name="Soon">Due within two weeks, from tomorrow on.</param>
/// <param name="Records">What reports and records lack.</param>
/// <param name="Watched">Of others, now or soon.</param>
/// <param name="Idle">The kinds of his own of which there is nothing to do.</param>
internal sealed record TaskList(
    IReadOnlyList<WorkTask> Presence, IReadOnlyList<WorkTask> Now, IReadOnlyList<WorkTask> DueToday, IReadOnlyList<WorkTask> Soon,
    IReadOnlyList<WorkTask> Records, IReadOnlyList<WorkTask> Watched, IReadOnlyList<string> Idle)
{
    /// <summary>His own work in three panels: what is late, what ends today, what ends soon.</summary>
    public IReadOnlyList<(string Id, string Title, bool IsHot, IReadOnlyList<WorkTask> Tasks)> ByDay =>
        [("now", "现在就要办", true, Now), ("due-today", "今天到期", true, DueToday), ("soon", "两周内到期", false, Soon)];

    /// <param name="doubts">Of the villages whose month may not be judged.</param>
    public static TaskList Of(FigureSet figures, ILookup<Guid, CaseFact> doubts, Role role)
    {
        var today = figures.Frame.AsOf;
        (TaskKind Kind, WorkTask[] Tasks)[] own = [.. TaskKinds.Of(role).Select(k => (k, k.Of(figures, role).ToArray()))];
        WorkTask[] work = [.. In(TaskGroup.Work)];
        WorkTask[] watched = [.. TaskKinds.All.Where(k => k.IsWatchedBy(role)).SelectMany(k => k.Of(figures, role))];
        return new(
            [.. In(TaskGroup.Presence).Select(t => Judged(t, doubts, today)).OrderByDescending(t => t.Balance!.IsLost)],
            [.. InOrder(work.Where(t => IsNow(t, today))), .. work.Where(t => t.IsReady && !IsNow(t, today))],
            [.. InOrder(work.Where(t => IsSoon(t, today) && t.DueOn == today))],
            [.. InOrder(work.Where(t => IsSoon(t, today) && t.DueOn > today))],
            [.. In(TaskGroup.Records).OrderBy(t => t.Since is null)],
            [.. InOrder(watched.Where(t => IsNow(t, today) || IsSoon(t, today)))],
            [.. own.Where(k => k.Kind.Group is not TaskGroup.Presence && !k.Tasks.Any(t => IsShown(k.Kind, t, today))).Select(k => k.Kind.Name)]);

        IEnumerable<WorkTask> In(TaskGroup group) => own.Where(k => k.Kind.Group == group).SelectMany(k => k.Tasks);
    }

    // Not called short where the month is not judged.
    private static WorkTask Judged(WorkTask task, ILookup<Guid, CaseFact> doubts, DateOnly today) =>
        task.Duty is { } duty && doubts.UnjudgedIn(duty.Village, Month.Of(today), duty.Capacity, today) is { } why
            ? task with { Balance = PresenceMark.Of(why) } : task;

    private static bool IsNow(WorkTask task, DateOnly today) => task.DueOn.IsPast(today) || task.Since is not null;

    private static bool IsSoon(WorkTask task, DateOnly today) => !task.IsReady && task.DueOn.IsSoon(today);

    private static bool IsShown(TaskKind kind, WorkTask task, DateOnly today) =>
        kind.Group is not TaskGroup.Work || IsNow(task, today) || IsSoon(task, today) || task.IsReady;

    private static IEnumerable<WorkTask> InOrder(IEnumerable<WorkTask> tasks) => tasks.OrderBy(t => t.Day).ThenBy(t => t.Address, StringComparer.Ordinal);
}
