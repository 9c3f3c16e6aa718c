using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>What a form gives time until ends with the campaign.</summary>
public class DueDayTests
{
    private static readonly Campaign Campaign = Make.Campaign();
    private static readonly RectificationCase Case = Make.Case();
    private static readonly DateOnly Late = Make.Deadline.AddDays(1);

    private static readonly Dictionary<string, Func<DateOnly, CaseFact>> Due = new()
    {
        ["problem"] = due => Found(due),
        ["problem looked at again"] = due => new Problem(Case, Make.Today, "村级财务", "账目") { ReviewOn = due },
        ["more time"] = due => new ProblemExtension(Case, Guid.CreateVersion7(), Make.Today, due, "等拨款"),
        ["looked at again later"] = due => new ProblemExtension(Case, Guid.CreateVersion7(), Make.Today, null, "等拨款") { ReviewOn = due },
        ["begun anew"] = due =>
            new ProblemStatusChange(Case, Found(null), Make.Today, ProblemStatus.Reopened, Majority.NotSatisfied) { DueOn = due },
        ["schedule"] = due => Domain.Teams.TownshipPlanSteps.Schedule(Case, Make.Today, "选好支部书记", due),
    };

    public static TheoryData<string> Kinds() => [.. Due.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_ends_with_the_campaign_while_that_lasts(string kind)
    {
        Assert.NotNull(Case.Enter(Due[kind](Make.Deadline), On(Make.Today)));
        Make.RefusedBy(CaseRule.DueAfterDeadline, () => Case.Enter(Due[kind](Late), On(Make.Today)));
        Make.RefusedBy(CaseRule.DueAfterDeadline, () => Case.Enter(Due[kind](Late), On(Make.Deadline)));
        Assert.NotNull(Case.Enter(Due[kind](Late), On(Late)));
    }

    [Fact]
    public void A_correction_may_leave_a_day_that_stood_and_set_no_other_one()
    {
        var entry = On(Make.Today);

        Assert.NotNull(Case.Enter(Found(Late), entry, corrects: Found(Late)));
        Make.RefusedBy(CaseRule.DueAfterDeadline, () => Case.Enter(Found(Late.AddDays(1)), entry, corrects: Found(Late)));
        Make.RefusedBy(CaseRule.DueAfterDeadline, () => Case.Correct(Found(null), Found(Late), entry, "期限漏填"));
    }

    private static Problem Found(DateOnly? due) => new(Case, Make.Today, "村级财务", "账目") { DueOn = due };

    // So that no day is entered late.
    private static Entry On(DateOnly today) => new(Make.Today, today, Campaign) { LateReason = "补录" };
}
