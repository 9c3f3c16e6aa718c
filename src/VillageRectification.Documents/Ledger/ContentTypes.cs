using System.IO.Compression;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>What a container says it holds: only an ordinary workbook will do.</summary>
internal static class ContentTypes
{
    private const string Part = "[Content_Types].xml";
    private const string Macros = "xl/vbaProject.bin";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <exception cref="UnreadableWorkbookException">Something else than an .xlsx workbook.</exception>
    public static void Check(ZipArchive archive, UnpackedSize size)
    {
        if (archive.Entries.Any(e => e.IsEncrypted))
        {
            throw new UnreadableWorkbookException(LedgerFault.PasswordProtected());
        }

        // The first entry of an open document says what it is.
        if (archive.GetEntry("mimetype") is not null)
        {
            throw new UnreadableWorkbookException(LedgerFault.OpenDocument());
        }

        var types = archive.GetEntry(Part) is { } part ? Read(part, size) : [];
        if (archive.GetEntry(Macros) is not null || types.Any(t => t.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableWorkbookException(LedgerFault.HasMacros());
        }

        if (!types.Contains(Workbook))
        {
            var isOther = types.Any(
                t => t.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase) || t.Contains("ms-excel", StringComparison.OrdinalIgnoreCase));
            throw new UnreadableWorkbookException(isOther ? LedgerFault.OtherFormat() : LedgerFault.NotAWorkbook());
        }
    }

    private static HashSet<string> Read(ZipArchiveEntry part, UnpackedSize size)
    {
        var types = new HashSet<string>();
        PartScanner.ForEachElement(part, size, reader =>
        {
            if (reader.GetAttribute("ContentType") is { } type)
            {
                types.Add(type);
            }
        });
        return types;
    }
}
