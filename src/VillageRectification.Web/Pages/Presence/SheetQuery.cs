using VillageRectification.Domain.Divisions;

namespace VillageRectification.Web.Pages.Presence;

/// <summary>What the address of the month sheet asks for; unknown values are left out.</summary>
/// <param name="Township">Twelve digits.</param>
/// <param name="IsByTownship">By division code instead of the worst first.</param>
internal sealed record SheetQuery(string? Township, bool IsByTownship)
{
    public const string TownshipField = "township";
    public const string OrderField = "order";

    public static SheetQuery Read(IQueryCollection query) => new(
        DivisionCode.TryParse(query[TownshipField], out var code) ? code.Value : null, query[OrderField] == TownshipField);

    public IEnumerable<SheetRow> Of(PresenceSheet sheet)
    {
        var rows = sheet.Rows.Where(r => Township is null || r.Village.TownshipCode == Township);
        return IsByTownship ? rows : PresenceSheet.WorstFirst(rows);
    }
}
