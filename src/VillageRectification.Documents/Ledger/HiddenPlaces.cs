namespace VillageRectification.Documents.Ledger;

/// <summary>The rows and columns of a sheet that say to be hidden; both from 1.</summary>
internal sealed class HiddenPlaces
{
    private readonly HashSet<int> _rows = [];
    private readonly List<(int From, int To)> _columns = [];

    public void AddRow(int row)
    {
        // Beyond that nothing is read.
        if (row <= WorkbookLimits.MaxRows)
        {
            _rows.Add(row);
        }
    }

    public void AddColumns(int from, int to) => _columns.Add((from, to));

    public bool HasRow(int row) => _rows.Contains(row);

    public bool HasColumn(int column) => _columns.Exists(c => c.From <= column && column <= c.To);
}
