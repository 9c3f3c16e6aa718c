using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Own paragraphs among the computed ones of a part.</summary>
public class NoteOrderTests
{
    [Fact]
    public void Own_paragraphs_stand_at_the_end_until_they_are_moved() => Assert.Equal("12ab", Said(NoteOrder.Of("甲\n乙", null), 2));

    [Theory]
    [InlineData(0, true, "1a2b")]
    [InlineData(1, true, "12ba")]
    [InlineData(0, false, "12ba")]
    [InlineData(1, false, "12ab")]
    [InlineData(7, true, "12ab")]
    public void One_is_moved_past_its_neighbour_whichever_that_is(int line, bool up, string expected)
    {
        var order = NoteOrder.Of("甲\n乙", null).Move(line, up, 2);
        Assert.Equal(expected, Said(NoteOrder.Of(order.Text, order.Places), 2));
    }

    [Fact]
    public void Up_to_the_top_and_down_to_the_end_again()
    {
        var order = NoteOrder.Of("甲\n乙", null);
        string[] expected = ["1a2b", "a12b", "a12b"];
        Assert.Equal(expected, expected.Select(_ => Said(order = order.Move(0, up: true, 2), 2)));
        Assert.Equal(["1a2b", "12ab", "12ba"], expected.Select(_ => Said(order = order.Move(0, up: false, 2), 2)));
        Assert.Null(order.Places);
    }

    [Fact]
    public void Where_records_make_the_part_shorter_nothing_is_lost()
    {
        var order = NoteOrder.Of("甲\n乙", "1,3");
        Assert.Equal("1a23b4", Said(order, 4));
        Assert.Equal("1ab", Said(order, 1));
        Assert.Equal("ab", Said(order, 0));
    }

    [Fact]
    public void A_text_written_anew_keeps_each_paragraph_where_it_stood()
    {
        var order = NoteOrder.Of("甲\n乙", "1,-").With("甲\n丙\n乙");
        Assert.Equal(("1ac2b", "1,1,-"), (Said(order, 2), order.Places));
    }

    [Fact]
    public void The_composed_bulletin_prints_them_so()
    {
        var figures = Village.Figures(Village.Good(1), Village.Good(2, applied: false, outcome: null));
        var material = figures.Material() with { Notes = new Dictionary<BulletinPart, string> { [BulletinPart.Villages] = "自己写的。" } };
        string[] Of(string? places) =>
        [
            .. BulletinComposer.Compose(material with { Places = new Dictionary<BulletinPart, string?> { [BulletinPart.Villages] = places } })
                .Part(BulletinPart.Villages).Paragraphs.Select(p => p.IsNote ? "own" : "computed"),
        ];

        Assert.Equal(["computed", "own"], Of(null));
        Assert.Equal(["own", "computed"], Of("0"));
    }

    private static string Said(NoteOrder order, int computed) => string.Concat(
        order.Sequence(computed).Select(p => p.IsOwn
            ? $"{(char)('a' + "甲乙丙".IndexOf(order.Lines[p.Position], StringComparison.Ordinal))}" : $"{p.Position + 1}"));
}
