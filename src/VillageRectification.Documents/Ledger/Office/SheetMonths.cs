using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>The months that the sheets of a file say themselves.</summary>
public static class SheetMonths
{
    /// <summary>
    /// The form with the month that stands above the headings of a sheet, or in its name, where none of its columns tells it. Of a sheet that names several
    /// nobody knows which is meant, and where it names one nothing that was said of another file counts.
    /// </summary>
    public static OfficeForm Dated(OfficeForm form, IReadOnlyCollection<OfficeTable> tables)
    {
        var months = tables.SelectMany(t => MonthsOf(t).Select(m => (Sheet: form.Find(t.Headings), Month: m))).Distinct().ToLookup(m => m.Sheet, m => m.Month);
        return months.Count == 0 ? form : form with { Sheets = [.. form.Sheets.Select(s => Dated(s, [.. months[s]]))] };
    }

    private static OfficeSheet Dated(OfficeSheet sheet, Month[] months) => months.Length == 0 ? sheet : sheet with
    {
        Given =
        [
            .. sheet.Given.Where(g => !IsMonth(g.Field)),
            .. months is [var only] ? sheet.Lacks.Where(IsMonth).Select(f => new OfficeGiven(f, only.ToString())) : [],
        ],
    };

    private static bool IsMonth(OfficeField field) => field.ToColumn().Kind is LedgerColumnKind.Month;

    private static IEnumerable<Month> MonthsOf(OfficeTable table) =>
        MonthTitle.All(table.First.Where(l => l.Number < table.Header.From).SelectMany(l => l.Cells).Append(table.Name));
}
