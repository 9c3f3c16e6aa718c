using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace VillageRectification.Documents.Word;

/// <summary>
/// A file that somebody holds beside what was issued. Both are read alike, the one that the program writes of what is kept, and the other, so what is
/// compared is every word of text, tables, number, days and 版记; how they look is not.
/// </summary>
/// <param name="IsSame">Every word is that of the one that was issued, and no other is there.</param>
/// <param name="Covers">How many pictures, text boxes and objects it has more: they may lie over the words.</param>
/// <param name="Number">第12期, as the file says of itself; null where it says none.</param>
public sealed partial record WordCopy(bool IsSame, int Covers, string? Number)
{
    // Bytes of all parts, unpacked. A bulletin of hundreds of villages with its annexes takes some two million with all that Word writes around its text.
    private const int MostBytes = 32 * 1024 * 1024;

    /// <summary>Compares.</summary>
    /// <param name="original">As <see cref="WordDocument.Write"/> made it.</param>
    /// <exception cref="UnreadableWordException">It is no file of Word, or a broken one.</exception>
    public static WordCopy Of(ReadOnlyMemory<byte> original, Stream file)
    {
        using MemoryStream kept = new(original.ToArray(), writable: false);
        var (issued, held) = (Read(kept), Read(file));
        return new(
            issued.Lines.SequenceEqual(held.Lines, StringComparer.Ordinal) && issued.Beside.SetEquals(held.Beside),
            Math.Max(0, held.Pictures - issued.Pictures), held.Lines.FirstOrDefault(l => NumberLine().IsMatch(l)));
    }

    private static (IReadOnlyList<string> Lines, HashSet<string> Beside, int Pictures) Read(Stream file)
    {
        try
        {
            Measure(file);
            using var word = WordprocessingDocument.Open(file, isEditable: false);
            // A workbook opens as well, and has no word.
            if (word.MainDocumentPart is not { } main || !main.ContentType.Contains("word", StringComparison.Ordinal))
            {
                throw new UnreadableWordException();
            }

            var text = Read(main);
            OpenXmlPart?[] others =
            [
                .. main.HeaderParts, .. main.FooterParts, main.FootnotesPart, main.EndnotesPart, main.WordprocessingCommentsPart,
            ];
            WordLines[] beside = [.. others.OfType<OpenXmlPart>().Select(Read)];
            // The numbers of pages are those that the last program counted.
            return (
                text.All, beside.SelectMany(b => b.All).Select(l => PageNumber().Replace(l, "")).Where(l => l.Length > 0).ToHashSet(StringComparer.Ordinal),
                text.Pictures + beside.Sum(b => b.Pictures));
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or InvalidDataException or FileFormatException or IOException
            or NotSupportedException or ArgumentException or FormatException or InvalidOperationException)
        {
            throw new UnreadableWordException(e);
        }
    }

    private static WordLines Read(OpenXmlPart part)
    {
        using var content = part.GetStream(FileMode.Open, FileAccess.Read);
        return WordLines.Read(content);
    }

    // What a container says of its sizes may be a lie.
    private static void Measure(Stream file)
    {
        using ZipArchive archive = new(file, ZipArchiveMode.Read, leaveOpen: true);
        var buffer = new byte[64 * 1024];
        var left = MostBytes;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                left -= read;
                if (left < 0)
                {
                    throw new UnreadableWordException();
                }
            }
        }

        file.Position = 0;
    }

    [GeneratedRegex("^第[0-9]+期$")]
    private static partial Regex NumberLine();

    [GeneratedRegex("[0-9—–-]")]
    private static partial Regex PageNumber();
}
