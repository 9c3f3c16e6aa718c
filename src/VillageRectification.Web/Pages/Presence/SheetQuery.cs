using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>What the address of the month sheet asks for; unknown values are left out.</summary>
/// <param name="Township">Twelve digits.</param>
/// <param name="IsByTownship">By division code instead of the worst first.</param>
/// <param name="IsWhole">All on one page, for paper.</param>
internal sealed record SheetQuery(string? Township, bool IsByTownship, bool IsWhole)
{
    public const int PageSize = 100;

    public const string TownshipField = "township";
    public const string OrderField = "order";

    public static SheetQuery Read(IQueryCollection query) => new(
        DivisionCode.TryParse(query[TownshipField], out var code) ? code.Value : null, query[OrderField] == TownshipField,
        query[Paging.Whole] == "true");

    public PagedList<SheetRow> PageOf(PresenceSheet sheet, string? asked)
    {
        var rows = Of(sheet).ToList();
        return rows.ToPage(asked, IsWhole ? Math.Max(PageSize, rows.Count) : PageSize);
    }

    public IEnumerable<SheetRow> Of(PresenceSheet sheet)
    {
        var rows = sheet.Rows.Where(r => Township is null || r.Village.TownshipCode == Township);
        return IsByTownship ? rows : PresenceSheet.WorstFirst(rows);
    }
}
