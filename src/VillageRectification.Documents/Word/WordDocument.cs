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

    /// <summary>
    /// 版记 on a page of its own, after turned ones, has to be on an even one: whether an empty page comes before it, as far as can be counted without laying
    /// the text out.
    /// </summary>
    public static bool HasEmptyPage(OfficialDocument document) => document.HasTurnedAnnex && WordLength.PagesBeforeColophon(document) % 2 == 0;

    /// <summary>How many pages the text and the annexes take, as far as can be counted; 版记 on a page of its own is none of them.</summary>
    public static (int Text, int Annexes) PagesOf(OfficialDocument document)
    {
        var text = Pages(document.Blocks.Where(b => b is not (Annex or Colophon)));
        return (text, Pages(document.Blocks.Where(b => b is not Colophon)) - text);

        int Pages(IEnumerable<Block> blocks) =>
            WordLength.Of(document with { Blocks = [.. blocks] }, WordForm.Of(document.Head), hasCode: false).Pages;
    }

    /// <param name="code">By which a copy is verified; null of what was not issued.</param>
    public static byte[] Write(OfficialDocument document, DocumentIssue issue, WordCode? code = null)
    {
        var form = WordForm.Of(document.Head);
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = document.Title;
            file.PackageProperties.Creator = document.Head.Issuer;
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All(form);
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
            WordEdges edges = new(main, document);
            WordSection[] sections = [.. Sections(document, issue, form, (colophon, above) => WordColophon.Of(colophon, issue, code, above, main), code)];
            main.Document = new(new W.Body([.. sections[..^1].SelectMany(s => s.Close(edges)), .. sections[^1].CloseDocument(edges)]));
        }

        return stream.ToArray();
    }

    // A wide table turns its pages; what comes after it stands upright again.
    private static IEnumerable<WordSection> Sections(
        OfficialDocument document, DocumentIssue issue, WordForm form, Func<Colophon, int, IEnumerable<OpenXmlElement>> ended, WordCode? code)
    {
        var length = WordLength.Of(document, form, code is not null);
        var blocks = new WordBlocks(document, issue, form, length.IsLastKept);
        // What is put together from the records is turned as a whole, or not.
        var isWide = !document.Head.IsRed && document.Blocks.Any(HasWide);
        var section = new WordSection(isLandscape: isWide, isFirst: true);
        section.Add(blocks.Head());
        foreach (var block in document.Blocks)
        {
            // 版记 ends the last even page.
            var isEnd = block is Colophon;
            var isLandscape = isWide || HasWide(block);
            var isTurned = isLandscape != section.IsLandscape;
            if (isTurned || (isEnd && length.NeedsPageForColophon))
            {
                yield return section;
                // 版记页前有空白页的，空白页和版记页均不编排页码 (GB/T 9704-2012, 7.5).
                section = new(isLandscape, isOnEvenPage: isEnd, isNumbered: !isEnd || length.Pages % 2 == 1);
            }

            section.Add(block is Colophon colophon ? ended(colophon, length.AboveColophon) : blocks.Of(block, isPageBegun: isTurned));
        }

        yield return section;
    }

    private static bool HasWide(Block block) => block switch
    {
        Table table => table.IsLandscape,
        Section section => section.Blocks.Any(HasWide),
        Annex annex => annex.Blocks.Any(HasWide),
        _ => false,
    };
}
