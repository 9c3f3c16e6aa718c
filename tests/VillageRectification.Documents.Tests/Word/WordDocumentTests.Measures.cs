using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using VillageRectification.Documents.Word;
using VillageRectification.Domain.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Tests.Word;

/// <content>What is as large as the print has it: the red head, turned annexes, the lines of a letter.</content>
public sealed partial class WordDocumentTests
{
    private static readonly string[] RedHead = ["Mark", "IssueNumber", "Issuer"];

    private static readonly string[] LettersLines = ["LetterMark", "LetterFoot"];

    [Fact]
    public void A_face_that_is_missing_is_taken_from_one_of_its_kind()
    {
        using var file = Open(Whole());
        var fonts = file.MainDocumentPart!.FontTablePart!.Fonts!.Elements<W.Font>().ToDictionary(f => f.Name!.Value!, f => f.AltName!.Val!.Value!.Split(','));
        Assert.All(["仿宋_GB2312", "楷体_GB2312", "方正小标宋简体", "宋体"], name => Assert.Contains("Noto Serif CJK SC", fonts[name]));
        Assert.All(["仿宋_GB2312", "宋体"], name => Assert.Contains("Source Han Serif SC", fonts[name]));
        Assert.Equal(["SimHei", "Noto Sans CJK SC", "Source Han Sans SC"], fonts["黑体"]);
    }

