using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>While a case is suspended, and after it was removed, nothing is written down about who works in it and what is given to it.</summary>
public sealed class SuspendedCaseTests
{
    private static readonly Campaign Campaign = Make.Campaign();

    public static TheoryData<string, Action<RectificationCase>> Verbs => new()
    {
        { "join", c => c.Join(Make.Today, "陈志强", TeamRole.Member, []) },
        { "release", c => c.Release(Make.Case(Campaign).Join(Make.Today, "陈志强", TeamRole.Member, []), Make.Today, true) },
        { "appoint", c => c.Appoint(Campaign, Make.Today, HolderPost.Secretary, "赵存良", []) },
        { "support", c => c.Support(Make.Today, "资金", "修路款", 30_000, null) },
        { "assign", c => c.Assign(Make.Today, null, "吴建国", null, []) },
        { "confirm", c => c.ConfirmCommittees(Make.Today, CommitteeState.Complete, CommitteeState.Complete) },
        { "grow", c => c.Grow(Make.Today, 1, 0, 0) },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void It_is_written_in_a_case_that_is_worked_on_alone(string verb, Action<RectificationCase> write)
    {
        Assert.NotEmpty(verb);
        var @case = Make.Case(Campaign);
        write(@case);
        @case.Suspend(Make.Today, "并村");
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => write(@case));
        @case.Resume(Make.Today, "恢复");
        write(@case);
        @case.Remove(Make.Today, "重复登记");
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => write(@case));
    }
}
