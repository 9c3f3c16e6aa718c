using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Word;

/// <summary>The style sheet of an official document: one named style for each thing that the standard names.</summary>
internal static class WordStyles
{
    public static W.Styles All(WordForm form) => new(
    [
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                WordFonts.Of(WordFonts.Fang), new W.Spacing { Val = form.Tracking },
                new W.FontSize { Val = Digits(form.Text) }, new W.FontSizeComplexScript { Val = Digits(form.Text) },
                new W.Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(Lines(form.Line), Justified(W.JustificationValues.Both)))),
        // Between a digit and a character stands no more than between two characters, and no stop hangs over the edge: of the defaults above LibreOffice
        // takes neither.
        Paragraph("Normal", "Normal", null,
            [
                new W.OverflowPunctuation { Val = false }, new W.AutoSpaceDE { Val = false }, new W.AutoSpaceDN { Val = false }, Lines(form.Line),
                Justified(W.JustificationValues.Both),
            ],
            [], isDefault: true),
        Paragraph(WordStyle.Text, "公文正文", null, FirstLine(form, form.Indent), []),
        Paragraph(WordStyle.Heading, "heading 1", WordStyle.Text,
            [new W.KeepNext(), .. FirstLine(form, form.HeadingIndent), Lines(form.HeadingLine, form.HeadingBefore), new W.OutlineLevel { Val = 0 }],
            form.Heading == form.Text ? Face(WordFonts.Hei) : Face(WordFonts.Hei, form.Heading)),
        Paragraph(WordStyle.Lead, "heading 2", WordStyle.Text,
            [new W.KeepNext(), .. FirstLine(form, form.HeadingIndent), new W.OutlineLevel { Val = 1 }], Face(WordFonts.Kai)),
        Paragraph(WordStyle.Title, "Title", WordStyle.Addressees,
            [Lines(form.TitleLine, form.TitleBefore, form.TitleAfter), Justified(W.JustificationValues.Center)],
            Face(WordFonts.Biao, form.Title)),
        Paragraph(WordStyle.AnnexLabel, "附件标识", null, [new W.KeepNext()], Face(WordFonts.Hei)),
        Paragraph(WordStyle.AnnexTitle, "附件标题", null,
            [
                new W.KeepNext(), Lines(WordMeasure.Line, WordMeasure.Line, WordMeasure.Line), Justified(W.JustificationValues.Center),
                new W.OutlineLevel { Val = 0 },
            ],
            Face(WordFonts.Biao, WordMeasure.Title)),
        .. OfHead(form),
        Paragraph(WordStyle.Addressees, "主送机关", null, [], []),
        Paragraph(WordStyle.Attachment, "附件说明", null, [new W.KeepNext(), .. FirstLine(form, form.Indent)], []),
        Paragraph(WordStyle.Signature, "落款", null,
            [new W.KeepLines(), new W.Indentation { Right = Digits(2 * WordMeasure.Em), RightChars = 200 }, Justified(W.JustificationValues.Right)], []),
        Paragraph(WordStyle.Colophon, "版记", null,
        [
            new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = WordMeasure.Width - WordMeasure.Em }),
            Lines(WordMeasure.ColophonLine),
            new W.Indentation { Left = Digits(WordMeasure.Em), Right = Digits(WordMeasure.Em) },
        ],
        Face(WordFonts.Fang, WordMeasure.Small)),
        // A line of an exact height would cut the picture.
        Paragraph(WordStyle.Code, "核验码", null,
            [new W.SpacingBetweenLines { Line = "240", LineRule = W.LineSpacingRuleValues.Auto }, Justified(W.JustificationValues.Left)],
            Face(WordFonts.Fang, WordMeasure.Note)),
        .. OfTables(form),
        Paragraph(WordStyle.PageNumber, "页码", null,
            [new W.Indentation { Left = Digits(WordMeasure.Em), Right = Digits(WordMeasure.Em) }], Face(WordFonts.Song, WordMeasure.Small)),
    ]);

    // The red head takes nine lines and its red line is in them: 35 mm down to the mark, the number, then issuer and day above the line, which is 0.7 mm
    // thick and 1.4 mm below them. What is a hair too much takes a line from the first page. Below a title without a head stands what it is of.
    private static IEnumerable<W.Style> OfHead(WordForm form) => form != WordForm.Official
        ? [
            Paragraph(WordStyle.Number, "所属、日期", null, [Lines(WordMeasure.Line), Justified(W.JustificationValues.Center)],
                Face(WordFonts.Kai, WordMeasure.Small)),
            Paragraph(WordStyle.Known, "说明", null, [Justified(W.JustificationValues.Center)], []),
        ]
        : [
            Paragraph(WordStyle.Mark, "发文机关标志", null,
                [Lines(WordMeasure.Mark * 10, WordMeasure.Millimetres(35)), Justified(W.JustificationValues.Center)],
                [.. Face(WordFonts.Biao, WordMeasure.Mark), new W.Color { Val = "D40000" }]),
            Paragraph(WordStyle.LetterMark, "信函标志", null,
                [
                    // 4 mm below it a thick line and a thin one.
                    new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.ThickThinSmallGap, Size = 24, Space = 11, Color = "D40000" }),
                    Lines(WordMeasure.Mark * 10), Wide(), Justified(W.JustificationValues.Center),
                ],
                [.. Face(WordFonts.Biao, WordMeasure.Mark), new W.Color { Val = "D40000" }]),
            Paragraph(WordStyle.LetterFoot, "信函底线", null,
                [new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.ThinThickSmallGap, Size = 24, Space = 0, Color = "D40000" }), Wide()], []),
            Paragraph(WordStyle.Number, "期号", null,
                [Lines(WordMeasure.Line, WordMeasure.Millimetres(18.9)), Justified(W.JustificationValues.Center)], []),
            Paragraph(WordStyle.Issuer, "编发机关", null,
            [
                new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 16, Space = 4, Color = "D40000" }),
                new W.Tabs(new W.TabStop { Val = W.TabStopValues.Right, Position = WordMeasure.Width - WordMeasure.Em }),
                Lines(WordMeasure.Line, WordMeasure.Millimetres(2.6)),
            ],
            []),
        ];

    // As wide as the lines of a letter, which stand out over the text.
    private static W.Indentation Wide() => new()
    {
        Left = Digits(WordMeasure.Millimetres(20) - WordMeasure.Inner),
        Right = Digits(WordMeasure.Millimetres(20) - WordMeasure.Outer),
    };

    private static IEnumerable<W.Style> OfTables(WordForm form) =>
    [
        Paragraph(WordStyle.Cell, "表格", null, [Lines(form.Row), Justified(W.JustificationValues.Center)], Face(WordFonts.Fang, form.Table)),
        // What fits into its column as the print has it fits with digits as wide as in the print alone (decision 246).
        Paragraph(WordStyle.CellNarrow, "表格窄栏", null, [Lines(form.Row), Justified(W.JustificationValues.Center)],
            [.. Face(WordFonts.Fang, form.Table), new W.Languages { Val = "zh-CN", EastAsia = "zh-CN" }]),
        Paragraph(WordStyle.CellText, "表格文字", null,
            [Lines(form.Row), Justified(W.JustificationValues.Left)], Face(WordFonts.Fang, form.Table)),
        Paragraph(WordStyle.CellHeading, "表头", null,
            [Lines(form.Row), Justified(W.JustificationValues.Center)], Face(WordFonts.Hei, form.Table)),
    ];

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

    private static OpenXmlElement[] FirstLine(WordForm form, int characters) => characters == 0 ? []
        : [new W.Indentation { FirstLine = Digits(characters * form.Text * WordMeasure.TwipsPerHalfPoint), FirstLineChars = characters * 100 }];

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
