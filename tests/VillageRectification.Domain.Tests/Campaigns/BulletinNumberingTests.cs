using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Tests.Campaigns;

/// <summary>The number of the next bulletin, through the campaign or anew each year.</summary>
public class BulletinNumberingTests
{
    [Theory]
    [InlineData(false, 1, "", 1)]
    [InlineData(false, 9, "", 9)]
    [InlineData(false, 1, "2003:4", 5)]
    [InlineData(false, 1, "2002:2 2003:4", 5)]
    [InlineData(false, 9, "2003:1", 9)]
    [InlineData(false, 9, "2003:9", 10)]
    [InlineData(true, 1, "", 1)]
    [InlineData(true, 9, "", 9)]
    [InlineData(true, 9, "2003:9", 10)]
    [InlineData(true, 9, "2002:11", 1)]
    [InlineData(true, 1, "2002:2 2003:3", 4)]
    public void The_next_one_follows_what_was_issued(bool isYearly, int first, string last, int next)
    {
        var numbering = new BulletinNumbering { IsYearly = isYearly, First = first };
        var years = last.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => n.Split(':').Select(d => int.Parse(d, null)).ToArray());
        (int, int)[] issued = [.. years.Select(n => (n[0], n[1]))];
        Assert.Equal(next, numbering.Next(2003, issued));
    }

    [Fact]
    public void A_campaign_that_follows_numbers_alike_but_begins_anew()
    {
        var last = Make.Campaign();
        last.NumberBulletins(new() { IsYearly = true, First = 9 });
        Assert.Equal(new() { IsYearly = true }, Campaign.After(last, "第二批", new(2004, 3, 1), new(2005, 3, 1)).Numbering);
    }
}
