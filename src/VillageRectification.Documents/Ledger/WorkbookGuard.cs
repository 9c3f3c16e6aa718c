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
    private const string WorkbookPart = "xl/workbook.xml";

    /// <exception cref="UnreadableWorkbookException">The file is not to be read.</exception>
    public static WorkbookInspection Inspect(Stream file)
    {
        if (file.Length > WorkbookLimits.MaxFileBytes)
        {
            throw new UnreadableWorkbookException(LedgerProblemKind.FileTooLarge, WorkbookLimits.MaxFileMegabytes);
        }

        file.Position = 0;
        WorkbookSignature.Check(file);
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return Inspect(archive);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new UnreadableWorkbookException(e);
        }
        finally
        {
            file.Position = 0;
        }
    }

    private static WorkbookInspection Inspect(ZipArchive archive)
    {
        if (archive.Entries.Count > WorkbookLimits.MaxParts)
        {
            throw new UnreadableWorkbookException(LedgerProblemKind.TooManyParts, WorkbookLimits.MaxParts);
        }

        var size = new UnpackedSize();
        ContentTypes.Check(archive, size);
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
            // A workbook in the strict variant of the format keeps its sheets under another namespace.
            throw new UnreadableWorkbookException(LedgerProblemKind.OtherFormat);
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
        if (!parts.Contains(WorkbookPart) || inspection.SheetCount > parts.Count || !inspection.SheetParts.All(p => parts.Contains(p) && sheets.Add(p)))
        {
            throw new UnreadableWorkbookException(LedgerProblemKind.Damaged);
        }
    }
}
