using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using VillageRectification.Domain.Files;

namespace VillageRectification.Web.Files;

/// <summary>Reads an uploaded file: what it is by its content, and whether it may be stored. Names and announced types are not believed.</summary>
internal static class FileReader
{
    /// <summary>As much of a file as its kind is known by.</summary>
    public const int HeadBytes = 512;

    // A PDF ends with its mark: in its last kilobyte, say the notes on implementations of ISO 32000; a scanner may fill up what follows with zeros.
    private const int PdfEndBytes = 1024;

    // Bytes of a zip's list of parts: room for some thousands, where a document has a few dozen. It is read whole, so it is measured first.
    private const int LongestPartList = 512 * 1024;

    /// <exception cref="FileRefusedException">It is no photo, is broken or too large.</exception>
    public static Task<ReadFile> PhotoAsync(byte[] content, CancellationToken ct) =>
        KindOf(content) is FileKind.Picture
            ? Picture.ReadAsync(content, FileLimits.PhotoSide, ct)
            : throw new FileRefusedException(FileText.NoPhoto(KindOf(content)));

    /// <exception cref="FileRefusedException">It is none of the formats that are kept, is broken or carries macros.</exception>
    public static async Task<ReadFile> AttachmentAsync(byte[] content, CancellationToken ct) => KindOf(content) switch
    {
        FileKind.Picture => await Picture.ReadAsync(content, FileLimits.ScanSide, ct),
        FileKind.Pdf => HasPdfEnd(content) ? new(FileFormat.Pdf, content, Thumbnail: null) : throw new FileRefusedException(FileText.Broken),
        FileKind.Zip => new(OfficeFormat(content), content, Thumbnail: null),
        var other => throw new FileRefusedException(FileText.NoAttachment(other)),
    };

    /// <summary>By the signatures of the formats (their specifications' first bytes).</summary>
    public static FileKind KindOf(ReadOnlySpan<byte> content)
    {
        var head = content[..Math.Min(content.Length, HeadBytes)];
        if (head.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || head.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
            || (head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..12].SequenceEqual("WEBP"u8)))
        {
            return FileKind.Picture;
        }

        if (head.Length > 12 && head[4..8].SequenceEqual("ftyp"u8))
        {
            var brand = Encoding.ASCII.GetString(head[8..12]);
            return brand is "heic" or "heix" or "hevc" or "hevx" or "heim" or "heis" or "mif1" or "msf1" or "avif" ? FileKind.Heic : FileKind.Unknown;
        }

        if (head.StartsWith("GIF8"u8) || head.StartsWith("BM"u8)
            || head.StartsWith<byte>([0x49, 0x49, 0x2A, 0]) || head.StartsWith<byte>([0x4D, 0x4D, 0, 0x2A]))
        {
            return FileKind.OtherPicture;
        }

        return head switch
        {
            _ when head.StartsWith("%PDF-"u8) => FileKind.Pdf,
            _ when head.StartsWith("PK\x03\x04"u8) => FileKind.Zip,
            _ when head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) => FileKind.OldOffice,
            _ when head.IndexOf("<svg"u8) >= 0 => FileKind.Svg,
            _ => FileKind.Unknown,
        };
    }

    private static bool HasPdfEnd(ReadOnlySpan<byte> content)
    {
        var end = content.TrimEnd((byte)0);
        return end[Math.Max(0, end.Length - PdfEndBytes)..].LastIndexOf("%%EOF"u8) >= 0;
    }

    // By the record at a zip's end, whose bytes 16 to 19 tell where the list of its parts begins (APPNOTE.TXT 4.3.16).
    private static bool HasShortPartList(ReadOnlySpan<byte> content)
    {
        const int offsetAt = 16;
        var end = content.LastIndexOf("PK\x05\x06"u8);
        return end >= 0 && content.Length - end >= offsetAt + sizeof(uint)
            && end - (long)BinaryPrimitives.ReadUInt32LittleEndian(content[(end + offsetAt)..]) is >= 0 and <= LongestPartList;
    }

    private static FileFormat OfficeFormat(byte[] content)
    {
        if (!HasShortPartList(content))
        {
            throw new FileRefusedException(FileText.Broken);
        }

        try
        {
            // Only the list of the parts is read; nothing is unpacked.
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var parts = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (parts.Any(p => p.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                throw new FileRefusedException(FileText.Macros);
            }

            return parts.Contains("word/document.xml") ? FileFormat.Docx
                : parts.Contains("xl/workbook.xml") ? FileFormat.Xlsx
                : throw new FileRefusedException(FileText.NoAttachment(FileKind.Zip));
        }
        catch (InvalidDataException)
        {
            throw new FileRefusedException(FileText.Broken);
        }
    }
}
