using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger.Marks;

/// <summary>A cell of an uploaded workbook with what is wrong with it.</summary>
/// <param name="Sheet">As the workbook calls it.</param>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
public sealed record MarkedCell(string Sheet, int Row, int Column, string Text)
{
    /// <summary>Where a problem stands: its cell; of a row the first, of a sheet its corner. Null for the whole file, or a sheet that is not known.</summary>
    /// <param name="tabs">Of a ledger, by the sheets of the form.</param>
    public static MarkedCell? Of(LedgerProblem problem, IReadOnlyDictionary<string, LedgerTab> tabs, string text)
    {
        if (problem.At is { } at)
        {
            // R 销号情况 begins with its letters.
            return new(at.Sheet, at.Row, Math.Max(ColumnLetters.IndexOf(at.Column ?? ""), 0), text);
        }

        var column = 0;
        if (problem.Sheet is not { } sheet || !tabs.TryGetValue(sheet, out var tab))
        {
            return null;
        }

        _ = problem.Column is { } name && tab.Columns.TryGetValue(name, out column);
        return new(tab.Name, problem.Row ?? 1, column, text);
    }
}
