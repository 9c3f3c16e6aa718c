using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>The style sheet of an official document: one named style for each thing that the standard names.</summary>
internal static class WordStyles
{
    public static W.Styles All() => new(
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                WordFonts.Of(WordFonts.Fang), new W.Spacing { Val = WordMeasure.Tracking },
                new W.FontSize { Val = Digits(WordMeasure.Text) }, new W.FontSizeComplexScript { Val = Digits(WordMeasure.Text) },
                new W.Languages { Val = "en-US", EastAsia = "zh-CN" })),
            // Between a digit and a character stands no more than between two characters.
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
                new W.AutoSpaceDE { Val = false }, new W.AutoSpaceDN { Val = false }, Lines(WordMeasure.Line), Justified(W.JustificationValues.Both)))),
        Paragraph("Normal", "Normal", null, [], [], isDefault: true),
        Paragraph(WordStyle.Text, "公文正文", null, [FirstLine()], []),
        Paragraph(WordStyle.Heading, "heading 1", WordStyle.Text, [new W.KeepNext(), FirstLine(), new W.OutlineLevel { Val = 0 }], Face(WordFonts.Hei)),
        Paragraph(WordStyle.Title, "Title", WordStyle.Addressees,
            [Lines(WordMeasure.Line, 2 * WordMeasure.Line, WordMeasure.Line), Justified(W.JustificationValues.Center)],
            Face(WordFonts.Biao, WordMeasure.Title)),
        Paragraph(WordStyle.AnnexLabel, "附件标识", null, [new W.KeepNext()], Face(WordFonts.Hei)),
        Paragraph(WordStyle.AnnexTitle, "附件标题", null,
            [new W.KeepNext(), Lines(WordMeasure.Line, WordMeasure.Line, WordMeasure.Line), Justified(W.JustificationValues.Center)],
            Face(WordFonts.Biao, WordMeasure.Title)),
        // The head takes nine lines: 35 mm down to the mark, the number, then issuer and day above the red line.
        Paragraph(WordStyle.Mark, "发文机关标志", null,
            [Lines(WordMeasure.Mark * 10, WordMeasure.Millimetres(35)), Justified(W.JustificationValues.Center)],
            [.. Face(WordFonts.Biao, WordMeasure.Mark), new W.Color { Val = "D40000" }]),
        Paragraph(WordStyle.Number, "期号", null,
            [Lines(WordMeasure.Line, WordMeasure.Millimetres(19.9)), Justified(W.JustificationValues.Center)], []),
        Paragraph(WordStyle.Issuer, "编发机关", null,
        [
            new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 16, Space = 4, Color = "D40000" }),
            new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = WordMeasure.Width - WordMeasure.Em }),
            Lines(WordMeasure.Line, WordMeasure.Millimetres(2.6)),
        ],
        []),
        Paragraph(WordStyle.Addressees, "主送机关", null, [], []),
        Paragraph(WordStyle.Attachment, "附件说明", null, [new W.KeepNext(), FirstLine()], []),
        Paragraph(WordStyle.Signature, "落款", null,
            [new W.KeepLines(), new W.Indentation { Right = Digits(2 * WordMeasure.Em), RightChars = 200 }, Justified(W.JustificationValues.Right)], []),
        Paragraph(WordStyle.Colophon, "版记", null,
        [
            new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = WordMeasure.Width - WordMeasure.Em }),
            Lines(WordMeasure.Millimetres(8.6)),
            new W.Indentation { Left = Digits(WordMeasure.Em), Right = Digits(WordMeasure.Em) },
        ],
        Face(WordFonts.Fang, WordMeasure.Small)),
        Paragraph(WordStyle.Cell, "表格", null,
            [Lines(WordMeasure.Millimetres(6.2)), Justified(W.JustificationValues.Center)], Face(WordFonts.Fang, WordMeasure.Table)),
        Paragraph(WordStyle.CellText, "表格文字", null,
            [Lines(WordMeasure.Millimetres(6.2)), Justified(W.JustificationValues.Left)], Face(WordFonts.Fang, WordMeasure.Table)),
        Paragraph(WordStyle.CellHeading, "表头", null,
            [Lines(WordMeasure.Millimetres(6.2)), Justified(W.JustificationValues.Center)], Face(WordFonts.Hei, WordMeasure.Table)),
        Paragraph(WordStyle.PageNumber, "页码", null,
            [new W.Indentation { Left = Digits(WordMeasure.Em), Right = Digits(WordMeasure.Em) }], Face(WordFonts.Song, WordMeasure.Small)),
        new W.Style(new W.StyleName { Val = "段首楷体" }, new W.StyleRunProperties(WordFonts.Of(WordFonts.Kai)))
        {
            Type = W.StyleValues.Character,
            StyleId = WordStyle.Lead,
            CustomStyle = true,
        });

    /// <summary>A height of lines that never changes, so that a page holds its 22.</summary>
    internal static W.SpacingBetweenLines Lines(int height, int before = 0, int after = 0) => new()
    {
        Before = Digits(before),
        After = Digits(after),
        Line = Digits(height),
        LineRule = W.LineSpacingRuleValues.Exact,
    };

    internal static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static W.Justification Justified(W.JustificationValues how) => new() { Val = how };

    private static W.Indentation FirstLine() => new() { FirstLine = Digits(2 * WordMeasure.Em), FirstLineChars = 200 };

    // What is not of the text's size stands without its tracking.
    private static OpenXmlElement[] Face(string font, int? size = null) => size is not { } halves ? [WordFonts.Of(font)] :
    [
        WordFonts.Of(font), new W.Spacing { Val = 0 }, new W.FontSize { Val = Digits(halves) }, new W.FontSizeComplexScript { Val = Digits(halves) },
    ];

    private static W.Style Paragraph(
        string id, string name, string? next, OpenXmlElement[] paragraph, OpenXmlElement[] run, bool isDefault = false)
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = id };
        style.AddChild(new W.StyleName { Val = name });
        if (isDefault)
        {
            style.Default = true;
        }
        else
        {
            style.AddChild(new W.BasedOn { Val = "Normal" });
        }

        if (next is not null)
        {
            style.AddChild(new W.NextParagraphStyle { Val = next });
        }

        style.AddChild(new W.PrimaryStyle());
        style.AddChild(Filled(new W.StyleParagraphProperties(), paragraph));
        style.AddChild(Filled(new W.StyleRunProperties(), run));
        return style;
    }

    // The schema has its children in one order; AddChild finds each its place.
    private static T Filled<T>(T properties, OpenXmlElement[] children)
        where T : OpenXmlCompositeElement
    {
        foreach (var child in children)
        {
            properties.AddChild(child);
        }

        return properties;
    }
}
