using System.Text.Encodings.Web;
using System.Text.Json;

namespace VillageRectification.Domain.Ledger;

/// <summary>
/// A row's cells as one text, equal for equal rows: what a <see cref="LedgerRecord"/> keeps. Closed words are read back in the words of today,
/// what names nobody as nothing, and what says nothing without another cell not at all.
/// </summary>
public static class LedgerCells
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(LedgerRow row)
    {
        var idle = Idle(row).ToArray();
        var said = row.Cells.Where(c => SaysSomething(row, c.Key) && !idle.Contains(c.Key)).ToDictionary(c => c.Key, c => c.Value);
        return JsonSerializer.Serialize(new SortedDictionary<string, string>(said, StringComparer.Ordinal), Readable);
    }

    /// <exception cref="JsonException">The record was not written by <see cref="Write"/>.</exception>
    public static LedgerRow Read(LedgerRecord record)
    {
        LedgerRow row = new(record.Sheet, record.Ordinal, record.DivisionCode, InWordsOfToday(record));
        return Idle(row).ToArray() is { Length: > 0 } idle
            ? row with { Cells = row.Cells.Where(c => !idle.Contains(c.Key)).ToDictionary(c => c.Key, c => c.Value) } : row;
    }

    /// <exception cref="JsonException">The text was not made by <see cref="Write"/>.</exception>
    internal static Dictionary<string, string> Parse(string cells) => JsonSerializer.Deserialize<Dictionary<string, string>>(cells)!;

    private static Dictionary<string, string> InWordsOfToday(LedgerRecord record)
    {
        var cells = Parse(record.Cells);
        foreach (var column in LedgerForm.Sheet(record.Sheet).Columns.Where(c => cells.ContainsKey(c.Name)))
        {
            var word = cells[column.Name];
            if (column.Nobody.Count > 0 && column.NamesNobody(word))
            {
                cells.Remove(column.Name);
            }
            else if (column.Kind is LedgerColumnKind.Choice && LedgerChoices.Find(column.Choices, word) is { } choice)
            {
                cells[column.Name] = choice.Word;
            }
        }

        return cells;
    }

    /// <summary>The columns of a row whose cells say nothing, as the cell that they need is blank; in the order of the sheet.</summary>
    internal static IEnumerable<string> Idle(LedgerRow row) => LedgerForm.Sheet(row.Sheet).Columns
        .Where(c => c.Needs is { } needed && row.Cells.ContainsKey(c.Name) && !row.Cells.ContainsKey(needed)).Select(c => c.Name);

    // The code is the record's own; a village's name beside it is said once, in 村情台账: elsewhere its spelling corrects nothing.
    private static bool SaysSomething(LedgerRow row, string column) =>
        column != LedgerColumnNames.Code && (column != LedgerColumnNames.Village || row.Sheet == LedgerForm.Villages.Name);
}
