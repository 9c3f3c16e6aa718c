using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>On what a verdict rests, and what rests on it: vote and households by others than the judge, and the problems that came of it.</summary>
public class VerdictGroundTests
{
    private static readonly CampaignThresholds Rules = new();
    private static readonly Guid Judge = Guid.CreateVersion7();

    private readonly Campaign _campaign = Make.Campaign();
    private readonly RectificationCase _case = Make.CaseIn(CaseStage.UnderInspection);
    private readonly InspectionOpening _opening;

    public VerdictGroundTests() => _opening = new(_case, Make.Today.AddDays(-3), ["孙立新", "王海涛"]);

    [Fact]
    public void Who_counted_the_vote_or_the_households_gives_no_verdict_on_them()
    {
        var (vote, survey) = (Voted(), Asked());
        Assert.Empty(Against(vote, survey));

        By(vote);
        Assert.Equal([AcceptanceRefusal.JudgeCountedVote("李部长")], Against(vote, survey));
        By(survey);
        Assert.Equal([AcceptanceRefusal.JudgeCountedVote("李部长"), AcceptanceRefusal.JudgeCountedSurvey("李部长")], Against(vote, survey));
        Assert.Superset(new HashSet<Guid> { Judge }, (HashSet<Guid>)Sheet(vote, survey).Writers());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(80, true)]
    public void The_households_are_asked_where_the_campaign_has_a_floor_for_them(int? floor, bool isAsked)
    {
        _campaign.DraftCriteria([.. _campaign.Criteria.Select(CriterionDraft.Of)], new() { SurveyFloor = floor }, new(Guid.CreateVersion7(), "干部"));
        CaseFact[] facts = [.. Marks(), Voted()];

        Refusal[] against = [.. InspectionSheet.Of(_opening, facts, _campaign.CriteriaDraft()!).AgainstVerdict(Rules)];

        Assert.Equal(isAsked ? [AcceptanceRefusal.SurveyMissing(80)] : [], against);
        Assert.Empty(InspectionSheet.Of(_opening, [.. facts, Asked()], _campaign.CriteriaDraft()!).AgainstVerdict(Rules));
    }

    [Theory]
    [InlineData(93, false)]
    [InlineData(94, true)]
    public void A_floor_that_the_households_did_not_reach_fails_the_village_as_an_item_that_is_to_be_mended(int floor, bool isMissed)
    {
        _campaign.DraftCriteria([.. _campaign.Criteria.Select(CriterionDraft.Of)], new() { SurveyFloor = floor }, new(Guid.CreateVersion7(), "干部"));
        var sheet = InspectionSheet.Of(_opening, [.. Marks(), Voted(), Asked()], _campaign.CriteriaDraft()!);
        string[] missed = isMissed ? [HouseholdSurvey.FloorItem(floor)] : [];
        var verdict = _case.Judge(
            Judgement.Of(sheet, Make.Today, isMissed ? InspectionOutcome.Failed : InspectionOutcome.Passed), _opening, Rules, sheet.Standard.Rules);

        Assert.Equal(missed, sheet.Failing);
        Assert.Equal(isMissed ? missed[0] : null, verdict.FailedItems);
        Assert.Equal(missed, MissedItem.Of(verdict, sheet).Select(m => m.Text));
        Assert.Equal(isMissed ? ["走访 30 户，满意 28 户"] : [], MissedItem.Of(sheet).SelectMany(m => m.Notes));
        Assert.All(MissedItem.Of(verdict, null), m => Assert.True(m.IsMustPass));
    }

    [Theory]
    [InlineData(InspectionOutcome.Failed, true)]
    [InlineData(InspectionOutcome.BasicallyPassed, true)]
    [InlineData(InspectionOutcome.Passed, false)]
    public void What_was_not_reached_becomes_a_problem_of_a_failure_and_of_a_basic_pass(InspectionOutcome outcome, bool isRegistered)
    {
        Inspection verdict = new(_case, Make.Today, InspectionKind.County, outcome);

        var problems = _case.RegisterMissed(verdict, [(new("有活动场所", true), "没有盖")], Make.Today.AddDays(20), _campaign);

        Assert.Equal(isRegistered ? [("有活动场所", Make.Today.AddDays(20))] : [], problems.Select(p => (p.InspectionItem!, p.DueOn!.Value)));
    }

    [Fact]
    public void A_verdict_stays_while_something_was_done_about_its_problems()
    {
        Inspection verdict = new(_case, Make.Today, InspectionKind.County, InspectionOutcome.Failed);
        var problem = _case.RegisterMissed(verdict, [(new("有活动场所", true), "没有盖")], Make.Today.AddDays(20), _campaign)[0];
        ProblemStatusChange change = new(_case, problem, Make.Today, ProblemStatus.Eased, Majority.Unknown);
        Withdrawal own = new(verdict.RecordedBy, Make.Today, Make.Today, IsInIssuedBulletin: false);

        Assert.Empty(new RecordVersions([verdict]).AgainstWithdrawing(own, []));
        Assert.Contains(AcceptanceRefusal.ProblemsHandled("有活动场所", 1), new RecordVersions([verdict]).AgainstWithdrawing(own, [problem, change]));
        Assert.Contains(
            AcceptanceRefusal.ProblemsHandled("有活动场所", 1), new RecordVersions([verdict]).AgainstEnding(_case, "没有检查过", [problem, change]));
        // Neither does it become a pass over them; what only says it otherwise leaves them.
        var sheet = Sheet(Voted());
        Inspection Correct(InspectionOutcome outcome) => _case.Judge(
            Judgement.Of(sheet, Make.Today, outcome) with { OverrideReason = outcome is InspectionOutcome.Passed ? null : "部务会议定" },
            _opening, Rules, new(), verdict, [problem, change]);
        Make.RefusedBy(AcceptanceRule.ProblemsHandled, () => Correct(InspectionOutcome.Passed));
        Assert.Equal(InspectionOutcome.BasicallyPassed, Correct(InspectionOutcome.BasicallyPassed).Outcome);
    }

    private IEnumerable<Refusal> Against(params CaseFact[] counted) => _case.AgainstJudging(
        Judgement.Of(Sheet(counted), Make.Today, InspectionOutcome.Passed) with { JudgeId = Judge, OtherJudges = ["李部长"] }, _opening, Rules, new());

    private InspectionSheet Sheet(params CaseFact[] counted) => InspectionSheet.Of(_opening, [.. Marks(), .. counted], _campaign.StandardOn(Make.Today));

    private IEnumerable<CaseFact> Marks() => _opening.Names().SelectMany(n => _campaign.Criteria.Select(
        c => _case.Mark(Make.Today, _opening, _opening, c, new(n, c.Text, c.Points, null, null))));

    private RepresentativesVote Voted() => _case.CountVote(Make.Today, _opening, _opening, Make.Vote(20, 4));

    private HouseholdSurvey Asked() => _case.CountHouseholds(Make.Today, _opening, _opening, 30, 28, null);

    private static void By(Fact fact) => typeof(Fact).GetProperty(nameof(Fact.RecordedBy))!.SetValue(fact, Judge);
}
