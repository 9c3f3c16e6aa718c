using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>乡镇月报.</summary>
internal sealed class TownshipMonth : MonthPaper
{
    public override string Key => "township";

    public override string Name => "乡镇月报";

    public override string Whose => "乡镇";

    protected override Capacity Beside => Capacity.TownshipSecretary;

    public override IEnumerable<string> For(FigureSet figures) => figures.Counted.Select(r => r.Township).Distinct();

    protected override bool HoldsAll(AccessScope by, FigureSet reached, IReadOnlyList<CaseReading> villages) =>
        by.HoldsEveryCase && villages.All(v => by.Range.Covers(DivisionRange.OfPrefix(v.TownshipCode[..9])));

    protected override bool IsOf(CaseReading village, string whose) => village.Township == whose;
}
