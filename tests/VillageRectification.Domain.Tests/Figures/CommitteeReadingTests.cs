using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

public class CommitteeReadingTests
{
    private static readonly CommitteeReading.Dated Before = new(CommitteeState.Incomplete, Make.Start, Guid.CreateVersion7());

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_change_of_the_baselines_day_or_later_takes_its_place(int daysAfter, bool changes)
    {
        var change = Change(daysAfter);
        var holds = changes ? change : Before;
        Assert.Equal(new CommitteeReading(holds.State, holds.Source), CommitteeReading.Of(Before, change));
    }

    [Fact]
    public void A_silent_baseline_gives_way_to_any_change() =>
        Assert.Equal(CommitteeState.Complete, CommitteeReading.Of(null, Change(-30)).State);

    [Fact]
    public void Without_a_change_the_baseline_holds_and_without_either_nothing_is_known()
    {
        Assert.Equal(Before.Source, CommitteeReading.Of(Before, null).Source);
        Assert.Equal(CommitteeReading.Unknown, CommitteeReading.Of(null, null));
    }

    private static CommitteeReading.Dated Change(int daysAfter) => new(CommitteeState.Complete, Make.Start.AddDays(daysAfter), Guid.CreateVersion7());
}
