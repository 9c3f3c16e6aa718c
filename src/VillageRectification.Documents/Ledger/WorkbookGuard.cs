using System.IO.Compression;
using System.Xml;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>
/// Stands before ExcelDataReader, which trusts its input: unpacks every part once, within limits, and lets only those workbooks
/// pass that it can read in bounded memory and time.
/// </summary>
internal static class WorkbookGuard
{
    /// <returns>The workbook under the names that the reader knows: the file itself, or its parts in a container of their own.</returns>
    /// <exception cref="UnreadableWorkbookException">The file is not to be read.</exception>
    public static (Stream Workbook, WorkbookInspection Inspection) Open(Stream file)
    {
        if (file.Length > WorkbookLimits.MaxFileBytes)
        {
            throw new UnreadableWorkbookException(LedgerFault.FileTooLarge(WorkbookLimits.MaxFileMegabytes));
        }

        file.Position = 0;
        WorkbookSignature.Check(file);
        try
        {
            return Usual(file) is { } renamed ? (renamed, Inspect(renamed)) : (file, Inspect(file));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableWorkbookException(e);
        }
        finally
        {
            file.Position = 0;
        }
    }

    // Only a container with strange names or of the strict variant is packed anew.
    private static MemoryStream? Usual(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > WorkbookLimits.MaxParts)
        {
            throw new UnreadableWorkbookException(LedgerFault.TooManyParts(WorkbookLimits.MaxParts));
        }

        var size = new UnpackedSize();
        ContentTypes.Check(archive, size);
        return PackageParts.Find(archive, size) is { } parts && (!parts.AreUsual || UsualPackage.IsStrict(archive, parts.Workbook, size))
            ? UsualPackage.Of(archive, parts, size)
            : null;
    }

    private static WorkbookInspection Inspect(Stream workbook)
    {
        workbook.Position = 0;
        using var archive = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var size = new UnpackedSize();
        var inspection = new WorkbookInspection();
        var rows = new RowCount();
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        // The workbook and its relations come first, so that a sheet can be named.
        foreach (var entry in archive.Entries.OrderByDescending(e => e.FullName.Contains("workbook.xml", StringComparison.OrdinalIgnoreCase)))
        {
            var name = entry.FullName.Replace('\\', '/');
            size.Place = inspection.NameOf(name);
            if (IsXml(name))
            {
                parts.Add(name);
                PartScanner.Scan(entry, name, size, inspection, rows);
            }
            else
            {
                using var content = new MeasuredStream(entry.Open(), size);
                content.CopyTo(Stream.Null);
            }
        }

        if (inspection.SheetCount == 0)
        {
            throw new UnreadableWorkbookException(LedgerFault.OtherFormat());
        }

        CheckSheets(inspection, parts);
        return inspection;
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>Each sheet has a part of its own that was scanned: a part read once a sheet would multiply its cost.</summary>
    private static void CheckSheets(WorkbookInspection inspection, HashSet<string> parts)
    {
        var sheets = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!parts.Contains(PackageParts.UsualWorkbook)
            || inspection.SheetCount > parts.Count
            || !inspection.SheetParts.All(p => parts.Contains(p) && sheets.Add(p)))
        {
            throw new UnreadableWorkbookException(LedgerFault.Damaged());
        }
    }
}