    [Fact]
    public void The_red_head_takes_no_more_than_nine_lines_with_its_red_line()
    {
        using var file = Open(Whole());
        var styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToDictionary(s => s.StyleId!.Value!);
        var height = RedHead.Sum(s =>
        {
            var spacing = styles[s].StyleParagraphProperties!.SpacingBetweenLines!;
            var line = styles[s].StyleParagraphProperties!.ParagraphBorders?.BottomBorder;
            // The space is in points, the line in eighths of one.
            return Twips(spacing.Before) + Twips(spacing.Line) + (int)((line?.Space?.Value ?? 0) * 20) + (int)((line?.Size?.Value ?? 0) * 20 / 8);
        });

        Assert.InRange(height, 8 * WordMeasure.Line, 9 * WordMeasure.Line);

        static int Twips(StringValue? value) => int.Parse(value?.Value ?? "0", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_turned_annex_of_a_page_stands_closer_and_the_colophon_upright_after_it()
    {
        var rows = Table.Numbered([new("村"), new("措施")], Enumerable.Range(1, 32).Select(n => (string[])[$"村{n}", "4/5"])) with { IsLandscape = true };
        var document = Turned() with { Blocks = [.. Turned().Blocks.Select(b => b is Annex a ? a with { Blocks = [rows] } : b)] };
        using var file = Open(document);
        var body = file.MainDocumentPart!.Document!.Body!;
        var cell = body.Elements<W.Table>().First().Elements<W.TableRow>().Last().Descendants<W.Paragraph>().First();
        var close = WordMeasure.CloseTurnedRow.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(close, cell.ParagraphProperties!.SpacingBetweenLines!.Line!.Value);
        var sections = body.Descendants<W.SectionProperties>().ToArray();
        Assert.Equal([false, true, false], sections.Select(s => s.GetFirstChild<W.PageSize>()!.Orient?.Value == W.PageOrientationValues.Landscape));
        Assert.Equal(W.SectionMarkValues.EvenPage, sections[^1].GetFirstChild<W.SectionType>()!.Val!.Value);
        // One page of text and one of the annex: an empty one comes before that of 版记.
        Assert.True(WordDocument.HasEmptyPage(document));
        Assert.False(WordDocument.HasEmptyPage(Whole()));
        // Neither that nor the one of 版记 has a number; where none comes before it, 版记 stands on a page with its own.
        Assert.Equal("", FootOf(file));
        using var second = Open(Turned() with { Blocks = [.. Turned().Blocks.SelectMany(b => b is Annex ? (Block[])[b, b] : [b])] });
        Assert.Equal("— 1 —", FootOf(second));

        static string FootOf(WordprocessingDocument file)
        {
            var main = file.MainDocumentPart!;
            var last = main.Document!.Body!.Elements<W.SectionProperties>().Single();
            var foot = last.Elements<W.FooterReference>().Single(f => f.Type!.Value == W.HeaderFooterValues.Even);
            return ((FooterPart)main.GetPartById(foot.Id!)).Footer!.InnerText;
        }
    }

    [Fact]
    public void What_is_put_up_is_large_and_has_no_number_of_a_page()
    {
        var table = new Table([new("措施")], [["修路"]]);
        using var posted = Open(new(new("集中整顿", "") { IsPosted = true }, ["明白纸"], [new Paragraph(null, [new("谁来整顿。")]), table]));
        using var plain = Open(new(new("集中整顿", ""), ["整顿方案"], [new Paragraph(null, [new("谁来整顿。")]), table]));

        Assert.Empty(posted.MainDocumentPart!.FooterParts);
        Assert.Equal(2, plain.MainDocumentPart!.FooterParts.Count());
        Assert.DoesNotContain("未填", posted.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
        Assert.Equal(("36", "720"), SizeAndIndent(posted));
        Assert.Equal(("24", "480"), SizeAndIndent(plain));
        // Between a paragraph and a table below it stands a little room.
        Assert.Equal($"{WordForm.Plain.AboveTable}", plain.MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>()
            .Single(p => p.InnerText == "谁来整顿。").ParagraphProperties!.SpacingBetweenLines!.After!.Value);

        static (string? Size, string? Indent) SizeAndIndent(WordprocessingDocument file)
        {
            var styles = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
            return (styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.FontSize!.Val!.Value,
                styles.Elements<W.Style>().Single(s => s.StyleId == "Text").StyleParagraphProperties!.Indentation!.FirstLine!.Value);
        }
    }

    [Fact]
    public void The_pages_of_text_and_annexes_are_counted()
    {
        Assert.Equal((1, 0), WordDocument.PagesOf(Turned() with { Blocks = [.. Turned().Blocks.Where(b => b is not Annex)] }));
        Assert.Equal((1, 1), WordDocument.PagesOf(Turned()));
        var pages = Enumerable.Range(0, 80).Select(_ => (Block)new Paragraph(null, [new("全县后进村集中整顿工作情况。")]));
        Assert.InRange(WordDocument.PagesOf(Turned() with { Blocks = [.. pages, .. Turned().Blocks.OfType<Annex>()] }).Text, 4, 5);
    }

    [Fact]
    public void A_letter_has_two_double_lines_of_170_millimetres_and_no_number_on_its_first_page()
    {
        using var file = Open(Letter());
        var main = file.MainDocumentPart!;
        var section = main.Document!.Body!.Elements<W.SectionProperties>().Single();
        var first = section.Elements<W.FooterReference>().Single(f => f.Type!.Value == W.HeaderFooterValues.First);
        var foot = Assert.Single(((FooterPart)main.GetPartById(first.Id!)).Footer!.Elements<W.Paragraph>());
        Assert.Equal(("LetterFoot", ""), (foot.ParagraphProperties!.ParagraphStyleId!.Val!.Value, foot.InnerText));
        Assert.Equal((uint)WordMeasure.Millimetres(20), section.GetFirstChild<W.PageMargin>()!.Footer!.Value);
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToDictionary(s => s.StyleId!.Value!);
        foreach (var style in LettersLines)
        {
            var indent = styles[style].StyleParagraphProperties!.Indentation!;
            var beyond = int.Parse(indent.Left!.Value!, System.Globalization.CultureInfo.InvariantCulture)
                + int.Parse(indent.Right!.Value!, System.Globalization.CultureInfo.InvariantCulture);
            Assert.InRange(WordMeasure.Width - beyond, WordMeasure.Millimetres(169.9), WordMeasure.Millimetres(170.1));
        }
    }
}
