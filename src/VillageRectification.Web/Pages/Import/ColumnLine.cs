using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Web.Pages.Import;

/// <summary>A column of an office's sheet on the page that asks what it is.</summary>
/// <param name="Index">From 0.</param>
internal sealed record ColumnLine(ColumnsModel Page, int Index)
{
    /// <summary>Every field of the ledger under its sheet, and not to be read.</summary>
    private static readonly IReadOnlyList<(string Sheet, IReadOnlyList<OfficeField> Fields)> All =
        [.. LedgerForm.Sheets.Select(s => (s.Name, (IReadOnlyList<OfficeField>)[.. OfficeField.All.Where(f => f.Sheet == s.Name)]))];

    public OfficeColumn Column => Page.Sheet.Columns[Index];

    public IReadOnlyList<string?> Fields => Page.Input.Columns.ElementAtOrDefault(Index)?.Fields is { Count: > 0 } fields ? fields : [""];

    public static IEnumerable<(string Sheet, IReadOnlyList<OfficeField> Fields)> Sheets => All;
}
