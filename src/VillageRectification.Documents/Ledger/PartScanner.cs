using System.IO.Compression;
using System.Xml;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads one XML part from end to end and refuses what the reader behind could not bear.</summary>
internal static class PartScanner
{
    private const string WorkbookRelations = "xl/_rels/workbook.xml.rels";
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string RelationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static void Scan(ZipArchiveEntry entry, string part, UnpackedSize size, WorkbookInspection inspection, RowCount rows)
    {
        var cells = new CellScanner(part, inspection, rows);
        var isOurs = false;
        ForEachNode(entry, size, reader =>
        {
            if (reader.NodeType == XmlNodeType.Element && (isOurs = reader.NamespaceURI == Namespace))
            {
                Learn(reader, inspection);
                cells.Open(reader);
            }
            else if (reader.NodeType == XmlNodeType.Element
                && reader.LocalName == "Relationship"
                && part.Equals(WorkbookRelations, StringComparison.OrdinalIgnoreCase))
            {
                inspection.AddTarget(reader.GetAttribute("Id") ?? "", reader.GetAttribute("Target") ?? "");
            }
            else if (isOurs && reader.NodeType is (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace))
            {
                cells.Read(reader.Value, reader.Depth);
            }
        });
        cells.CloseRow();
    }

    public static void ForEachElement(ZipArchiveEntry entry, UnpackedSize size, Action<XmlReader> see) =>
        ForEachNode(entry, size, reader =>
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                see(reader);
            }
        });

    /// <summary>Every node of a part, within the limits.</summary>
    public static void ForEachNode(ZipArchiveEntry entry, UnpackedSize size, Action<XmlReader> see)
    {
        try
        {
            using var content = new MeasuredStream(entry.Open(), size) { WatchesTags = true };
            using var reader = XmlReader.Create(content, Settings);
            while (reader.Read())
            {
                if (reader.Depth > WorkbookLimits.MaxDepth)
                {
                    throw new UnreadableWorkbookException(LedgerFault.Damaged());
                }

                see(reader);
            }
        }
        catch (XmlException) when (DeclaresType(entry))
        {
            throw new UnreadableWorkbookException(LedgerFault.HasDocumentType());
        }
    }

    private static void Learn(XmlReader reader, WorkbookInspection inspection)
    {
        switch (reader.LocalName)
        {
            case "workbookPr":
                inspection.Date1904 = reader.GetAttribute("date1904");
                break;
            case "sheet" when reader.GetAttribute("name") is { } name:
                inspection.AddSheet(name, reader.GetAttribute("id", RelationNamespace) ?? "");
                break;
            case "numFmt" when reader.GetAttribute("formatCode")?.Length > WorkbookLimits.MaxNumberFormat:
                throw new UnreadableWorkbookException(LedgerFault.Damaged());
        }
    }

    /// <summary>The prohibition is the XML reader's; this only finds the right word for it.</summary>
    private static bool DeclaresType(ZipArchiveEntry entry)
    {
        var start = new char[4096];
        using var text = new StreamReader(entry.Open());
        var length = text.ReadBlock(start);
        return start.AsSpan(0, length).IndexOf("<!DOCTYPE") >= 0;
    }
}
