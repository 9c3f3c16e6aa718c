using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VillageRectification.Documents.Word;
using VillageRectification.Domain.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Tests.Word;

/// <summary>A document in Word says what it says on the sheet, and Word opens it without a word of complaint.</summary>
public sealed partial class WordDocumentTests
{
    private static readonly DocumentIssue Issue = new("第12期", "2003年10月31日", "2003年10月31日印发");

    [Fact]
    public void Every_word_is_there_in_its_order()
    {
        var document = Whole();

        using var file = Open(document);

        string[] expected =
        [
            document.Head.Mark, Issue.Number, "　" + document.Head.Issuer + Issue.Dated, .. document.TitleLines(20), .. document.Blocks.SelectMany(LinesOf),
        ];
        Assert.Equal(string.Concat(expected), file.MainDocumentPart!.Document!.Body!.InnerText);
    }

    [Fact]
    public void Word_finds_nothing_to_mend()
    {
        foreach (var document in (OfficialDocument[])[Whole(), Bare(), Turned(), Plain(), Letter()])
        {
            using var file = Open(document);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken)
                .Select(e => $"{e.Path?.XPath}: {e.Description}"));
        }
    }

    [Fact]
    public void Headings_of_parts_leads_and_annexes_are_levels()
    {
        using var file = Open(Whole());
        var body = file.MainDocumentPart!.Document!.Body!;

        Assert.Equal(["一、总体情况"], OfStyle(body, WordStyle.Heading));
        Assert.Equal(["（一）班子建设", "（二）没有登记。"], OfStyle(body, WordStyle.Lead));
        Assert.Equal(["各村情况", "未达标名单"], OfStyle(body, WordStyle.AnnexTitle));
        var styles = file.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
            .Where(s => s.StyleParagraphProperties?.OutlineLevel is not null)
            .ToDictionary(s => s.StyleId!.Value!, s => (s.StyleName!.Val!.Value, s.StyleParagraphProperties!.OutlineLevel!.Val!.Value));
        Assert.Equal(("heading 1", 0), styles[WordStyle.Heading]);
        Assert.Equal(("heading 2", 1), styles[WordStyle.Lead]);
        Assert.Equal(0, styles[WordStyle.AnnexTitle].Item2);
    }

    [Fact]
    public void A_wide_table_turns_its_pages_and_what_follows_stands_upright()
    {
        using var file = Open(Turned());

        bool[] turned = [.. file.MainDocumentPart!.Document!.Body!.Descendants<W.SectionProperties>()
            .Select(s => s.GetFirstChild<W.PageSize>()!.Orient?.Value == W.PageOrientationValues.Landscape)];

        Assert.Equal([false, true, false], turned);
        using var list = Open(Plain() with { Blocks = [Table.Numbered([new("村")], [["解庄村"]]) with { IsLandscape = true }] });
        var page = Assert.Single(list.MainDocumentPart!.Document!.Body!.Descendants<W.SectionProperties>());
        Assert.Equal(W.PageOrientationValues.Landscape, page.GetFirstChild<W.PageSize>()!.Orient!.Value);
    }

    [Fact]
    public void A_table_repeats_its_head_and_parts_no_row()
    {
        using var file = Open(Whole());

        W.TableRow[] rows = [.. file.MainDocumentPart!.Document!.Body!.Descendants<W.Table>().First().Elements<W.TableRow>()];

        Assert.Equal([true, false, false], rows.Select(r => r.TableRowProperties!.Elements<W.TableHeader>().Any()));
        Assert.All(rows, r => Assert.Single(r.TableRowProperties!.Elements<W.CantSplit>()));
    }

    [Fact]
    public void The_last_rows_of_a_table_go_with_who_signs_below_it()
    {
        int[] Kept(int rows, params Block[] below)
        {
            var table = new Table([new("事项")], [.. Enumerable.Range(1, rows).Select(i => (string[])[$"{i}"])]);
            using var file = Open(new(new("通报", "组织部"), ["通报"], [table, .. below]));
            return
            [
                .. file.MainDocumentPart!.Document!.Body!.Descendants<W.TableRow>().Index().Skip(1)
                    .Where(r => r.Item.Descendants<W.KeepNext>().Any()).Select(r => r.Index),
            ];
        }

        var end = new Paragraph(null, [new("完。")]);
        // A short table is not parted; of a longer one no page has the first or the last row alone.
        Assert.Equal(Enumerable.Range(1, 16), Kept(16, new Signature("组织部")));
        Assert.Equal(Enumerable.Range(1, 15), Kept(16, end, new Signature("组织部")));
        Assert.Equal([1, 16, 17], Kept(17, new Signature("组织部")));
        Assert.Equal([1, 16], Kept(17, end, new Signature("组织部")));
        Assert.Empty(Kept(1, end));
    }

    [Fact]
    public void Page_numbers_stand_outside()
    {
        using var file = Open(Bare());
        var main = file.MainDocumentPart!;
        var section = main.Document!.Body!.Elements<W.SectionProperties>().Single();

        Assert.NotNull(main.DocumentSettingsPart!.Settings!.GetFirstChild<W.EvenAndOddHeaders>());
        Assert.Equal(W.JustificationValues.Right, Aligned(main, section, W.HeaderFooterValues.Default));
        Assert.Equal(W.JustificationValues.Left, Aligned(main, section, W.HeaderFooterValues.Even));
    }

    [Fact]
    public void What_a_file_of_Word_cannot_hold_is_left_out_and_a_rare_name_is_kept()
    {
        var document = Bare() with { Blocks = [new Paragraph(null, [new("𠮷家村\u0001\u000B\uFFFE的路<修>&好了")])] };

        using var file = Open(document);

        Assert.EndsWith("𠮷家村的路<修>&好了", file.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_office_issues_has_a_title_and_no_red_head()
    {
        using var file = Open(Plain());
        var body = file.MainDocumentPart!.Document!.Body!;

        Assert.StartsWith("通知" + Issue.Dated, body.InnerText, StringComparison.Ordinal);
        Assert.Empty(OfStyle(body, WordStyle.Mark));
    }

    [Fact]
    public void A_letter_has_its_name_above_the_text_and_no_number_on_its_first_page()
    {
        using var file = Open(Letter());
        var main = file.MainDocumentPart!;
        var section = main.Document!.Body!.Elements<W.SectionProperties>().Single();

        Assert.NotNull(section.GetFirstChild<W.TitlePage>());
        var head = section.Elements<W.HeaderReference>().Single();
        Assert.Equal(W.HeaderFooterValues.First, head.Type!.Value);
        Assert.Equal("组织部", ((HeaderPart)main.GetPartById(head.Id!)).Header!.InnerText);
        Assert.StartsWith("告知书", main.Document.Body.InnerText, StringComparison.Ordinal);
        var foot = section.Elements<W.FooterReference>().Single(f => f.Type!.Value == W.HeaderFooterValues.First);
        Assert.Equal("", ((FooterPart)main.GetPartById(foot.Id!)).Footer!.InnerText);
    }

    private static OfficialDocument Whole() => OfficialDocument.Of(
        new("后进村整顿通报", "中共汶上县委组织部"),
        ["关于2003年10月份", "后进村集中整顿", "情况的通报"],
        new("各乡镇党委："),
        [
            new Section("一、总体情况",
            [
                new Paragraph("（一）班子建设。", [new("全县整顿"), new("32", "cases"), new("个村。")]),
                new Paragraph("（二）没有登记。", []),
                Table.Numbered([new("村\n名", ColumnWidth.Village), new("情况", IsText: true)], [["解庄村", "按期"], ["莲花湖村", "逾期"]]),
            ]),
            new Paragraph(null, [new("请抓紧整改。")]),
        ],
        [
            ("各村情况", Table.Numbered([new("村", ColumnWidth.Village), new("乡镇", ColumnWidth.Township)], [["解庄村", "刘楼镇"]])),
            ("未达标名单", Table.Numbered([new("村")], [["莲花湖村"]])),
        ],
        new("县委，县政府。", "中共汶上县委组织部办公室"));

    private static OfficialDocument Bare() => new(new("中共汶上县委员会组织部办公室文件", "组织部"), ["通知"], [new Paragraph(null, [])]);

    private static OfficialDocument Plain() => Bare() with { Head = new("集中整顿行动", "") };

    private static OfficialDocument Letter() => new(
        new("组织部", "组织部"), ["告知书"], [new Addressees("刘楼镇党委："), new Paragraph(null, [new("合格。")]), new Signature("组织部")]);

    private static OfficialDocument Turned() => OfficialDocument.Of(
        new("通报", "组织部"), ["通报"], new("各乡镇："), [new Paragraph(null, [new("见附件。")])],
        [("大表", new([new("村"), new("情况", IsText: true)], [["解庄村", "一"]], IsLandscape: true))], new("县委。", "办公室"));

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Section section => [section.Heading, .. section.Blocks.SelectMany(LinesOf)],
        Annex annex => [annex.Label, annex.Title, .. annex.Blocks.SelectMany(LinesOf)],
        Table table => [.. table.Columns.Select(c => c.Heading.Replace("\n", "", StringComparison.Ordinal)), .. table.Rows.SelectMany(r => r)],
        Signature signature => [signature.Issuer, Issue.Dated],
        // A lead is a heading on its own line; before text it has no stop.
        Paragraph { Runs.Count: > 0, Lead: { } lead } paragraph => [lead.TrimEnd('。'), string.Concat(paragraph.Runs.Select(r => r.Text))],
        Colophon colophon => ["抄送：" + colophon.CopiedTo, colophon.Office, Issue.Printed],
        _ => block.Lines(),
    };

    private static IEnumerable<string> OfStyle(W.Body body, string style) =>
        body.Descendants<W.Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(p => p.InnerText);

    private static W.JustificationValues? Aligned(MainDocumentPart main, W.SectionProperties section, W.HeaderFooterValues kind)
    {
        var footer = section.Elements<W.FooterReference>().Single(f => f.Type!.Value == kind);
        return ((FooterPart)main.GetPartById(footer.Id!)).Footer!.Descendants<W.Justification>().Single().Val?.Value;
    }

    private static WordprocessingDocument Open(OfficialDocument document) =>
        WordprocessingDocument.Open(new MemoryStream(WordDocument.Write(document, Issue)), isEditable: false);
}
