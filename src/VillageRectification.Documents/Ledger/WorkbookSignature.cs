using System.Text;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>Tells a workbook from other files by its first bytes.</summary>
internal static class WorkbookSignature
{
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
            throw new UnreadableWorkbookException(IsEncrypted(file) ? LedgerProblemKind.PasswordProtected : LedgerProblemKind.OldWorkbook);
        }

        if (length < 4 || !start.AsSpan().StartsWith("PK"u8))
        {
            throw new UnreadableWorkbookException(LedgerProblemKind.NotAWorkbook);
        }
    }

    private static bool IsEncrypted(Stream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(EncryptedPackage) >= 0;
    }
}
