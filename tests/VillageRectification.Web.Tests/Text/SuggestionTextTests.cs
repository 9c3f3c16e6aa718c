using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Tests.Text;

/// <summary>Of two amounts that are compared the one that is written down is said, and the one that is missing.</summary>
public class SuggestionTextTests
{
    [Theory]
    [InlineData("集体收入比整顿前增加", 1000, 2000, 1, 1, "建议 5 分：集体收入整顿前 1,000 元，现在 2,000 元")]
    [InlineData("集体收入比整顿前增加", 1000, null, 0, 0, "没有建议分：集体收入整顿前 1,000 元，整顿以来没有登记过")]
    [InlineData("集体收入比整顿前增加", null, 2000, 0, 0, "没有建议分：集体收入现在 2,000 元，没有登记整顿前的集体收入")]
    [InlineData("债务有计划并减少", 0, 0, 1, 1, "建议 3 分：集体债务整顿前 0 元，现在 0 元")]
    [InlineData("债务有计划并减少", null, null, 0, 0, "没有建议分：没有登记整顿前和现在的集体债务")]
    public void Amounts_say_what_is_recorded(string item, int? before, int? now, int part, int whole, string line)
    {
        var criterion = new Campaign("370830", "汶上县", "集中整顿", new(2002, 10, 20), new(2003, 12, 31)).StandardOn(new(2003, 10, 31)).Items
            .Single(i => i.Text == item);

        Assert.Equal(line, SuggestionText.Line(new(criterion, part, whole) { Amounts = (before, now) }, "村"));
    }
}
