using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Tests.Documents;

/// <summary>Text in which each number remembers its figure, and how it is put together.</summary>
public class ProseTests
{
    [Fact]
    public void Plain_words_grow_together_and_a_figure_or_a_named_number_stays_a_piece_of_its_own()
    {
        var named = new Number(3) { Name = "会议" };
        Assert.Equal(
            [new("村"), new("29", "applied", ManagementLevel.CountyKey), new("个，开会"), new Run("3") { Name = "会议" }, new("次，共12户")],
            Prose.Of($"{"村"}{new Number(29, "applied", ManagementLevel.CountyKey)}个，开会{named}次，共{12L}{"户"}").Runs);
        Assert.Equal([new("29")], Prose.Of($"{new Number(29)}").Runs);
        Assert.Equal([new("1", "a"), new("2", "b")], Prose.Of($"{new Number(1, "a")}{new Number(2, "b")}").Runs);
    }

    [Fact]
    public void Pieces_keep_their_doors_where_they_are_joined_and_empty_ones_leave_no_mark()
    {
        var joined = Prose.Join("；", [Prose.Empty, Prose.Of($"修路{new Number(2, "roads")}公里"), Prose.Of($""), Prose.Of($"打井"), Prose.Empty]);
        Assert.Equal([new("修路"), new("2", "roads"), new("公里；打井")], joined.Runs);
        Assert.True(Prose.Join("；", [Prose.Empty]).IsEmpty && Prose.Of($"{(string?)null}").IsEmpty);
        Assert.False(joined.IsEmpty);
        Assert.Equal("修路。打井。", Prose.Sentences([Prose.Of($"修路"), Prose.Empty, Prose.Of($"打井")]).Paragraph().Text);
    }

    [Fact]
    public void A_paragraph_has_its_lead_before_its_text()
    {
        var paragraph = Prose.Of($"共{new Number(3, "cases")}个村。").Paragraph("（一）总体。");
        Assert.Equal(["（一）总体。共3个村。"], paragraph.Lines());
        Assert.Equal((null, false), (Prose.Of($"无").Paragraph().Lead, paragraph.IsNote));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "修路。")]
    [InlineData(2, "一是修路。二是打井。")]
    public void Tasks_are_numbered_where_there_are_several(int count, string text) => Assert.Equal(
        text, Wording.Enumerated([.. new[] { Prose.Of($"修路"), Prose.Of($"打井") }.Take(count)]).Paragraph().Text);

    [Theory]
    [InlineData(1, "（一）班子。")]
    [InlineData(10, "（十）班子。")]
    [InlineData(11, "（11）班子。")]
    public void Places_are_told_in_numerals_up_to_ten(int place, string lead) => Assert.Equal(lead, Wording.Lead(place, "班子"));

    [Theory]
    [InlineData(24, 32, "24个村初步达到标准")]
    [InlineData(32, 32, "全部村（32个）初步达到标准")]
    [InlineData(1, 32, "1个村初步达到标准")]
    [InlineData(0, 32, "没有村达到标准")]
    public void Some_are_told_by_their_number_and_all_or_none_in_words(long part, long whole, string text) =>
        Assert.Equal(text, Wording.SomeOf(new(part), whole, "村", "初步达到标准", "达到标准").Paragraph().Text);

    [Fact]
    public void Without_other_words_none_does_what_some_do_and_no_days_are_padded()
    {
        Assert.Equal("没有村申报", Wording.ShareOf(new(0), 2, "村", "申报").Paragraph().Text);
        Assert.Equal("没有申报", Wording.ShareOf(new(0), 1, "村", "申报").Paragraph().Text);
        Assert.Equal(("3月9日", "2003年3月9日"), (Wording.Day(new(2003, 3, 9)), Wording.FullDay(new(2003, 3, 9))));
        Assert.Equal("“”", Wording.Quoted(null));
        Assert.Null(Wording.Share(-1, 3));
        Assert.Equal("1250", new Number(1250).ToString());
    }
}
