using System.Text.Json;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Tests.Documents;

public class OfficialDocumentTests
{
    private static readonly Table Rows = Table.Numbered([new("村", ColumnWidth.Village), new("原因", IsText: true)], [["前村", "没有方案"], ["后村", "逾期"]]);

    [Fact]
    public void It_stands_in_the_order_of_the_standard() => Assert.Equal(
        ["Addressees", "Paragraph", "Section", "AttachmentList", "Signature", "Annex", "Annex", "Colophon"], Notice(2).Blocks.Select(b => b.GetType().Name));

    [Fact]
    public void Annexes_are_numbered_when_there_are_several()
    {
        Assert.Equal(["附件"], Notice(1).Annexes.Select(a => a.Label));
        Assert.Equal(["附件1", "附件2"], Notice(2).Annexes.Select(a => a.Label));
        Assert.Equal(["附件：一览表"], Notice(1).Blocks.OfType<AttachmentList>().Single().Lines());
        Assert.Equal(["附件：1.一览表", "2.名单"], Notice(2).Blocks.OfType<AttachmentList>().Single().Lines());
        Assert.Empty(Notice(0).Blocks.OfType<AttachmentList>());
    }

    [Fact]
    public void Rows_of_a_numbered_table_are_counted() =>
        Assert.Equal(["序号|村|原因", "1|前村|没有方案", "2|后村|逾期"], Rows.Lines());

    [Fact]
    public void What_is_stored_is_read_back_word_for_word_with_its_doors()
    {
        var stored = JsonSerializer.Serialize(Notice(2));
        var read = JsonSerializer.Deserialize<OfficialDocument>(stored)!;
        Assert.Equal(Notice(2).Lines(), read.Lines());
        Assert.Equal([new("已申报"), new("29", "applied"), new("个")], read.Sections.Single().Paragraphs.Single().Runs);
        Assert.Equal("Overall", read.Sections.Single().Key);
        Assert.DoesNotContain("\"Lines\"", stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("29", "前村", true)]
    [InlineData("28", "前村", false)]
    [InlineData("29", "孔庄村", false)]
    public void A_word_that_differs_in_the_text_or_in_an_annex_changes_the_fingerprint(string number, string village, bool isAlike)
    {
        var other = OfficialDocument.Of(
            new("工作通报", "组织部"), ["关于", "工作的通报"], new("各乡镇："), [Opening, Part(number)],
            [("一览表", Table.Numbered([new("村", ColumnWidth.Village), new("原因", IsText: true)], [[village, "没有方案"], ["后村", "逾期"]])), ("名单", Rows)], Copies);
        Assert.Equal(isAlike, other.Fingerprint() == Notice(2).Fingerprint());
    }

    private static Paragraph Opening => new(null, [new("现通报如下。")]);

    private static Colophon Copies => new("县委办公室。", "组织部办公室");

    private static Section Part(string number) => new("一、总体情况", [Prose.Of($"已申报{new Number(long.Parse(number, null), "applied")}个").Paragraph()], "Overall");

    private static OfficialDocument Notice(int annexes) => OfficialDocument.Of(
        new("工作通报", "组织部"), ["关于", "工作的通报"], new("各乡镇："), [Opening, Part("29")], [.. new[] { ("一览表", Rows), ("名单", Rows) }.Take(annexes)], Copies);
}
