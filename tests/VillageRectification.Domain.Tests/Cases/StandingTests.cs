using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Cases;

public class StandingTests
{
    [Fact]
    public void A_suspended_case_takes_no_records_until_it_is_resumed()
    {
        var @case = Make.Case();
        @case.Suspend(Make.Today, "并村");
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => @case.Diagnose(Make.Today, new("原因", "参加人")));

        @case.Resume(Make.Today, "并村取消");

        Assert.Equal("原因", @case.Diagnose(Make.Today, new("原因", "参加人")).Causes);
    }

    [Fact]
    public void Each_step_needs_a_reason()
    {
        Make.RefusedBy(CaseRule.ReasonMissing, () => Make.Case().Suspend(Make.Today, null));
        Make.RefusedBy(CaseRule.ReasonMissing, () => Make.Case().Remove(Make.Today, ""));
    }

    [Fact]
    public void Only_a_suspended_case_is_resumed_and_a_removed_one_stays_removed()
    {
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => Make.Case().Resume(Make.Today, "理由"));
        var removed = Make.Case();
        removed.Remove(Make.Today, "误列");
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => removed.Remove(Make.Today, "误列"));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => removed.Suspend(Make.Today, "误列"));
    }

    [Fact]
    public void A_village_is_listed_once_unless_it_was_removed()
    {
        var listed = Make.Case();
        Assert.Equal(CaseRefusal.AlreadyListed(), Assert.Single(ListingSteps.AgainstRegistering(listed)));
        listed.Remove(Make.Today, "误列");
        Assert.Empty(ListingSteps.AgainstRegistering(listed));
        Assert.Empty(ListingSteps.AgainstRegistering(null));
    }
}
