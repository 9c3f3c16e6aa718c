namespace VillageRectification.Documents.Ledger;

/// <summary>What the guard learns of a workbook on its way, and the reader behind it does not tell.</summary>
internal sealed class WorkbookInspection
{
    /// <summary>Days between the two date systems of spreadsheets, which begin in 1900 and 1904.</summary>
    private const int DaysTo1904 = 1462;

    private readonly Dictionary<string, Dictionary<(int Row, int Column), (CellMark Mark, string Text)>> _marks = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string RelationId)> _sheets = [];
    private readonly Dictionary<string, string> _targets = [];

    private readonly Dictionary<string, HiddenPlaces> _hidden = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What workbookPr/@date1904 says; null when absent.</summary>
    public string? Date1904 { get; set; }

    /// <summary>Days to add to a number that stands for a day.</summary>
    public int DaysAfterSerial => Date1904 is "1" or "true" ? DaysTo1904 : 0;

    /// <summary>Days to add to a date that ExcelDataReader made: it knows "1" but not "true", which LibreOffice writes.</summary>
    public int DaysAfterDate => Date1904 is "true" ? DaysTo1904 : 0;

    public IEnumerable<string> SheetParts => _sheets.Where(s => _targets.ContainsKey(s.RelationId)).Select(s => _targets[s.RelationId]);

    /// <summary>Sheets as listed, also those without a part.</summary>
    public int SheetCount => _sheets.Count;

    public void AddSheet(string name, string relationId) => _sheets.Add((name, relationId));

    /// <param name="target">As written: absolute, or relative to the folder of the workbook part.</param>
    public void AddTarget(string relationId, string target) =>
        _targets[relationId] = target.StartsWith("/xl/", StringComparison.OrdinalIgnoreCase) ? target[1..] : "xl/" + target;

    public void Mark(string part, int row, int column, CellMark mark, string text)
    {
        if (!_marks.TryGetValue(part, out var cells))
        {
            _marks.Add(part, cells = []);
        }

        cells[(row, column)] = (mark, text);
    }

    /// <summary>The cells of a sheet that are odd; row and column from 1.</summary>
    public IReadOnlyDictionary<(int Row, int Column), (CellMark Mark, string Text)> MarksOf(string sheet) =>
        PartOf(sheet) is { } part && _marks.TryGetValue(part, out var cells)
            ? cells
            : new Dictionary<(int Row, int Column), (CellMark, string)>();

    /// <summary>What a part says to be hidden, to be added to.</summary>
    public HiddenPlaces HiddenIn(string part)
    {
        if (!_hidden.TryGetValue(part, out var hidden))
        {
            _hidden.Add(part, hidden = new());
        }

        return hidden;
    }

    public HiddenPlaces HiddenOf(string sheet) => PartOf(sheet) is { } part ? HiddenIn(part) : new();

    /// <summary>The sheet that a part holds, or the part itself.</summary>
    public string NameOf(string part) =>
        _sheets.Where(s => string.Equals(_targets.GetValueOrDefault(s.RelationId), part, StringComparison.OrdinalIgnoreCase))
            .Select(s => s.Name)
            .FirstOrDefault(part);

    private string? PartOf(string sheet) => _sheets.Where(s => s.Name == sheet).Select(s => _targets.GetValueOrDefault(s.RelationId)).FirstOrDefault();
}
