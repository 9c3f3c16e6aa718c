using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static VillageRectification.Documents.Word.WordMeasure;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>Pages of one kind: upright, or turned by a quarter for a wide table.</summary>
internal sealed class WordSection(bool isLandscape)
{
    private readonly List<OpenXmlElement> _content = [];

    public bool IsLandscape => isLandscape;

    public void Add(IEnumerable<OpenXmlElement> elements) => _content.AddRange(elements);

    /// <summary>The content, with the section's end in its last paragraph, where Word looks for it.</summary>
    /// <param name="odd">The footers by their relation.</param>
    public IEnumerable<OpenXmlElement> Close(string odd, string even)
    {
        if (_content is not [.., W.Paragraph])
        {
            _content.Add(Sliver());
        }

        var properties = ((W.Paragraph)_content[^1]).ParagraphProperties ??= new();
        properties.AddChild(Properties(odd, even));
        return _content;
    }

    /// <summary>The last section of a document ends with the document.</summary>
    public IEnumerable<OpenXmlElement> CloseDocument(string odd, string even) =>
        [.. _content, .. _content is [.., W.Paragraph] ? Array.Empty<OpenXmlElement>() : [Sliver()], Properties(odd, even)];

    // A table needs a paragraph after it: one that takes no room.
    private static W.Paragraph Sliver() => new(new W.ParagraphProperties(WordStyles.Lines(20)));

    private W.SectionProperties Properties(string odd, string even) => new(
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = odd },
        new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = even },
        new W.SectionType { Val = W.SectionMarkValues.NextPage },
        isLandscape
            ? new W.PageSize { Width = LongSide, Height = ShortSide, Orient = W.PageOrientationValues.Landscape }
            : new W.PageSize { Width = ShortSide, Height = LongSide },
        isLandscape ? Margins(Outer, Top, Inner, Bottom) : Margins(Top, Outer, Bottom, Inner));

    private static W.PageMargin Margins(int top, int right, int bottom, int left) => new()
    {
        Top = top,
        Right = (uint)right,
        Bottom = bottom,
        Left = (uint)left,
        Header = (uint)Millimetres(15),
        Footer = (uint)Math.Min(WordMeasure.Footer, bottom - Millimetres(12)),
        Gutter = 0,
    };

    /// <summary>A page number outside, — 1 —, as the relation of its part.</summary>
    public static string Footer(MainDocumentPart main, bool isEven)
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
