using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Tests;

/// <summary>The few things that most tests begin with.</summary>
internal static class Make
{
    public static readonly DateOnly Start = new(2002, 10, 20);
    public static readonly DateOnly Deadline = new(2003, 12, 31);
    public static readonly DateOnly Today = new(2003, 10, 31);

    public static Campaign Campaign() => new("370830", "汶上县", "集中整顿", Start, Deadline);

    public static RectificationCase Case(Campaign? campaign = null, string village = "370830112202") =>
        new(campaign ?? Campaign(), DivisionCode.Parse(village));

    /// <summary>A case that has come as far as <paramref name="stage"/> by the domain's own steps.</summary>
    public static RectificationCase CaseIn(CaseStage stage)
    {
        var @case = Case();
        @case.TakeHistory(HistoryOf(stage));
        Assert.Equal(stage, @case.Stage);
        return @case;
    }

    /// <summary>A measure as it is drafted.</summary>
    public static PlanItem Measure(DateOnly? due = null, string? person = "陈志强", Guid? problem = null) => new("修复机井")
    {
        ResponsiblePerson = person,
        DueOn = due ?? Deadline,
        Answers = problem is { } record ? [record] : [],
        ProposalRecordId = Guid.CreateVersion7(),
    };

    /// <summary>The draft of a first plan.</summary>
    public static PlanDraft Draft(params PlanItem[] measures) => new(null, measures);

    /// <summary>A vote that counts: every question alike.</summary>
    /// <summary>A whole sheet: two inspectors who gave full marks, and a vote.</summary>
    public static InspectionSheet Sheet(DateOnly on)
    {
        var (campaign, @case) = (Campaign(), CaseIn(CaseStage.UnderInspection));
        InspectionOpening opening = new(@case, on, ["孙立新", "王海涛"]);
        return InspectionSheet.Of(
            opening,
            [
                .. opening.Names().SelectMany(n => campaign.Criteria.Select(
                    c => new ItemScore(@case, on, opening.RecordId, new(n, c.Text, c.Points, null, null)))),
                new RepresentativesVote(@case, on, opening.RecordId, Vote(20, 3)),
            ],
            campaign.StandardOn(on));
    }

    public static VoteCount Vote(int ballots, int not) => new(ballots, not)
    {
        Satisfied = Math.Max(0, ballots - not),
        SatisfiedWithAbility = 0,
        SatisfiedWithConduct = 0,
        SatisfiedWithIntegrity = 0,
        SatisfiedWithResults = 0,
        NotSatisfiedWithAbility = 0,
        NotSatisfiedWithConduct = 0,
        NotSatisfiedWithIntegrity = 0,
        NotSatisfiedWithResults = 0,
    };

    public static Entry Entry(DateOnly day) => new(day, Today, Campaign());

    public static void RefusedBy<TRule>(TRule rule, Action verb)
        where TRule : struct, Enum => Assert.Contains(Assert.Throws<RuleViolationException>(verb).Refusals, r => r.Is(rule));

    public static bool Is<TRule>(this Refusal refusal, TRule rule)
        where TRule : struct, Enum => refusal is Refusal<TRule> typed && typed.Rule.Equals(rule);

    private static CaseHistory HistoryOf(CaseStage stage) => stage switch
    {
        CaseStage.Registered => new(false, false, []),
        CaseStage.Diagnosed => new(true, false, []),
        CaseStage.Rectifying => new(true, true, []),
        CaseStage.Applied => After(StageEventKind.Applied),
        CaseStage.UnderInspection => After(StageEventKind.InspectionOpened),
        CaseStage.Passed => After(StageEventKind.CountyPassed),
        CaseStage.Failed => After(StageEventKind.CountyFailed),
        CaseStage.Transformed => After(StageEventKind.CityVerified),
        CaseStage.Relapsed => After(StageEventKind.FellBack),
        CaseStage.CityRefused => After(StageEventKind.CityRefused),
    };

    private static CaseHistory After(StageEventKind kind) => new(true, true, [new(Today, kind, 0, default)]);
}
