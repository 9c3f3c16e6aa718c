using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>What a bulletin asks for next month, of whom, and of whom not.</summary>
public sealed class NextMonthTests
{
    private static readonly DateOnly InMonth = new(2003, 10, 8);

    [Fact]
    public void Where_nothing_is_left_the_results_are_kept() => Assert.Equal("巩固整顿成果，防止反弹。", Text(Settled(1), Settled(2)));

    [Fact]
    public void What_is_left_stands_in_its_order()
    {
        var fell = Village.Good(1) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.FellBack, InMonth)) };
        var refused = Village.Good(2) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Refused, InMonth)) };
        var late = Village.Good(3, outcome: null, applied: false) with { HasPlan = false, Measures = new(4, 1, 2), Categories = [new("土地纠纷", 3, 0, 0, 3)] };
        Assert.Equal(
            "一是反弹的1个村、市级认定未通过的1个村重新整顿，查清原因，修订方案。二是尚未申报的1个村由乡镇党委书记包村督办，没有整顿方案的1个村尽快拿出方案。"
            + "三是逾期的2项措施、3个问题逐项定人定时，限期办结。四是全月没有入村记录的部门（涉及1个村）向县委组织部说明情况，11月份按规定天数入村。"
            + "五是县委组织部对尚未回访的2个合格村回访一遍。",
            Text(fell, refused, late, Village.Good(4).Present(Capacity.Team), Village.Good(5)));
    }

    [Theory]
    [InlineData(InspectionOutcome.FellBack, "反弹的1个村重新整顿，查清原因，修订方案。")]
    [InlineData(InspectionOutcome.Refused, "市级认定未通过的1个村重新整顿，查清原因，修订方案。")]
    public void Who_lost_the_pass_begins_anew(InspectionOutcome lost, string sentence) => Assert.Equal(
        sentence, Text(Village.Good(1) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (lost, InMonth)) }, Settled(2)));

    [Theory]
    [InlineData(2, 0, "逾期的2项措施逐项定人定时，限期办结。")]
    [InlineData(0, 3, "逾期的3个问题逐项定人定时，限期办结。")]
    public void What_is_overdue_is_counted_by_kind(int measures, int problems, string sentence) => Assert.Equal(
        sentence, Text(Settled(1) with { Measures = new(4, 1, measures), Categories = problems > 0 ? [new("土地纠纷", 3, 0, 0, problems)] : [] }, Settled(2)));

    [Fact]
    public void Nobody_is_asked_for_a_plan_where_nobody_has_one_nor_to_explain_a_month_that_still_runs()
    {
        Assert.Equal("没有整顿方案的1个村尽快拿出方案。", Text(Settled(1) with { HasPlan = false }, Settled(2)));
        Assert.Equal("巩固整顿成果，防止反弹。", Text(Settled(1) with { HasPlan = false }, Settled(2) with { HasPlan = false }));
        var running = Village.Material(Settled(1).Present(Capacity.Team), Settled(2)) with { IsRunning = true };
        Assert.Equal("巩固整顿成果，防止反弹。", running.Part(BulletinPart.NextMonth));
    }

    [Fact]
    public void Who_waits_for_the_first_verdict_has_not_applied_again() =>
        Assert.Equal("巩固整顿成果，防止反弹。", Text(Village.Good(1, outcome: null), Settled(2)));

    [Fact]
    public void Failed_villages_are_told_by_what_they_have_done_since()
    {
        var revised = Village.Good(1) with
        {
            Acceptance = AcceptanceReading.Of(new(
                true, true, Mark(9), null, Mark(1), null, null, new Dictionary<InspectionOutcome, EventMark> { [InspectionOutcome.Failed] = Mark(3) })),
        };
        Assert.Equal(
            "验收不合格的1个村修订整顿方案，逐条整改，具备条件的再次申请，不合格后修订了方案的1个村按新方案逐条整改，具备条件的再次申请。",
            Text(revised, Village.Good(2, InspectionOutcome.Failed)));
    }

    [Theory]
    [InlineData(InspectionOutcome.Failed, "验收不合格的1个村修订整顿方案，逐条整改，具备条件的再次申请。")]
    [InlineData(InspectionOutcome.FellBack, "反弹的1个村重新整顿，查清原因，修订方案。")]
    public void Who_took_his_application_back_without_a_plan_since_the_verdict_is_told_what_is_left(InspectionOutcome outcome, string sentence)
    {
        var inspections = new Dictionary<InspectionOutcome, EventMark> { [outcome] = Mark(3) };
        if (outcome is InspectionOutcome.FellBack)
        {
            inspections[InspectionOutcome.Passed] = Mark(2);
        }

        var back = Village.Good(1) with { Acceptance = AcceptanceReading.Of(new(false, false, null, null, null, Mark(9), null, inspections)) };
        Assert.Equal(CaseStage.Rectifying, back.Acceptance.Stage);
        Assert.Equal(sentence, Text(back, Settled(2)));
    }

    [Fact]
    public void Who_lost_the_pass_and_has_a_new_plan_is_told_to_go_on()
    {
        var revised = Village.Good(1) with
        {
            Acceptance = AcceptanceReading.Of(new(true, true, Mark(20), null, Mark(1), null, null, new Dictionary<InspectionOutcome, EventMark>
            {
                [InspectionOutcome.Passed] = Mark(3),
                [InspectionOutcome.FellBack] = Mark(12),
            })),
        };
        Assert.Equal("正在重新整顿的1个村按新方案逐条整改，具备条件的再次申请。", Text(revised, Settled(2)));
    }

    [Fact]
    public void A_countys_only_village_is_not_counted()
    {
        Assert.Equal("验收不合格的村修订整顿方案，逐条整改，具备条件的再次申请。", Text(Village.Good(1, InspectionOutcome.Failed)));
        Assert.Equal("全月没有入村记录的部门向县委组织部说明情况，11月份按规定天数入村。", Text(Settled(1).Present(Capacity.Team)));
        Assert.Equal("县委组织部对尚未回访的合格村回访一遍。", Text(Village.Good(1)));
    }

    [Fact]
    public void Places_that_are_villages_or_communities_are_counted_without_a_bracket_in_a_bracket()
    {
        var figures = Village.Figures(Settled(1).Present(Capacity.Team), Settled(2));
        var head = figures.Frame.Campaign with { UnitWord = "村（社区）" };
        Assert.Equal(
            "全月没有入村（社区）记录的部门（涉及1处）向县委组织部说明情况，11月份按规定天数入村（社区）。",
            new FigureSet(figures.Frame with { Campaign = head }, figures.Readings).Material().Part(BulletinPart.NextMonth));
    }

    [Fact]
    public void A_month_that_begins_on_the_deadline_still_asks()
    {
        var figures = Village.Figures(Village.Good(1), Village.Good(2));
        string Asked(DateOnly deadline) => new FigureSet(
            figures.Frame with { Campaign = figures.Frame.Campaign with { Deadline = deadline } }, figures.Readings).Material().Part(BulletinPart.NextMonth);
        Assert.NotEqual("", Asked(new(2003, 11, 1)));
        Assert.Equal("", Asked(new(2003, 10, 31)));
    }

    private static string Text(params CaseReading[] villages) => Reading.Part(BulletinPart.NextMonth, villages);

    private static EventMark Mark(int day) => new(Guid.CreateVersion7(), new(2003, 9, day), 0, default);

    private static CaseReading Settled(int number) =>
        Village.Good(number) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Held, InMonth)) };
}
