using DocumentFormat.OpenXml;
using VillageRectification.Domain.Documents;
using static VillageRectification.Documents.Word.WordMeasure;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>Pages of one kind: upright, or turned by a quarter for a wide table.</summary>
/// <param name="isOnEvenPage">It begins on an even page; where the one before it ends on one, a page between them stays empty.</param>
/// <param name="isNumbered">Its pages have numbers.</param>
internal sealed class WordSection(bool isLandscape, bool isFirst = false, bool isOnEvenPage = false, bool isNumbered = true)
{
    private readonly List<OpenXmlElement> _content = [];

    public bool IsLandscape => isLandscape;

    public void Add(IEnumerable<OpenXmlElement> elements) => _content.AddRange(elements);

    /// <summary>The content, with the section's end in its last paragraph, where Word looks for it.</summary>
    public IEnumerable<OpenXmlElement> Close(WordEdges edges)
    {
        if (_content is not [.., W.Paragraph])
        {
            _content.Add(WordText.Sliver());
        }

        var properties = ((W.Paragraph)_content[^1]).ParagraphProperties ??= new();
        properties.AddChild(Properties(edges));
        return _content;
    }

    /// <summary>The last section of a document ends with the document.</summary>
    public IEnumerable<OpenXmlElement> CloseDocument(WordEdges edges) =>
        [.. _content, .. _content is [.., W.Paragraph] ? Array.Empty<OpenXmlElement>() : [WordText.Sliver()], Properties(edges)];

    /// <summary>发文机关标志.</summary>
    public static W.Paragraph Mark(DocumentHead head, string style)
    {
        var mark = WordText.Run(head.Mark);
        if (head.IsLong)
        {
            mark.RunProperties = new(new W.FontSize { Val = WordStyles.Digits(LongMark) });
        }

        return WordText.Paragraph(style, mark);
    }

    private W.SectionProperties Properties(WordEdges edges)
    {
        // The schema has the edges first.
        W.SectionProperties properties = new([.. edges.Of(isFirst, isNumbered)]);
        properties.Append(
            new W.SectionType { Val = isOnEvenPage ? W.SectionMarkValues.EvenPage : W.SectionMarkValues.NextPage },
            isLandscape
                ? new W.PageSize { Width = LongSide, Height = ShortSide, Orient = W.PageOrientationValues.Landscape }
                : new W.PageSize { Width = ShortSide, Height = LongSide },
            isLandscape ? Margins(Outer, Top, Inner, Bottom, WordMeasure.Footer)
                : Margins(Top, Outer, Bottom, Inner, edges.IsLetter ? LetterFooter : WordMeasure.Footer));
        if (isFirst && edges.IsLetter)
        {
            properties.Append(new W.TitlePage());
        }

        return properties;
    }

    private static W.PageMargin Margins(int top, int right, int bottom, int left, int foot) => new()
    {
        Top = top,
        Right = (uint)right,
        Bottom = bottom,
        Left = (uint)left,
        Header = (uint)WordMeasure.Header,
        Footer = (uint)Math.Min(foot, bottom - Millimetres(12)),
        Gutter = 0,
    };
}
