using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Home.Tasks;

/// <summary>What a department promised, until something that it gave names the promise. Without a day it drags on from the day of the promise.</summary>
internal sealed class PromisesToKeep : TaskKind
{
    public override string Name => "帮扶承诺";

    public override bool IsOf(Role role) => role.May(Act.RecordSupport);

    public override bool IsWatchedBy(Role role) => !IsOf(role);

    protected override IEnumerable<WorkTask> In(CaseReading village, FigureFrame frame, Role role) =>
        village.OpenPromises.Where(p => !IsOf(role) || IsOfItsDepartment(p, village)).Select(p => new WorkTask(
            p.Text, Of(village, role, p), TaskForm.Where(village, "承诺", IsOf(role) ? null : WhoOf(p, village)), p.DueOn)
        {
            Since = p.DueOn is null ? p.PromisedOn : null,
        });

    private string Of(CaseReading village, Role role, PromiseReading promise) => IsOf(role)
        ? Links.NewRecord(village.CaseId, SupportItems.Address, promise.RecordId, Links.FromToday)
        : Links.Situation(village.CaseId, "commitments");

    private static string? WhoOf(PromiseReading promise, CaseReading village) =>
        promise.Department + (IsOfItsDepartment(promise, village) ? null : "（已不再联系）");

    /// <summary>Whose department was tied to the village later answers for no promise of the one before.</summary>
    internal static bool IsOfItsDepartment(PromiseReading promise, CaseReading village) =>
        promise.Department is null || promise.Department == village.Persons.Department
        || village.Persons is { Department: null, DepartmentEndedOn: null };
}
