using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>What an application was judged by stays as long as nobody has decided it.</summary>
public class ApplicationGroundTests
{
    private static readonly DateOnly Day = Make.Today.AddDays(-20);

    public static TheoryData<string, Func<RectificationCase, CaseFact>, bool> Grounds() => new()
    {
        { "diagnosis", c => new Diagnosis(c, Day, "账目混乱", "镇党委"), true },
        { "plan", c => new PlanAdoption(c, Day), true },
        { "measure", c => MeasureOutcome.Done(c, new Measure(c, Day, "修路"), Day), true },
        { "problem", c => new ProblemStatusChange(c, new Problem(c, Day, "财务", "不公开"), Day, ProblemStatus.Resolved, Majority.Unknown), true },
        { "committees", c => new CommitteeConfirmation(c, Day), true },
        { "note", c => new ProgressEntry(c, Day, "走访"), false },
        { "baseline", c => new Baseline(c, Day, ManagementLevel.Ordinary), false },
    };

    [Theory]
    [MemberData(nameof(Grounds))]
    public void It_is_not_taken_from_under_an_application(string what, Func<RectificationCase, CaseFact> make, bool isGround)
    {
        var @case = Make.Case();
        var fact = make(@case);
        var application = new AcceptanceApplication(@case, Day.AddDays(1));
        AcceptanceRefusal[] expected = isGround ? [AcceptanceRefusal.ApplicationRestsOnIt(application.OccurredOn)] : [];

        Assert.True(expected.SequenceEqual(Against(fact, [fact, application])), what);
        Assert.Empty(Against(fact, [fact]));
        typeof(Fact).GetProperty(nameof(Fact.RecordedAt))!.SetValue(fact, DateTime.UnixEpoch);
        Assert.Empty(Against(fact, [fact, application]));
        typeof(Fact).GetProperty(nameof(Fact.RecordedAt))!.SetValue(application, DateTime.UnixEpoch);
        Assert.Equal(isGround, Against(fact, [fact, application]).Any());
        Assert.Empty(Against(fact, [fact, application, new ApplicationWithdrawal(@case, application, Day.AddDays(2), "材料不齐")]));
        Assert.Empty(Against(fact,
            [fact, application, new Inspection(@case, Day.AddDays(3), InspectionKind.County, InspectionOutcome.Failed)]));

        static IEnumerable<Refusal> Against(CaseFact ground, CaseFact[] facts) => facts.SelectMany(f => f.AgainstTakingGround(ground, facts));
    }
}
