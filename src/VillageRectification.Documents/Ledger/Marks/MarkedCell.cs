using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger.Marks;

/// <summary>A cell of an uploaded workbook with what is wrong with it.</summary>
/// <param name="Sheet">As the workbook calls it.</param>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
public sealed record MarkedCell(string Sheet, int Row, int Column, string Text)
{
    /// <summary>Where a problem stands: its cell; of a row the first, of a sheet its corner. Null for the whole file, or a sheet that is not known.</summary>
    /// <param name="tabs">Of a ledger by the sheets of the form, of what is in another form by the sheets of the workbook.</param>
    public static MarkedCell? Of(LedgerProblem problem, IReadOnlyDictionary<string, LedgerTab> tabs, string text)
    {
        if (problem.At is { } at)
        {
            // R 销号情况 begins with its letters.
            var column = at.Column is { } place ? Math.Max(ColumnLetters.IndexOf(place), 0) : Find(tabs.GetValueOrDefault(at.Sheet), problem);
            return new(at.Sheet, at.Row, column, text);
        }

        return problem.Sheet is { } sheet && tabs.TryGetValue(sheet, out var tab) ? new(tab.Name, problem.Row ?? 1, Find(tab, problem), text) : null;
    }

    // Columns of a workbook of another form are known with the sheet of the ledger that they feed.
    private static int Find(LedgerTab? tab, LedgerProblem problem) => tab is null || problem.Column is not { } column ? 0
        : tab.Columns.TryGetValue($"{problem.Sheet}.{column}", out var index) ? index : tab.Columns.GetValueOrDefault(column);
}
