using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>部门月报: of the villages that are tied to a department.</summary>
internal sealed class DepartmentMonth : MonthPaper
{
    public override string Key => "department";

    public override string Name => "部门月报";

    public override string Whose => "部门";

    protected override Capacity Beside => Capacity.Liaison;

    public override IEnumerable<string> For(FigureSet figures) =>
        figures.Counted.Select(r => r.Persons.Department).OfType<string>().Distinct().Order(ChineseOrder.Comparer);

    // Who reaches the cases of one department alone, reaches all of its own.
    protected override bool HoldsAll(AccessScope by, FigureSet reached, IReadOnlyList<CaseReading> villages) =>
        !by.HoldsEveryCase && !by.CountsMoreThanItSees && villages.Count == reached.Counted.Count;

    protected override bool IsOf(CaseReading village, string whose) => village.Persons.Department == whose;
}
