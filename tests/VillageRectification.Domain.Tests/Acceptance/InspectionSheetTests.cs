using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

public class InspectionSheetTests
{
    private const string First = "孙立新";
    private const string Second = "王海涛";

    private static readonly CampaignThresholds Rules = new();

    private readonly Campaign _campaign = Make.Campaign();
    private readonly RectificationCase _case = Make.CaseIn(CaseStage.UnderInspection);
    private readonly InspectionOpening _opening;

    public InspectionSheetTests() => _opening = new(_case, Make.Today.AddDays(-3), [First, Second]);

    [Fact]
    public void Two_full_sheets_alike_and_a_vote_come_to_a_verdict()
    {
        CaseFact[] facts = [.. Full(First), .. Full(Second), Voted()];

        var sheet = Sheet(facts);

        Assert.Empty(sheet.AgainstVerdict(Rules));
        Assert.Equal(100, sheet.Score);
        var verdict = _case.Judge(Judgement.Of(sheet, Make.Today, InspectionOutcome.Passed), _opening, Rules, new());
        Assert.Equal((100, 20, 4, InspectionOutcome.Passed), (verdict.Score, verdict.Ballots, verdict.NotSatisfied, verdict.Outcome));
    }

    [Fact]
    public void Who_wrote_a_mark_for_whomever_gives_no_verdict_on_it()
    {
        var (judge, settled) = (Guid.CreateVersion7(), Given(null, 0, 6, note: "电话核实在任"));
        CaseFact[] facts = [.. Full(First), .. Full(Second).Skip(1), Given(Second, 0, 5), settled, Voted()];
        var judgement = Judgement.Of(Sheet(facts), Make.Today, InspectionOutcome.Passed) with { JudgeId = judge, OtherJudges = ["李部长"] };
        Assert.DoesNotContain(AcceptanceRefusal.JudgeMarked(Item(0).Text, "李部长"), _case.AgainstJudging(judgement, _opening, Rules, new()));

        typeof(Fact).GetProperty(nameof(Fact.RecordedBy))!.SetValue(settled, judge);
        Assert.Contains(AcceptanceRefusal.JudgeMarked(Item(0).Text, "李部长"), _case.AgainstJudging(judgement, _opening, Rules, new()));
    }

    [Fact]
    public void Whose_sheet_is_missing_is_named_by_who_judges_without_it()
    {
        InspectionOpening opening = new(_case, Make.Today.AddDays(-3), [First, Second, "李明"]);
        typeof(Fact).GetProperty(nameof(Fact.RecordId))!.SetValue(opening, _opening.RecordId);
        var sheet = InspectionSheet.Of(opening, [.. Full(First), .. Full(Second), Voted()], _campaign.StandardOn(Make.Today));
        var judgement = Judgement.Of(sheet, Make.Today, InspectionOutcome.Passed);

        Assert.Equal(["李明"], sheet.Unwritten);
        Assert.Equal([AcceptanceRefusal.SheetsMissing("李明")], _case.AgainstJudging(judgement, opening, Rules, new()));
        var verdict = _case.Judge(judgement with { WithoutSheets = ["李明"] }, opening, Rules, new());
        Assert.Equal("李明", verdict.WithoutSheets);
    }

    [Fact]
    public void No_verdict_is_dated_before_what_it_rests_on()
    {
        CaseFact[] facts = [.. Full(First), .. Full(Second), Voted()];
        var last = facts.Max(f => f.OccurredOn);
        Judgement On(DateOnly day) => Judgement.Of(Sheet(facts), day, InspectionOutcome.Passed);

        Assert.Contains(AcceptanceRefusal.BeforeLastStep(last), _case.AgainstJudging(On(last.AddDays(-1)), _opening, Rules, new()));
        Assert.Empty(_case.AgainstJudging(On(last), _opening, Rules, new()));
    }

    [Fact]
    public void One_sheet_alone_an_open_item_and_points_that_differ_each_stand_against_a_verdict()
    {
        Assert.Equal([AcceptanceRefusal.TooFewSheets(1, 2)], Sheet([.. Full(First), Voted()]).AgainstVerdict(Rules));
        Assert.Equal([AcceptanceRefusal.SheetIncomplete(1)], Sheet([.. Full(First), .. Full(Second).SkipLast(1), Voted()]).AgainstVerdict(Rules));
        CaseFact[] differing = [.. Full(First), .. Full(Second).Skip(1), Given(Second, 0, 5), Voted()];
        Assert.Equal([AcceptanceRefusal.ScoresDiffer(1)], Sheet(differing).AgainstVerdict(Rules));
        Assert.Equal([AcceptanceRefusal.TooFewBallots(0, 15)], Sheet([.. Full(First), .. Full(Second)]).AgainstVerdict(Rules));
        Assert.Null(Sheet(differing).Reached(Rules));
        Make.RefusedBy(
            AcceptanceRule.ScoresDiffer,
            () => _case.Judge(Judgement.Of(Sheet(differing), Make.Today, InspectionOutcome.Passed), _opening, Rules, new()));
    }

