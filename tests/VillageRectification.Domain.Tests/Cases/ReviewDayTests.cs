using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>The day on which a problem that waits for conditions is looked at again.</summary>
public sealed class ReviewDayTests
{
    [Fact]
    public void What_is_taken_up_again_with_a_day_waits_for_its_conditions_no_more()
    {
        ProblemReading waits = new(Guid.CreateVersion7(), ProblemStatus.Open, null) { Handling = ProblemHandling.CreateConditions, ReviewOn = Make.Today };

        var again = waits.Moved([new(Make.Today.AddDays(14), null, IsExtension: false) { BeginsAnew = true }]);

        Assert.Equal((Make.Today.AddDays(14), null), (again.DueOn, again.ReviewOn));
        Assert.True(waits.IsReviewDue(Make.Today));
        // Nobody owes a due day of what waits for its conditions until a day.
        Assert.Equal((false, true, false), (waits.LacksDueDay, (waits with { ReviewOn = null }).LacksDueDay, again.LacksDueDay));
        Assert.True((waits with { Handling = ProblemHandling.ResolveNow }).LacksDueDay);
        Assert.False(again.IsReviewDue(Make.Today));
        Assert.Equal(Make.Today, waits.Moved([new(null, null, IsExtension: false) { BeginsAnew = true }]).ReviewOn);
    }
}
