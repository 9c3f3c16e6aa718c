using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Words of the history of imports.</summary>
internal static class ImportHistoryText
{
    /// <summary>What the file was called; an import by a program that gave no name says so.</summary>
    public static string File(ImportedLedger import) => import.FileName.Length > 0 ? import.FileName : "没有文件名";

    /// <summary>10月驻村（驻村签到）: as the file calls the sheet, with what of the ledger the row is.</summary>
    public static string Sheet(LedgerRecord row) => row.FileSheet is null ? row.Sheet : $"{row.FileSheet}（{row.Sheet}）";

    /// <param name="names">Of accounts.</param>
    public static string Undone(ImportedLedger import, IReadOnlyDictionary<Guid, string> names, WorkCalendar calendar) =>
        $"{import.UndoneAt!.Value.ToInstant(calendar)} {names.GetValueOrDefault(import.UndoneBy!.Value)}：{import.UndoReason}";

    /// <summary>What a corrected row said before and says since: 责任人：李永军 → 何道勇.</summary>
    public static IEnumerable<string> Differences(LedgerRecord before, LedgerRecord after)
    {
        var (old, now) = (LedgerCells.Read(before), LedgerCells.Read(after));
        return LedgerForm.Sheet(after.Sheet).Columns.Select(c => new LedgerDifference(c.Name, old.Text(c.Name), now.Text(c.Name)))
            .Where(d => d.Old != d.New).Select(d => d.ToText(now));
    }
}
