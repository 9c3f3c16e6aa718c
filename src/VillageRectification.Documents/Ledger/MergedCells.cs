using ExcelDataReader;

namespace VillageRectification.Documents.Ledger;

/// <summary>The cells of a sheet that are merged downwards: what stands in the first row counts for every row below it.</summary>
internal sealed class MergedCells(IEnumerable<CellRange>? ranges)
{
    private static readonly Dictionary<int, SheetCell> None = [];

    private readonly Dictionary<int, CellRange[]> _byRow = (ranges ?? []).Where(r => r.FromRow < r.ToRow && r.FromColumn < WorkbookLimits.MaxColumns)
        .GroupBy(r => r.FromRow).ToDictionary(g => g.Key, g => g.ToArray());

    private readonly Dictionary<int, (SheetCell Cell, int Last)> _open = [];

    /// <summary>What covers a row, by column. Rows are asked for in their order, each once.</summary>
    /// <param name="row">From 0.</param>
    public IReadOnlyDictionary<int, SheetCell> Over(int row, IReadOnlyList<SheetCell> cells)
    {
        var covering = _open.Count == 0 ? None
            : _open.Where(o => row <= o.Value.Last && (o.Key >= cells.Count || cells[o.Key].IsBlank)).ToDictionary(o => o.Key, o => o.Value.Cell);
        foreach (var column in _open.Where(o => row >= o.Value.Last).Select(o => o.Key).ToArray())
        {
            _open.Remove(column);
        }

        foreach (var range in _byRow.GetValueOrDefault(row) ?? [])
        {
            if (range.FromColumn < cells.Count && !cells[range.FromColumn].IsBlank)
            {
                _open[range.FromColumn] = (cells[range.FromColumn], range.ToRow);
            }
        }

        return covering;
    }
}