    [Fact]
    public void What_is_settled_counts_until_one_of_the_marks_is_changed()
    {
        CaseFact[] settled = [.. Full(First), .. Full(Second).Skip(1), Given(Second, 0, 5), Given(null, 0, 6, note: "电话核实在任")];

        Assert.Equal((0, 98), (Sheet(settled).ToSettle, Sheet(settled).Score));
        var changed = Given(Second, 0, 4);
        typeof(Fact).GetProperty(nameof(Fact.RecordedAt))!.SetValue(changed, DateTime.UnixEpoch.AddDays(1));
        Assert.Equal(1, Sheet([.. settled.Where(f => f is not ItemScore { Inspector: Second, Score: 5 }), changed]).ToSettle);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_must_pass_item_fails_below_60_percent_rounded_up(int points, bool isFailed)
    {
        CaseFact[] facts = [.. Full(First).Skip(1), .. Full(Second).Skip(1), Given(First, 0, points), Given(Second, 0, points), Voted()];

        Assert.Equal(isFailed, Sheet(facts).FailedItems.Count == 1);
        Assert.Equal(
            isFailed ? InspectionOutcome.Failed : InspectionOutcome.Passed, Sheet(facts).Reached(Rules));
    }

    [Fact]
    public void An_item_that_does_not_apply_for_both_leaves_the_score_rescaled()
    {
        CaseFact[] facts =
        [
            .. Full(First).Skip(1), .. Full(Second).Skip(1), Given(First, 0, null, "没有这一项"), Given(Second, 0, null, "没有这项"),
            .. new[] { First, Second }.Select(n => Given(n, 1, 0)),
        ];
        var sheet = Sheet([.. facts.Where(f => f is not ItemScore { Score: 6, Item: "村委班子健全" })]);

        // 86 of 92.
        Assert.Equal((93, 0), (sheet.Score, sheet.ToSettle));
    }

    [Theory]
    [InlineData("李四", 5, null, null, AcceptanceRule.NotAnInspector)]
    [InlineData(First, 9, null, null, AcceptanceRule.ScoreOutOfRange)]
    [InlineData(First, -1, null, null, AcceptanceRule.ScoreOutOfRange)]
    [InlineData(First, null, null, null, AcceptanceRule.ScoreOrReason)]
    [InlineData(First, 5, "没有", null, AcceptanceRule.ScoreAndReason)]
    [InlineData(null, 5, null, " ", AcceptanceRule.SettlementNeedsReason)]
    public void A_mark_is_refused(string? inspector, int? score, string? reason, string? note, AcceptanceRule rule) => Make.RefusedBy(
        rule, () => _case.Mark(Make.Today, _opening, _opening, Item(0), new(inspector, Item(0).Text, score, reason, note)));

    [Fact]
    public void Nothing_is_marked_that_the_criteria_lack_before_the_inspection_began_or_after_it_ended()
    {
        ItemMark mark = new(First, Item(0).Text, 8, null, null);
        Make.RefusedBy(AcceptanceRule.NoSuchItem, () => _case.Mark(Make.Today, _opening, _opening, null, mark));
        Make.RefusedBy(AcceptanceRule.BeforeLastStep, () => _case.Mark(Make.Today.AddDays(-4), _opening, _opening, Item(0), mark));
        Make.RefusedBy(AcceptanceRule.InspectionEnded, () => _case.Mark(Make.Today, _opening, running: null, Item(0), mark));
        Make.RefusedBy(AcceptanceRule.InspectionEnded, () => _case.CountVote(Make.Today, _opening, running: null, Make.Vote(20, 4)));
        Make.RefusedBy(AcceptanceRule.InspectionEnded, () => _case.CountHouseholds(Make.Today, _opening, running: null, 30, 25, null));
        Assert.Null(Make.CaseIn(CaseStage.Passed).RunningInspection([_opening]));
        Assert.Same(_opening, _case.RunningInspection([_opening]));
    }

    [Theory]
    [InlineData(23, 21, 20, 20, 20, false)]
    [InlineData(20, 21, 20, 20, 4, true)]
    [InlineData(23, 21, 22, 20, 4, true)]
    [InlineData(23, 21, 19, 20, 4, true)]
    [InlineData(null, null, null, 20, 21, true)]
    [InlineData(19, null, null, 20, 4, true)]
    public void A_vote_narrows_from_representatives_to_valid_ballots(int? all, int? present, int? collected, int ballots, int not, bool isRefused)
    {
        void Count() => _case.CountVote(
            Make.Today, _opening, _opening, Make.Vote(ballots, not) with { Representatives = all, Present = present, Collected = collected });

        if (isRefused)
        {
            Make.RefusedBy(AcceptanceRule.CountsContradict, Count);
        }
        else
        {
            Count();
        }
    }

    [Theory]
    [InlineData(null, 0, InspectionOutcome.Passed)]
    [InlineData(90, 27, InspectionOutcome.Passed)]
    [InlineData(90, 26, InspectionOutcome.Failed)]
    public void Households_below_the_floor_fail_the_village_and_there_is_none_by_default(int? floor, int satisfied, InspectionOutcome reached)
    {
        var survey = _case.CountHouseholds(Make.Today, _opening, _opening, 30, satisfied, null);
        _campaign.DraftCriteria([.. _campaign.Criteria.Select(CriterionDraft.Of)], new() { SurveyFloor = floor }, new(Guid.CreateVersion7(), "干部"));
        var sheet = InspectionSheet.Of(_opening, [.. Full(First), .. Full(Second), Voted(), survey], _campaign.CriteriaDraft()!);

        Assert.Equal(reached, sheet.Reached(Rules));
        Make.RefusedBy(AcceptanceRule.CountsContradict, () => _case.CountHouseholds(Make.Today, _opening, _opening, 30, 31, null));
        Make.RefusedBy(AcceptanceRule.CountsContradict, () => _case.CountHouseholds(Make.Today, _opening, _opening, 30, 25, null, 6));
        Make.RefusedBy(AcceptanceRule.CountsContradict, () => _case.CountVote(Make.Today, _opening, _opening, Make.Vote(20, 4) with { Satisfied = 17 }));
    }

    [Fact]
    public void A_sheet_of_which_no_item_applies_comes_to_nothing()
    {
        CaseFact[] facts = [.. new[] { First, Second }.SelectMany(n => _campaign.Criteria.Select((_, i) => Given(n, i, null, "不适用"))), Voted()];

        Assert.Equal([AcceptanceRefusal.NotScored()], Sheet(facts).AgainstVerdict(Rules));
        Assert.Null(Sheet(facts).Reached(Rules));
    }

    [Fact]
    public void What_led_to_a_verdict_is_not_taken_back_and_what_leads_to_the_next_one_is()
    {
        var mark = Given(First, 0, 8);
        Inspection before = new(_case, Make.Today.AddDays(-9), InspectionKind.County, InspectionOutcome.Failed);
        Inspection after = new(_case, Make.Today, InspectionKind.County, InspectionOutcome.Passed);
        Withdrawal own = new(mark.RecordedBy, Make.Today, Make.Today, IsInIssuedBulletin: false);

        Assert.Empty(new RecordVersions([mark]).AgainstWithdrawing(own, [before, _opening]));
        Assert.Equal([AcceptanceRefusal.InspectionEnded()], new RecordVersions([mark]).AgainstWithdrawing(own, [before, _opening, after]));
    }

    [Fact]
    public void What_is_of_another_inspection_is_left_out()
    {
        InspectionOpening earlier = new(_case, Make.Today.AddDays(-60), [First, Second]);

        Assert.True(InspectionSheet.Of(earlier, [.. Full(First), Voted()], _campaign.StandardOn(Make.Today)).IsEmpty);
        Assert.Null(InspectionSheet.Of(earlier, [.. Full(First), Voted()], _campaign.StandardOn(Make.Today)).Vote);
    }

    private AcceptanceCriterion Item(int at) => _campaign.Criteria[at];

    private InspectionSheet Sheet(CaseFact[] facts) => InspectionSheet.Of(_opening, facts, _campaign.StandardOn(Make.Today));

    private IEnumerable<CaseFact> Full(string inspector) => _campaign.Criteria.Select((c, i) => Given(inspector, i, c.Points));

    private ItemScore Given(string? inspector, int at, int? score, string? reason = null, string? note = null) =>
        _case.Mark(Make.Today, _opening, _opening, Item(at), new(inspector, Item(at).Text, score, reason, note));

    private RepresentativesVote Voted() => _case.CountVote(Make.Today, _opening, _opening, Make.Vote(20, 4));
}
