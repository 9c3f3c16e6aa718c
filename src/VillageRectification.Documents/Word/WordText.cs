using System.Xml;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>Paragraphs and runs of a style.</summary>
internal static class WordText
{
    private const int Least = 20;

    // No enumerable: an element is one of its own children.
    public static W.Paragraph Paragraph(string style, params ReadOnlySpan<OpenXmlElement> runs) =>
        new([new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }), .. runs]);

    public static W.Run Run(string text, string? style = null)
    {
        var run = new W.Run();
        if (style is not null)
        {
            run.AppendChild(new W.RunProperties(new W.RunStyle { Val = style }));
        }

        run.AppendChild(new W.Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>A break for each line of the text.</summary>
    public static IEnumerable<W.Run> Lines(string text) => Lines(text.ReplaceLineEndings("\n").Split('\n'));

    public static IEnumerable<W.Run> Lines(IReadOnlyList<string> lines) =>
        lines.SelectMany((line, i) => i == 0 ? [Run(line)] : (W.Run[])[new W.Run(new W.Break()), Run(line)]);

    /// <summary>A paragraph that takes no room, or as much as is said: a table needs one after it.</summary>
    public static W.Paragraph Sliver(int height = 0) => new(new W.ParagraphProperties(WordStyles.Lines(Math.Max(height, Least))));

    public static W.Run Tab() => new(new W.TabChar());

    // What XML cannot hold would spoil the file; it has no shape on paper either.
    private static string Printable(string text) =>
        text.All(XmlConvert.IsXmlChar)
            ? text
            : string.Concat(text.EnumerateRunes().Where(r => r.Value >= 0x20 && r.Value is not (0xFFFE or 0xFFFF)));
}
