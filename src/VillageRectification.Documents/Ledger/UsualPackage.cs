using System.IO.Compression;
using System.Text;
using System.Xml;

namespace VillageRectification.Documents.Ledger;

/// <summary>
/// The parts that make a ledger, in a container of their own under the names that ExcelDataReader opens. Of the strict variant the
/// namespaces become the usual ones on the way.
/// </summary>
internal static class UsualPackage
{
    private const string Types = "[Content_Types].xml";
    private const string RelationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly Dictionary<string, string> Usual = new(StringComparer.Ordinal)
    {
        ["http://purl.oclc.org/ooxml/spreadsheetml/main"] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        ["http://purl.oclc.org/ooxml/officeDocument/relationships"] = RelationNamespace,
    };

    public static bool IsStrict(ZipArchive archive, string workbook, UnpackedSize size)
    {
        var isStrict = false;
        PartScanner.ForEachElement(
            PackageRelation.Entry(archive, workbook)!, size, reader => isStrict |= reader.Depth == 0 && Usual.ContainsKey(reader.NamespaceURI));
        return isStrict;
    }

    /// <exception cref="UnreadableWorkbookException">It unpacks to more than is allowed.</exception>
    public static MemoryStream Of(ZipArchive archive, PackageParts parts, UnpackedSize size)
    {
        var packed = new MemoryStream();
        using (var into = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = Names(parts);
            Copy(archive, Types, into, Types, size);
            Copy(archive, parts.Workbook, into, PackageParts.UsualWorkbook, size);
            WriteRelations(into, parts.Relations, names);
            foreach (var (part, name) in names)
            {
                Copy(archive, part, into, name, size);
            }
        }

        packed.Position = 0;
        return packed;
    }

    // Two sheets of one part stay two of one part, for the guard to refuse.
    private static Dictionary<string, string> Names(PackageParts parts)
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (var relation in parts.Relations)
        {
            names.TryAdd(relation.Part, relation.Kind switch
            {
                PackageRelation.SharedStrings => PackageParts.UsualSharedStrings,
                PackageRelation.Styles => PackageParts.UsualStyles,
                _ => $"xl/worksheets/sheet{names.Count + 1}.xml",
            });
        }

        return names;
    }

    private static void WriteRelations(ZipArchive into, IReadOnlyList<PackageRelation> relations, Dictionary<string, string> names)
    {
        using var content = into.CreateEntry("xl/_rels/workbook.xml.rels", CompressionLevel.Fastest).Open();
        using var writer = XmlWriter.Create(content);
        writer.WriteStartElement("Relationships", PackageNamespace);
        foreach (var relation in relations)
        {
            writer.WriteStartElement("Relationship", PackageNamespace);
            writer.WriteAttributeString("Id", relation.Id);
            writer.WriteAttributeString("Type", $"{RelationNamespace}/{relation.Kind}");
            writer.WriteAttributeString("Target", "/" + names[relation.Part]);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Copy(ZipArchive archive, string part, ZipArchive into, string name, UnpackedSize size)
    {
        if (PackageRelation.Entry(archive, part) is not { } entry)
        {
            return;
        }

        using var content = into.CreateEntry(name, CompressionLevel.Fastest).Open();
        using var writer = XmlWriter.Create(content, new() { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        PartScanner.ForEachNode(entry, size, reader => Write(reader, writer));
    }

    private static void Write(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.Prefix, reader.LocalName, Name(reader.NamespaceURI));
                while (reader.MoveToNextAttribute())
                {
                    var isName = reader.Prefix == "xmlns" || reader.Name == "xmlns";
                    writer.WriteAttributeString(
                        reader.Prefix, reader.LocalName, isName ? null : Name(reader.NamespaceURI), isName ? Name(reader.Value) : reader.Value);
                }

                reader.MoveToElement();
                if (isEmpty)
                {
                    writer.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                writer.WriteEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
        }
    }

    private static string Name(string written) => Usual.GetValueOrDefault(written, written);
}
