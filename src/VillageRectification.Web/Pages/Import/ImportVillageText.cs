using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Where a ledger names a village that is not known.</summary>
internal static class ImportVillageText
{
    private const int NamedRows = 5;

    /// <summary>村情台账第 2 行；典型第 3、4 行.</summary>
    public static string Rows(AskedVillage asked) => string.Join('；', asked.Rows.GroupBy(r => r.Sheet).Select(
        s => $"{s.Key}第 {string.Join('、', s.Take(NamedRows).Select(r => r.Row))} 行{(s.Count() > NamedRows ? $"等 {s.Count()} 行" : "")}"));
}
