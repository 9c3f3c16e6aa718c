using VillageRectification.Persistence;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>What is kept is given out for the state that it was read of, and for no other.</summary>
public sealed class KeptByStateTests
{
    [Fact]
    public void What_is_kept_is_found_by_its_key_and_its_state_alone()
    {
        using KeptByState<long> kept = new(most: 10);
        kept.Keep("孔庄村", 7, "七", size: 1);

        Assert.Equal("七", kept.Find<string>("孔庄村", 7));
        Assert.Null(kept.Find<string>("孔庄村", 8));
        Assert.Null(kept.Find<string>("解庄村", 7));
        Assert.True(kept.TryFindLast<string>("孔庄村", out var last, out var state));
        Assert.Equal(("七", 7), (last, state));
        Assert.False(kept.TryFindLast<string>("解庄村", out last, out _));
        Assert.Null(last);
    }

    [Fact]
    public void A_newer_state_takes_the_place_of_the_older_and_what_is_too_large_is_not_kept()
    {
        using KeptByState<(string, DateOnly)> kept = new(most: 10);
        DateOnly today = new(2003, 10, 31);
        kept.Keep("张庄村", ("1", today), "一", size: 1);
        kept.Keep("张庄村", ("2", today), "二", size: 1);
        kept.Keep("李庄村", ("1", today), "大", size: 11);

        Assert.Null(kept.Find<string>("张庄村", ("1", today)));
        Assert.Null(kept.Find<string>("张庄村", ("2", today.AddDays(1))));
        Assert.Equal("二", kept.Find<string>("张庄村", ("2", today)));
        Assert.Null(kept.Find<string>("李庄村", ("1", today)));
    }
}
