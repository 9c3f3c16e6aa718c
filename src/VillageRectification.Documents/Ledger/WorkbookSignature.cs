using System.Text;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>Tells a workbook from other files by its first bytes.</summary>
internal static class WorkbookSignature
{
    private const int StartLength = 2_048;

    /// <summary>What stands at the start of a table in plain XML: of 2003, a flat package, a flat open document.</summary>
    private static readonly string[] Tables = ["urn:schemas-microsoft-com:office:spreadsheet", "<pkg:package", "<office:document"];

    private static readonly string[] Pages = ["<html", "<!doctype html", "<table", "<body"];

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The stream of a compound file that holds a workbook encrypted with a password.</summary>
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <exception cref="UnreadableWorkbookException">Not a zip container.</exception>
    public static void Check(Stream file)
    {
        var start = new byte[CompoundFile.Length];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (length == start.Length && start.AsSpan().SequenceEqual(CompoundFile))
        {
            throw new UnreadableWorkbookException(IsEncrypted(file) ? LedgerFault.PasswordProtected() : LedgerFault.OldWorkbook());
        }

        if (length < 4 || !start.AsSpan().StartsWith("PK"u8))
        {
            throw new UnreadableWorkbookException(TextFault(file));
        }
    }

    /// <summary>What a file that is no container says of itself in its first characters.</summary>
    private static LedgerFault TextFault(Stream file)
    {
        var bytes = new byte[StartLength];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        file.Position = 0;
        var text = (bytes.AsSpan(0, length) switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.Latin1,
        }).GetString(bytes, 0, length).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\r', '\n', '\t');
        return length == 0 || text.Any(c => c < ' ' && c is not ('\r' or '\n' or '\t')) ? LedgerFault.NotAWorkbook()
            : Tables.Any(t => text.Contains(t, StringComparison.OrdinalIgnoreCase)) ? LedgerFault.FlatXml()
            : Pages.Any(t => text.Contains(t, StringComparison.OrdinalIgnoreCase)) ? LedgerFault.WebPage()
            : text.StartsWith("<?xml", StringComparison.Ordinal) ? LedgerFault.FlatXml()
            : text.StartsWith("%PDF", StringComparison.Ordinal) || text.StartsWith('{') ? LedgerFault.NotAWorkbook()
            : LedgerFault.PlainText();
    }

    private static bool IsEncrypted(Stream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(EncryptedPackage) >= 0;
    }
}
