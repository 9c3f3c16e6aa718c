using System.Text.Encodings.Web;
using System.Text.Json;

namespace VillageRectification.Domain.Ledger;

/// <summary>
/// A row's cells as one text, equal for equal rows: what a <see cref="LedgerRecord"/> keeps. Closed words are read back in the words of today,
/// and what names nobody as nothing.
/// </summary>
public static class LedgerCells
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(LedgerRow row) => JsonSerializer.Serialize(
        new SortedDictionary<string, string>(row.Cells.Where(c => SaysSomething(row, c.Key)).ToDictionary(c => c.Key, c => c.Value), StringComparer.Ordinal),
        Readable);

    /// <exception cref="JsonException">The record was not written by <see cref="Write"/>.</exception>
    public static LedgerRow Read(LedgerRecord record) => new(record.Sheet, record.Ordinal, record.DivisionCode, InWordsOfToday(record));

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

    // The code is the record's own; a village's name beside it is said once, in 村情台账: elsewhere its spelling corrects nothing.
    private static bool SaysSomething(LedgerRow row, string column) =>
        column != LedgerColumnNames.Code && (column != LedgerColumnNames.Village || row.Sheet == LedgerForm.Villages.Name);
}
