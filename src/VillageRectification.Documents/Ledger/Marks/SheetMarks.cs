using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace VillageRectification.Documents.Ledger.Marks;

/// <summary>Writes a sheet again as it stands, a row at a time, with some of its cells on red.</summary>
internal static class SheetMarks
{
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // What stands behind the drawing of the comments, by the order that the format gives (CT_Worksheet).
    private static readonly HashSet<string> Behind =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    /// <summary>F5.</summary>
    /// <param name="row">From 1.</param>
    /// <param name="column">From 0.</param>
    public static string Place(int row, int column) => ColumnLetters.Of(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The merged ranges of a sheet.</summary>
    public static IReadOnlyList<MergedRange> Merged(WorksheetPart part)
    {
        List<MergedRange> ranges = [];
        using var source = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(source, new() { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && MergedRange.Of(reader.GetAttribute("ref")) is { } range)
            {
                ranges.Add(range);
            }
        }

        return ranges;
    }

    /// <param name="marks">Columns from 0, by row from 1.</param>
    /// <param name="drawing">The relation of the comments' drawing.</param>
    public static void Write(WorksheetPart part, ILookup<int, int> marks, RedStyles red, string drawing)
    {
        using var written = new MemoryStream();
        using (var source = part.GetStream(FileMode.Open, FileAccess.Read))
        using (var reader = XmlReader.Create(source, new() { DtdProcessing = DtdProcessing.Prohibit }))
        using (var writer = XmlWriter.Create(written))
        {
            Copy(reader, writer, marks, red, drawing);
        }

        written.Position = 0;
        part.FeedData(written);
    }

    private static void Copy(XmlReader reader, XmlWriter writer, ILookup<int, int> marks, RedStyles red, string drawing)
    {
        var (row, isDrawn) = (0, false);
        reader.MoveToContent();
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        writer.WriteAttributes(reader, defattr: true);
        var main = reader.NamespaceURI;
        reader.Read();
        while (!reader.EOF)
        {
            if (reader is { NodeType: XmlNodeType.Element, Depth: 2, LocalName: "row" } && reader.NamespaceURI == main)
            {
                row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                if (marks.Contains(row))
                {
                    var element = (XElement)XNode.ReadFrom(reader);
                    Mark(element, row, marks[row], red);
                    element.WriteTo(writer);
                    continue;
                }
            }
            else if (reader is { NodeType: XmlNodeType.Element, Depth: 1, LocalName: "sheetData", IsEmptyElement: false })
            {
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: true);
                reader.Read();
                continue;
            }
            else if (reader is { NodeType: XmlNodeType.Element, Depth: 1 })
            {
                isDrawn |= reader.LocalName == "legacyDrawing";
                if (!isDrawn && Behind.Contains(reader.LocalName))
                {
                    Draw();
                }
            }
            else if (reader.NodeType is XmlNodeType.EndElement)
            {
                if (reader.Depth == 0 && !isDrawn)
                {
                    Draw();
                }

                writer.WriteEndElement();
                reader.Read();
                continue;
            }

            writer.WriteNode(reader, defattr: true);
        }

        void Draw()
        {
            new XElement(XName.Get("legacyDrawing", main), new XAttribute(Relations + "id", drawing)).WriteTo(writer);
            isDrawn = true;
        }
    }

    // A cell that is blank may have no element: it is put in where it would stand.
    private static void Mark(XElement row, int number, IEnumerable<int> columns, RedStyles red)
    {
        foreach (var column in columns)
        {
            var at = -1;
            XElement? cell = null, next = null;
            foreach (var one in row.Elements(row.Name.Namespace + "c"))
            {
                at = one.Attribute("r") is { } reference ? ColumnLetters.IndexOf(reference.Value) : at + 1;
                if (at >= column)
                {
                    (cell, next) = (at == column ? one : null, at == column ? null : one);
                    break;
                }
            }

            if (cell is null)
            {
                cell = new XElement(row.Name.Namespace + "c");
                if (next is null)
                {
                    row.Add(cell);
                }
                else
                {
                    next.AddBeforeSelf(cell);
                }
            }

            _ = uint.TryParse(cell.Attribute("s")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var style);
            cell.SetAttributeValue("r", Place(number, column));
            cell.SetAttributeValue("s", red.Of(style));
        }
    }
}
