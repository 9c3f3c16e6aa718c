using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>What stands of a village is what was said last: the baseline, until a change of its day or a later one.</summary>
public class LastStateTests
{
    private static readonly DateOnly Day = new(2003, 5, 10);

    private readonly RectificationCase _case = Make.Case();

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    public void A_change_holds_from_the_day_of_the_baseline_on(int daysAfter, int holds)
    {
        LastState<int> baseline = new(1, Day, Guid.CreateVersion7());
        LastState<int> change = new(2, Day.AddDays(daysAfter), Guid.CreateVersion7());

        Assert.Equal(holds, baseline.Then(change)!.Value);
    }

    [Fact]
    public void Whichever_of_the_two_is_silent_leaves_the_other_one()
    {
        LastState<int> said = new(1, Day, Guid.CreateVersion7());
        LastState<int>? silent = null;

        Assert.Same(said, said.Then(null));
        Assert.Same(said, silent.Then(said));
        Assert.Null(silent.Then(null));
    }

    [Fact]
    public void Each_committee_is_read_from_its_own_column_and_its_own_changes()
    {
        Baseline before = new(_case, Day, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = CommitteeState.Incomplete };
        ProblemExtension other = new(_case, Guid.CreateVersion7(), Day.AddDays(9), null, "等拨款");
        CommitteeChange left = new(_case, Day.AddDays(1), Committee.Branch, CommitteeChangeKind.Dismissed);
        CommitteeChange earlier = new(_case, Day.AddDays(-1), Committee.Branch, CommitteeChangeKind.Dismissed);

        Assert.Equal((CommitteeState.Complete, CommitteeState.Incomplete), Of(before, other));
        Assert.Equal((left.StateAfter, CommitteeState.Incomplete), Of(left, before, other));
        Assert.Equal((CommitteeState.Complete, CommitteeState.Incomplete), Of(earlier, before));
        Assert.Equal((null, null), Of(other));
    }

    [Fact]
    public void The_last_baseline_counts_whatever_stands_first()
    {
        Baseline early = new(_case, Day, ManagementLevel.Ordinary) { Branch = CommitteeState.Incomplete };
        Baseline late = new(_case, Day.AddDays(1), ManagementLevel.Ordinary) { Branch = CommitteeState.Complete };

        Assert.Equal(CommitteeState.Complete, Of(late, early).Branch);
    }

    private static (CommitteeState? Branch, CommitteeState? Committee) Of(params CaseFact[] facts) =>
        (facts.CommitteeOn(Committee.Branch).State, facts.CommitteeOn(Committee.VillageCommittee).State);
}
