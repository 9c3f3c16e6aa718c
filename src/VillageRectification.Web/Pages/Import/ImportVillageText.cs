using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Where a ledger names a village that is not known.</summary>
internal static class ImportVillageText
{
    private const int NamedRows = 5;

    /// <summary>有 2 个叫这个名字; 军屯乡没有叫这个名字的.</summary>
    public static string Why(AskedVillage asked) => asked.IsAmbiguous ? $"有 {asked.Alike.Count} 个叫这个名字" : $"{asked.Village.Township}没有叫这个名字的";

    /// <summary>村情台账第 2 行；典型第 3、4 行.</summary>
    public static string Rows(AskedVillage asked) => Rows(asked.Rows);

    /// <inheritdoc cref="Rows(AskedVillage)"/>
    public static string Rows(IEnumerable<(string Sheet, int Row)> rows) => string.Join('；', rows.GroupBy(r => r.Sheet).Select(
        s => $"{s.Key}第 {string.Join('、', s.Take(NamedRows).Select(r => r.Row))} 行{(s.Count() > NamedRows ? $"等 {s.Count()} 行" : "")}"));
}
