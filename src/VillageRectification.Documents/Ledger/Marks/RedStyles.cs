using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VillageRectification.Documents.Ledger.Marks;

/// <summary>The looks of a workbook's cells, each once more on red.</summary>
internal sealed class RedStyles
{
    private const string Red = "FFFF9999";

    private readonly Stylesheet _sheet;
    private readonly Dictionary<uint, uint> _marked = [];
    private uint? _fill;

    public RedStyles(WorkbookPart workbook)
    {
        var part = workbook.WorkbookStylesPart ?? workbook.AddNewPart<WorkbookStylesPart>();
        _sheet = part.Stylesheet ??= new Stylesheet(
            new Fonts(new Font()), new Fills(new Fill(new PatternFill { PatternType = PatternValues.None })), new Borders(new Border()),
            new CellStyleFormats(new CellFormat()), new CellFormats(new CellFormat()));
        _sheet.CellFormats ??= new CellFormats(new CellFormat());
    }

    /// <param name="style">Of a cell as it stands.</param>
    /// <returns>The same look on red.</returns>
    public uint Of(uint style)
    {
        if (_marked.TryGetValue(style, out var red))
        {
            return red;
        }

        var formats = _sheet.CellFormats!;
        var format = (CellFormat?)formats.Elements<CellFormat>().ElementAtOrDefault((int)style)?.CloneNode(deep: true) ?? new CellFormat();
        (format.FillId, format.ApplyFill) = (Fill(), true);
        formats.AppendChild(format);
        formats.Count = (uint)formats.Elements<CellFormat>().Count();
        return _marked[style] = formats.Count - 1;
    }

    public void Save() => _sheet.Save();

    private uint Fill()
    {
        if (_fill is { } known)
        {
            return known;
        }

        var fills = _sheet.Fills ??= new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }));
        fills.AppendChild(new Fill(new PatternFill { PatternType = PatternValues.Solid, ForegroundColor = new ForegroundColor { Rgb = Red } }));
        fills.Count = (uint)fills.Elements<Fill>().Count();
        _fill = fills.Count - 1;
        return _fill.Value;
    }
}
