using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using VillageRectification.Domain.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>
/// An official document as a file that Word, WPS and LibreOffice go on writing in (.docx): the same blocks as on the sheet, in named styles, on the
/// paper of GB/T 9704-2012.
/// </summary>
public static class WordDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(OfficialDocument document, DocumentIssue issue)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = document.Title;
            file.PackageProperties.Creator = document.Head.Issuer;
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All();
            main.AddNewPart<FontTablePart>().Fonts = WordFonts.Table();
            main.AddNewPart<DocumentSettingsPart>().Settings = new(
                new W.MirrorMargins(),
                new W.EvenAndOddHeaders(),
                new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
                new W.Compatibility(new W.CompatibilitySetting
                {
                    Name = W.CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }));
            var (odd, even) = (WordSection.Footer(main, isEven: false), WordSection.Footer(main, isEven: true));
            WordSection[] sections = [.. Sections(document, issue)];
            main.Document = new(new W.Body(
                [.. sections[..^1].SelectMany(s => s.Close(odd, even)), .. sections[^1].CloseDocument(odd, even)]));
        }

        return stream.ToArray();
    }

    // A wide table turns its pages; what comes after it stands upright again.
    private static IEnumerable<WordSection> Sections(OfficialDocument document, DocumentIssue issue)
    {
        var blocks = new WordBlocks(document, issue);
        // A list that is nothing but a wide table is turned from its title on.
        var section = new WordSection(isLandscape: !document.Head.IsRed && document.Blocks is [Table { IsLandscape: true }, ..]);
        section.Add(blocks.Head());
        foreach (var block in document.Blocks)
        {
            var isLandscape = block is Table { IsLandscape: true } || (block is Annex annex && annex.Blocks.OfType<Table>().Any(t => t.IsLandscape));
            var isTurned = isLandscape != section.IsLandscape;
            if (isTurned)
            {
                yield return section;
                section = new(isLandscape);
            }

            section.Add(blocks.Of(block, isPageBegun: isTurned));
        }

        yield return section;
    }
}
