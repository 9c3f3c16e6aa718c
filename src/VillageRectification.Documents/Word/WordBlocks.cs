using DocumentFormat.OpenXml;
using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>What each block of a document is in Word.</summary>
/// <param name="isLastKept">The last paragraph goes with who signs as a whole.</param>
internal sealed class WordBlocks(OfficialDocument document, DocumentIssue issue, WordForm form, bool isLastKept)
{
    private readonly Paragraph? _last = document.Last;

    private bool _isBelowTable;

    /// <summary>The red head and the title; of what no office issues, the title and what it is dated.</summary>
    public IEnumerable<OpenXmlElement> Head()
    {
        if (!document.Head.IsRed)
        {
            yield return WordText.Paragraph(WordStyle.Title, [.. WordText.Lines(document.TitleLines(TitleOnOneLine))]);
            yield return WordText.Paragraph(WordStyle.Number, WordText.Run(issue.Dated));
            yield return WordText.Paragraph(WordStyle.Known, WordText.Run(document.Head.Known));
            yield break;
        }

        // That of a letter stands above the text area.
        if (!document.IsLetter)
        {
            yield return WordSection.Mark(document.Head, WordStyle.Mark);
            yield return WordText.Paragraph(WordStyle.Number, WordText.Run(issue.Number));
            yield return WordText.Paragraph(WordStyle.Issuer, [WordText.Run("　" + document.Head.Issuer), WordText.Tab(), WordText.Run(issue.Dated)]);
        }

        yield return WordText.Paragraph(WordStyle.Title, [.. WordText.Lines(document.TitleLines(TitleOnOneLine))]);
    }

    /// <param name="isPageBegun">It stands at the top of a page already.</param>
    public IEnumerable<OpenXmlElement> Of(Block block, bool isPageBegun = false) => block switch
    {
        Addressees addressees => [WordText.Paragraph(WordStyle.Addressees, WordText.Run(addressees.Text))],
        Section section => Part(section),
        Paragraph paragraph => Text(paragraph),
        Table table => Rows(table, isCompact: false),
        AttachmentList attachments => Attachments(attachments),
        Signature signature => Signed(signature),
        Annex annex => Attached(annex, isPageBegun),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, null),
    };

    private IEnumerable<OpenXmlElement> Part(Section section)
    {
        _isBelowTable = false;
        var heading = WordText.Paragraph(WordStyle.Heading, WordText.Run(section.Heading));
        if (form.AboveTable > 0 && section.Blocks.Count > 0 && section.Blocks[0] is Domain.Documents.Table)
        {
            heading.ParagraphProperties!.AddChild(WordStyles.Lines(form.HeadingLine, form.HeadingBefore, form.AboveTable));
        }

        return [heading, .. section.Blocks.SelectMany(b => Of(b))];
    }

    private IEnumerable<W.Paragraph> Text(Paragraph paragraph)
    {
        if (paragraph.Heading is { } heading)
        {
            yield return BelowTable(WordText.Paragraph(WordStyle.Lead, WordText.Run(heading)), form.Line);
        }

        if (paragraph.Heading is null || paragraph.Body.Count > 0)
        {
            var words = WordText.Run(string.Concat(paragraph.Body.Select(r => r.Text)));
            var text = BelowTable(WordText.Paragraph(WordStyle.Text, words), form.Line, IsAboveTable(paragraph));
            if (isLastKept && ReferenceEquals(paragraph, _last))
            {
                text.ParagraphProperties!.AddChild(new W.KeepNext());
            }

            yield return text;
        }
    }

    private bool IsAboveTable(Paragraph paragraph) => form.AboveTable > 0
        && document.Sections.Select(s => s.Blocks).Prepend(document.Blocks)
            .Any(all => all.Zip(all.Skip(1)).Any(p => ReferenceEquals(p.First, paragraph) && p.Second is Domain.Documents.Table));

    private W.Paragraph BelowTable(W.Paragraph paragraph, int line, bool isAboveTable = false)
    {
        var before = _isBelowTable ? form.AfterTable : 0;
        if (before > 0 || isAboveTable)
        {
            paragraph.ParagraphProperties!.AddChild(WordStyles.Lines(line, before, isAboveTable ? form.AboveTable : 0));
        }

        _isBelowTable = false;
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Rows(Table table, bool isCompact)
    {
        // Two tables with nothing between them would be one.
        W.Paragraph[] between = _isBelowTable ? [WordText.Sliver(form.AfterTable)] : [];
        _isBelowTable = true;
        return [.. between, WordTable.Of(table, form, isCompact, isSigned: document.Blocks.SkipWhile(b => b != table).Skip(1).FirstOrDefault() is Signature)];
    }

    // 附件： begins as deep as a paragraph, its further titles below its first.
    private static IEnumerable<OpenXmlElement> Attachments(AttachmentList list) => list.Lines().Select((line, i) =>
    {
        var paragraph = WordText.Paragraph(WordStyle.Attachment, WordText.Run(line));
        paragraph.ParagraphProperties!.AddChild(i == 0
            ? WordStyles.Lines(Line, before: Line)
            : new W.Indentation { FirstLine = WordStyles.Digits(5 * Em), FirstLineChars = 500 });
        return paragraph;
    });

    private IEnumerable<OpenXmlElement> Signed(Signature signature)
    {
        var name = WordText.Paragraph(WordStyle.Signature, WordText.Run(signature.Issuer));
        name.ParagraphProperties!.AddChild(new W.KeepNext());
        name.ParagraphProperties!.AddChild(WordStyles.Lines(Line, before: 2 * Line));
        return [name, WordText.Paragraph(WordStyle.Signature, WordText.Run(issue.Dated))];
    }

    private IEnumerable<OpenXmlElement> Attached(Annex annex, bool isPageBegun)
    {
        var label = WordText.Paragraph(WordStyle.AnnexLabel, WordText.Run(annex.Label));
        if (!isPageBegun)
        {
            label.ParagraphProperties!.AddChild(new W.PageBreakBefore());
        }

        var title = WordText.Paragraph(WordStyle.AnnexTitle, WordText.Run(annex.Title));
        if (annex.IsTurned)
        {
            label.ParagraphProperties!.AddChild(WordStyles.Lines(TurnedLabel));
            title.ParagraphProperties!.AddChild(WordStyles.Lines(TurnedTitle, after: BelowTurnedTitle));
        }

        return [
            label, title,
            .. annex.Blocks.SelectMany(b => b is Table table ? Rows(table, annex.IsCompact) : Of(b))];
    }
}
