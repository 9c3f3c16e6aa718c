using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Rows that were imported before and are in the file no more.</summary>
internal static class GoneRows
{
    /// <summary>Without those that a row of the same file corrects: they are told there.</summary>
    public static IEnumerable<LedgerRecord> Gone(this LedgerSheetChanges sheet)
    {
        var corrected = sheet.Rows.Where(r => r.Kind is LedgerChangeKind.Corrected).Select(r => (r.Row.DivisionCode, r.Row.ToKeyText())).ToHashSet();
        return sheet.Absent.Where(a => !corrected.Contains((a.DivisionCode, LedgerCells.Read(a).ToKeyText())));
    }
}
