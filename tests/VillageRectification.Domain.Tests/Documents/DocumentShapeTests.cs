using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Tests.Documents;

/// <summary>How a document fits its paper: title, head, annexes, colophon, and the paragraph above the signature.</summary>
public class DocumentShapeTests
{
    private static readonly Paragraph Text = Prose.Of($"请认真落实。").Paragraph();
    private static readonly Table Rows = Table.Numbered([new("村")], [["前村"]]);

    [Theory]
    [InlineData(20, "关于后进村集中整顿工作进展情况的通报")]
    [InlineData(17, "关于后进村集中整顿|工作进展情况的通报")]
    [InlineData(10, "关于后进村集中整顿|工作进展情况的通报")]
    [InlineData(7, "关于后进村|集中整顿|工作进展情况|的通报")]
    public void A_title_is_parted_between_phrases_into_lines_of_like_length(int perLine, string lines) => Assert.Equal(
        lines, string.Join('|', Titled("关于后进村", "集中整顿", "工作进展情况", "的通报").TitleLines(perLine)));

    [Fact]
    public void A_phrase_is_never_parted_though_it_is_longer_than_a_line_and_no_line_is_empty()
    {
        Assert.Equal(["很长的一个短语"], Titled("很长的一个短语").TitleLines(4));
        Assert.Equal(["很长的一个短语", "通报"], Titled("很长的一个短语", "通报").TitleLines(4));
    }

    [Theory]
    [InlineData("一二三四五六七八九十一", false)]
    [InlineData("一二三四五六七八九十一二", true)]
    public void A_long_mark_takes_a_smaller_size(string mark, bool isLong) => Assert.Equal(isLong, new DocumentHead(mark, "组织部").IsLong);

    [Fact]
    public void What_no_office_issues_has_no_red_head() =>
        Assert.Equal((true, false), (new DocumentHead("通报", "组织部").IsRed, new DocumentHead("通报", "").IsRed));

    [Theory]
    [InlineData(26, false, false)]
    [InlineData(27, false, true)]
    [InlineData(33, false, true)]
    [InlineData(34, false, false)]
    [InlineData(19, true, false)]
    [InlineData(20, true, true)]
    [InlineData(33, true, true)]
    [InlineData(34, true, false)]
    public void The_rows_of_an_annex_move_together_where_a_few_would_spill_over(int rows, bool isLandscape, bool isCompact)
    {
        Table table = new([new("村")], [.. Enumerable.Range(0, rows).Select(_ => (string[])["前村"])], isLandscape);
        Assert.Equal(isCompact, new Annex("附件", "名单", [table]).IsCompact);
        Assert.False(new Annex("附件", "名单", [table, Text]).IsCompact);
    }

    [Theory]
    [InlineData(26, false)]
    [InlineData(27, true)]
    public void Copies_that_fill_more_than_a_line_make_the_colophon_deep(int characters, bool isDeep) =>
        Assert.Equal(isDeep, new Colophon(new string('县', characters), "办公室").IsDeep);

    [Fact]
    public void The_paragraph_above_the_signature_is_the_last_one_of_the_text_where_one_ends_it()
    {
        Assert.Equal(Text, Of(Rows, Text, new Signature("部")).Last);
        Assert.Equal(Text, Of(new Section("一、", [Rows, Text]), new AttachmentList(["表"]), new Signature("部")).Last);
        Assert.Null(Of(new Section("一、", [Text, Rows]), new Signature("部")).Last);
        Assert.Null(Of(Text, Rows, new Signature("部")).Last);
        Assert.Null(Of(new Section("一、", []), new Signature("部")).Last);
        Assert.Null(Of().Last);
        Assert.Equal(Text, Of(Text, new Signature("部"), Prose.Of($"附").Paragraph()).Last);
    }

    [Fact]
    public void Every_word_of_a_document_is_among_its_lines_in_the_order_in_which_it_is_read()
    {
        var notice = OfficialDocument.Of(
            new("通报", "组织部"), ["关于", "工作"], new("各乡镇："), [new Section("一、总体", [Text])], [("名单", Rows)], new("县委办。", "组织部办公室"));
        Assert.Equal(
            [
                "通报", "组织部", "关于工作", "各乡镇：", "一、总体", "请认真落实。", "附件：名单", "组织部", "附件", "名单", "序号|村", "1|前村", "县委办。",
                "组织部办公室",
            ],
            notice.Lines());
        Assert.Equal((64, 16), (notice.Hash().Length, notice.Fingerprint().Length));
        Assert.StartsWith(notice.Fingerprint(), notice.Hash(), StringComparison.Ordinal);
        Assert.NotEqual(Of(Prose.Of($"甲").Paragraph(), Prose.Of($"乙").Paragraph()).Hash(), Of(Prose.Of($"甲乙").Paragraph()).Hash());
    }

    [Fact]
    public void What_is_signed_on_paper_is_dated_by_hand()
    {
        Assert.Equal(("", "　　　　年　　月　　日"), (DocumentIssue.ByHand.Number, DocumentIssue.ByHand.Dated));
        Assert.Equal(DocumentIssue.ByHand.Dated, DocumentIssue.ByHand.Printed);
    }

    private static OfficialDocument Titled(params string[] phrases) => new(new("通报", "组织部"), phrases, []);

    private static OfficialDocument Of(params Block[] blocks) => new(new("通报", "组织部"), ["通报"], blocks);
}
