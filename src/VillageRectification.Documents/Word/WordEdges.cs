using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>What stands outside the text area: page numbers, on the outer side, and on the first page of a letter its head instead.</summary>
internal sealed class WordEdges
{
    private readonly MainDocumentPart _main;
    private readonly string? _odd;
    private readonly string? _even;
    private readonly string? _letter;
    private readonly string? _letterFoot;

    public WordEdges(MainDocumentPart main, OfficialDocument document)
    {
        _main = main;
        if (!document.Head.IsPosted)
        {
            (_odd, _even) = (Number(main, isEven: false, document.IsLetter), Number(main, isEven: true, document.IsLetter));
        }

        if (document.IsLetter)
        {
            var part = main.AddNewPart<HeaderPart>();
            part.Header = new(WordSection.Mark(document.Head, WordStyle.LetterMark));
            var foot = main.AddNewPart<FooterPart>();
            foot.Footer = new(WordText.Paragraph(WordStyle.LetterFoot));
            (_letter, _letterFoot) = (main.GetIdOfPart(part), main.GetIdOfPart(foot));
        }
    }

    public bool IsLetter => _letter is not null;

    /// <param name="isFirst">Of the section with which the document begins.</param>
    /// <param name="isNumbered">Its pages have numbers. Without an edge of its own a section has that of the one before it.</param>
    public IEnumerable<OpenXmlElement> Of(bool isFirst, bool isNumbered) =>
    [
        .. isFirst && _letter is not null
            ?
            [
                new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = _letter },
                new W.FooterReference { Type = W.HeaderFooterValues.First, Id = _letterFoot },
            ]
            : Array.Empty<OpenXmlElement>(),
        .. _odd is null ? [] : isNumbered ? Feet(_odd, _even!) : Empty(),
    ];

    private OpenXmlElement[] Empty()
    {
        var part = _main.AddNewPart<FooterPart>();
        part.Footer = new(WordText.Paragraph(WordStyle.PageNumber));
        var id = _main.GetIdOfPart(part);
        return Feet(id, id);
    }

    private static OpenXmlElement[] Feet(string odd, string even) =>
    [
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = odd },
        new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = even },
    ];

    // — 1 —, as the relation of its part.
    private static string Number(MainDocumentPart main, bool isEven, bool isOfLetter)
    {
        var part = main.AddNewPart<FooterPart>();
        var line = WordText.Paragraph(
            WordStyle.PageNumber,
            WordText.Run("— "), new W.SimpleField(WordText.Run("1")) { Instruction = "PAGE" }, WordText.Run(" —"));
        line.ParagraphProperties!.AddChild(WordStyles.Justified(isEven ? W.JustificationValues.Left : W.JustificationValues.Right));
        if (isOfLetter)
        {
            // The foot of a letter's pages is lower, for the line on its first one.
            line.ParagraphProperties!.AddChild(WordStyles.Lines(Line, after: Footer - LetterFooter));
        }

        part.Footer = new(line);
        return main.GetIdOfPart(part);
    }
}
