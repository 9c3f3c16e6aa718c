using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>
/// A kind of task that a whole county may have at once: a few villages have a line each, those that wait longest; the rest is one line that unfolds.
/// </summary>
internal abstract class DeskTaskKind : TaskKind
{
    private const int Most = 8;

    public sealed override IEnumerable<WorkTask> Of(FigureSet figures, Role role) => Of(figures, role, []);

    public sealed override IEnumerable<WorkTask> Of(FigureSet figures, Role role, IReadOnlyCollection<WorkTask> apart)
    {
        WorkTask[] tasks =
        [
            .. figures.Counted.Where(v => v.Standing is Domain.Cases.Standing.Active).OrderBy(WaitingSince)
                .SelectMany(v => In(v, figures.Frame, role)).Where(t => apart.All(a => a.Address != t.Address)),
        ];
        var rest = tasks[Math.Min(tasks.Length, Most - 1)..];
        return tasks.Length <= Most ? tasks : [.. tasks[..(Most - 1)], Rest(figures.Frame, rest.Length).With(rest)];
    }

    protected abstract DateOnly? WaitingSince(CaseReading village);

    /// <summary>The line of those that have none; it opens the list in which they stand, too.</summary>
    protected abstract WorkTask Rest(FigureFrame frame, int count);
}
