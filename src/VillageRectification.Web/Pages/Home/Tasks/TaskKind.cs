using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>
/// A kind of task on 今天 or 工作台: what is to be done, by whom, until when, and the form that ends it. What it needs stands in the kept
/// readings, so that no kind asks the database. A kind keeps no state.
/// </summary>
internal abstract class TaskKind
{
    /// <summary>In the line of what there is nothing to do of: 突出问题.</summary>
    public abstract string Name { get; }

    /// <summary>Where on the page it stands.</summary>
    public virtual TaskGroup Group => TaskGroup.Work;

    /// <summary>Whose it is: who can end it.</summary>
    public abstract bool IsOf(Role role);

    /// <summary>Who cannot end it and follows it all the same.</summary>
    public virtual bool IsWatchedBy(Role role) => false;

    /// <summary>Of all villages that are at it: of a suspended one nothing can be ended.</summary>
    public virtual IEnumerable<WorkTask> Of(FigureSet figures, Role role) =>
        figures.Counted.Where(v => v.Standing is Standing.Active).SelectMany(v => In(v, figures.Frame, role));

    /// <summary>The same without what stands elsewhere on the page already.</summary>
    /// <param name="apart">What is done at the same form is the same task.</param>
    public virtual IEnumerable<WorkTask> Of(FigureSet figures, Role role, IReadOnlyCollection<WorkTask> apart) =>
        Of(figures, role).Where(t => apart.All(a => a.Address != t.Address));

    /// <summary>Of one village; a kind that sums villages up has none.</summary>
    protected virtual IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role) => [];
}
