using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>What stands outside the text area: page numbers, on the outer side, and on the first page of a letter its head instead.</summary>
internal sealed class WordEdges
{
    private readonly string _odd;
    private readonly string _even;
    private readonly string? _letter;

    public WordEdges(MainDocumentPart main, OfficialDocument document)
    {
        (_odd, _even) = (Number(main, isEven: false), Number(main, isEven: true));
        if (document.IsLetter)
        {
            var part = main.AddNewPart<HeaderPart>();
            part.Header = new(WordSection.Mark(document.Head, WordStyle.LetterMark), Foot());
            _letter = main.GetIdOfPart(part);
        }
    }

    public bool IsLetter => _letter is not null;

    /// <param name="isFirst">Of the section with which the document begins.</param>
    public IEnumerable<OpenXmlElement> Of(bool isFirst) =>
    [
        .. isFirst && _letter is not null
            ? [new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = _letter }] : Array.Empty<OpenXmlElement>(),
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = _odd },
        new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = _even },
    ];

    // The double line at the foot of a letter's first page, which stands where no footer reaches.
    private static W.Paragraph Foot()
    {
        var line = WordText.Paragraph(WordStyle.LetterFoot);
        line.ParagraphProperties!.AddChild(new W.FrameProperties
        {
            Width = WordStyles.Digits(LetterLine),
            Height = (uint)Line,
            HeightType = W.HeightRuleValues.Exact,
            Wrap = W.TextWrappingValues.Around,
            HorizontalPosition = W.HorizontalAnchorValues.Page,
            VerticalPosition = W.VerticalAnchorValues.Page,
            X = WordStyles.Digits(Millimetres(20)),
            Y = WordStyles.Digits(LongSide - Millimetres(20) - Line),
        });
        return line;
    }

    // — 1 —, as the relation of its part.
    private static string Number(MainDocumentPart main, bool isEven)
    {
        var part = main.AddNewPart<FooterPart>();
        var line = WordText.Paragraph(
            WordStyle.PageNumber,
            WordText.Run("— "), new W.SimpleField(WordText.Run("1")) { Instruction = "PAGE" }, WordText.Run(" —"));
        line.ParagraphProperties!.AddChild(WordStyles.Justified(isEven ? W.JustificationValues.Left : W.JustificationValues.Right));
        part.Footer = new(line);
        return main.GetIdOfPart(part);
    }
}
