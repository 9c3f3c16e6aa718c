using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using VillageRectification.Documents.Word;
using VillageRectification.Domain.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace VillageRectification.Documents.Tests.Word;

/// <summary>A file that somebody holds is the one that was issued as long as every word is: how it looks may differ, a digit may not.</summary>
public sealed class WordCopyTests
{
    private const string Number = "第12期";

    private static readonly byte[] Issued = Write(Number, "解庄村", "3", "");

    [Fact]
    public void The_file_as_it_was_downloaded_is_the_same() => Assert.Equal(new(true, 0, Number), Compare(Issued));

    [Fact]
    public void Of_what_another_program_saved_anew_only_the_looks_differ()
    {
        var saved = Edited(main =>
        {
            var body = main.Document!.Body!;
            var run = body.Descendants<W.Run>().First(r => r.InnerText.Contains("请抓紧整改", StringComparison.Ordinal));
            // In pieces, in bold, with a space and a bookmark between, in a field of content; the page number counted anew.
            var text = run.InnerText;
            run.InsertBeforeSelf(new W.Run(new W.RunProperties(new W.Bold()), new W.Text(text[..2])));
            run.InsertBeforeSelf(new W.BookmarkStart { Id = "7", Name = "m" });
            run.InsertBeforeSelf(new W.Run(new W.Text(" " + text[2..]) { Space = SpaceProcessingModeValues.Preserve }, new W.TabChar()));
            run.Remove();
            body.InsertAt(new W.Paragraph(), 0);
            main.FooterParts.First().Footer!.Descendants<W.Text>().ElementAt(1).Text = "5";
        });

        Assert.Equal(new(true, 0, Number), Compare(saved));
    }

    [Fact]
    public void A_word_more_less_or_other_in_text_table_number_day_or_colophon_is_another_text()
    {
        var word = 0;
        foreach (var at in Enumerable.Range(0, Texts(Issued).Count))
        {
            foreach (var change in (Func<string, string>[])[t => t + "不", t => t[..^1], t => "7" + t])
            {
                Assert.False(Compare(Edited(main => Set(main, at, change))).IsSame, $"text {at}");
                word++;
            }
        }

        Assert.True(word > 60, $"only {word} changes");
        // A number in the next cell, and two cells of which the edge moved.
        Assert.False(Compare(Write(Number, "解庄村", "", "3")).IsSame);
        Assert.False(Compare(Write(Number, "解庄", "村3", "")).IsSame);
    }

    [Fact]
    public void What_is_hidden_struck_out_added_in_a_note_or_laid_over_is_told()
    {
        var last = Texts(Issued).Count - 1;
        Assert.False(Compare(Edited(main => RunOf(main, last).RunProperties = new(new W.Vanish()))).IsSame);
        Assert.True(Compare(Edited(main => RunOf(main, last).RunProperties = new(new W.Vanish { Val = false }))).IsSame);
        Assert.False(Compare(Edited(main =>
        {
            var run = RunOf(main, last);
            var text = run.InnerText;
            run.InsertBeforeSelf(new W.DeletedRun(new W.Run(new W.DeletedText(text))) { Id = "8", Author = "某人" });
            run.Remove();
        })).IsSame);
        Assert.False(Compare(Edited(main => main.FooterParts.First().Footer!.AppendChild(new W.Paragraph(new W.Run(new W.Text("作废")))))).IsSame);
        Assert.False(Compare(Edited(main =>
            main.AddNewPart<FootnotesPart>().Footnotes = new(new W.Footnote(new W.Paragraph(new W.Run(new W.Text("3应为5")))) { Id = 2 }))).IsSame);

        var covered = Compare(Edited(main => RunOf(main, last).AppendChild(new W.Picture())));
        Assert.Equal((true, 1), (covered.IsSame, covered.Covers));
        Assert.Equal("第11期", Compare(Write("第11期", "解庄村", "3", "")).Number);
    }

    [Fact]
    public void What_is_no_file_of_Word_or_a_broken_one_is_said_to_be_unreadable()
    {
        Assert.Throws<UnreadableWordException>(() => Compare([]));
        Assert.Throws<UnreadableWordException>(() => Compare("PK\u0003\u0004"u8.ToArray()));
        Assert.Throws<UnreadableWordException>(() => Compare(Issued[..(Issued.Length / 2)]));
        using MemoryStream sheet = new();
        using (var book = SpreadsheetDocument.Create(sheet, SpreadsheetDocumentType.Workbook))
        {
            book.AddWorkbookPart().Workbook = new(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
        }

        Assert.Throws<UnreadableWordException>(() => Compare(sheet.ToArray()));
        // A text of a hundred million blanks, which takes a hundred thousand bytes.
        Assert.Throws<UnreadableWordException>(() => Compare(Edited(main => RunOf(main, 0).AppendChild(
            new W.Text(new string(' ', 100_000_000)) { Space = SpaceProcessingModeValues.Preserve }))));

        // A byte changed anywhere never ends otherwise than in an answer.
        Random random = new(245);
        var read = 0;
        foreach (var _ in Enumerable.Range(0, 400))
        {
            var broken = Issued.ToArray();
            broken[random.Next(broken.Length)] ^= (byte)random.Next(1, 256);
            try
            {
                Compare(broken);
                read++;
            }
            catch (UnreadableWordException)
            {
                continue;
            }
        }

        Assert.InRange(read, 1, 399);
    }

    private static WordCopy Compare(byte[] file) => WordCopy.Of(Issued, new MemoryStream(file, writable: false));

    private static byte[] Write(string number, string village, string done, string open) => WordDocument.Write(
        OfficialDocument.Of(
            new("后进村集中整顿工作通报", "中共汶上县委组织部"), ["关于集中整顿的", "通报"], new("各乡镇党委："),
            [
                new Section("一、总体情况", [new Paragraph("（一）班子建设。", [new("配齐"), new("31", "complete"), new("个。")])]),
                new Paragraph(null, [new("请抓紧整改。")]),
            ],
            [("各村情况", new Table([new("村"), new("已办"), new("未办")], [[village, done, open]]))],
            new("县委。", "中共汶上县委组织部办公室")),
        new(number, "2003年10月31日", "2003年10月31日印发"),
        new(new byte[] { 1 }, ["核验码 3f9c 61ab"]));

    private static IReadOnlyList<string> Texts(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. word.MainDocumentPart!.Document!.Body!.Descendants<W.Text>().Where(t => t.Text.Length > 0).Select(t => t.Text)];
    }

    private static void Set(MainDocumentPart main, int at, Func<string, string> change)
    {
        var text = RunOf(main, at).GetFirstChild<W.Text>()!;
        text.Text = change(text.Text);
    }

    private static W.Run RunOf(MainDocumentPart main, int at) =>
        (W.Run)main.Document!.Body!.Descendants<W.Text>().Where(t => t.Text.Length > 0).ElementAt(at).Parent!;

    private static byte[] Edited(Action<MainDocumentPart> edit)
    {
        using MemoryStream file = new();
        file.Write(Issued);
        using (var word = WordprocessingDocument.Open(file, isEditable: true))
        {
            edit(word.MainDocumentPart!);
        }

        return file.ToArray();
    }
}
