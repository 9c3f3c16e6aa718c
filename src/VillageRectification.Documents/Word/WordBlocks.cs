using DocumentFormat.OpenXml;
using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>What each block of a document is in Word.</summary>
internal sealed class WordBlocks(OfficialDocument document, DocumentIssue issue)
{
    private const int TitleOnOneLine = 20;

    private readonly Paragraph? _last = document.Last;

    /// <summary>The red head and the title; of what no office issues, the title and what it is dated.</summary>
    public IEnumerable<OpenXmlElement> Head()
    {
        if (!document.Head.IsRed)
        {
            yield return WordText.Paragraph(WordStyle.Title, [.. WordText.Lines(document.TitleLines(TitleOnOneLine))]);
            yield return WordText.Paragraph(WordStyle.Number, WordText.Run(issue.Dated));
            yield break;
        }

        var mark = WordText.Run(document.Head.Mark);
        if (document.Head.IsLong)
        {
            mark.RunProperties = new(new W.FontSize { Val = WordStyles.Digits(LongMark) });
        }

        yield return WordText.Paragraph(WordStyle.Mark, mark);
        yield return WordText.Paragraph(WordStyle.Number, WordText.Run(issue.Number));
        yield return WordText.Paragraph(WordStyle.Issuer, [.. Apart("　" + document.Head.Issuer, issue.Dated)]);
        yield return WordText.Paragraph(WordStyle.Title, [.. WordText.Lines(document.TitleLines(TitleOnOneLine))]);
    }

    /// <param name="isPageBegun">It stands at the top of a page already.</param>
    public IEnumerable<OpenXmlElement> Of(Block block, bool isPageBegun = false) => block switch
    {
        Addressees addressees => [WordText.Paragraph(WordStyle.Addressees, WordText.Run(addressees.Text))],
        Section section => [WordText.Paragraph(WordStyle.Heading, WordText.Run(section.Heading)), .. section.Blocks.SelectMany(b => Of(b))],
        Paragraph paragraph => [Text(paragraph)],
        Table table => [WordTable.Of(table, isSigned: document.Blocks.SkipWhile(b => b != table).Skip(1).FirstOrDefault() is Signature)],
        AttachmentList attachments => Attachments(attachments),
        Signature signature => Signed(signature),
        Annex annex => Attached(annex, isPageBegun),
        Colophon colophon => Ended(colophon),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, null),
    };

    private W.Paragraph Text(Paragraph paragraph)
    {
        W.Run[] lead = paragraph.Lead is { } words ? [WordText.Run(words, WordStyle.Lead)] : [];
        var text = WordText.Paragraph(WordStyle.Text, [.. lead, WordText.Run(string.Concat(paragraph.Runs.Select(r => r.Text)))]);
        if (ReferenceEquals(paragraph, _last))
        {
            text.ParagraphProperties!.AddChild(new W.KeepNext());
        }

        return text;
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

        return [
            label, WordText.Paragraph(WordStyle.AnnexTitle, WordText.Run(annex.Title)),
            .. annex.Blocks.SelectMany(b => b is Table table ? [WordTable.Of(table, annex.IsCompact)] : Of(b))];
    }

    // 版记 stands at the foot of the page it falls on.
    private IEnumerable<OpenXmlElement> Ended(Colophon colophon) =>
    [
        new W.Table(
            new W.TableProperties(
                new W.TablePositionProperties
                {
                    VerticalAnchor = W.VerticalAnchorValues.Margin,
                    HorizontalAnchor = W.HorizontalAnchorValues.Margin,
                    TablePositionYAlignment = W.VerticalAlignmentValues.Bottom,
                    TablePositionXAlignment = W.HorizontalAlignmentValues.Center,
                },
                new W.TableWidth { Width = WordStyles.Digits(Width), Type = W.TableWidthUnitValues.Dxa },
                new W.TableBorders(
                    new W.TopBorder { Val = W.BorderValues.Single, Size = 8 },
                    new W.BottomBorder { Val = W.BorderValues.Single, Size = 8 },
                    new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 6 }),
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableCellMarginDefault(
                    new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                    new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa })),
            new W.TableGrid(new W.GridColumn { Width = WordStyles.Digits(Width) }),
            Row([WordText.Run("抄送：" + colophon.CopiedTo)]),
            Row(Apart(colophon.Office, issue.Printed))),
    ];

    private static W.TableRow Row(IEnumerable<W.Run> line) => new(
        new W.TableRowProperties(new W.CantSplit()),
        new W.TableCell(
            new W.TableCellProperties(new W.TableCellWidth { Width = WordStyles.Digits(Width), Type = W.TableWidthUnitValues.Dxa }),
            WordText.Paragraph(WordStyle.Colophon, [.. line])));

    private static IEnumerable<W.Run> Apart(string left, string right) => [WordText.Run(left), WordText.Tab(), WordText.Run(right)];
}
