using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Each sign of a card is ended by a record of its own, and the card is settled with the last of them.</summary>
public class WarningLifeTests
{
    private static readonly DateOnly SentOn = new(2003, 10, 31);
    private static readonly DateOnly AsOf = new(2003, 12, 5);
    private static readonly DateOnly PassedOn = new(2003, 7, 20);

    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Passed);

    [Fact]
    public void Work_since_the_silence_ends_it_be_it_written_down_late()
    {
        ProgressEntry late = new(_case, SentOn.AddDays(-29), "修路"), before = new(_case, SentOn.AddDays(-30), "走访"), after = new(_case, SentOn.AddDays(4), "清账");

        Assert.Same(after, Ending(WarningSign.NoProgress, before, after).Record);
        Assert.Same(late, Ending(WarningSign.NoProgress, before, late, after).Record);
        // It ends nothing before the card was sent.
        Assert.Equal(SentOn, Ending(WarningSign.NoProgress, late).On);
        Assert.Null(Ending(WarningSign.NoProgress, before).On);
    }

    [Fact]
    public void The_last_problem_that_was_back_ends_it()
    {
        Problem solved = new(_case, PassedOn.AddDays(-60), "土地纠纷", "旧账"), one = new(_case, PassedOn.AddDays(5), "土地纠纷", "又有了"),
            two = new(_case, PassedOn.AddDays(6), "土地纠纷", "还有"), other = new(_case, PassedOn.AddDays(6), "村内道路", "路坏了");
        CaseFact[] facts = [solved, one, two, other, Status(solved, PassedOn.AddDays(-9)), Status(one, SentOn.AddDays(3)), Status(other, SentOn.AddDays(20))];
        var last = Status(two, SentOn.AddDays(8));

        Assert.Same(last, Ending(WarningSign.ProblemBack, [.. facts, last]).Record);
        Assert.Null(Ending(WarningSign.ProblemBack, facts).On);
    }

    [Fact]
    public void The_change_that_makes_the_committee_whole_ends_it()
    {
        CommitteeChange dismissed = new(_case, SentOn.AddDays(-9), Committee.Branch, CommitteeChangeKind.Dismissed),
            other = new(_case, SentOn.AddDays(1), Committee.VillageCommittee, CommitteeChangeKind.Established),
            whole = new(_case, SentOn.AddDays(5), Committee.Branch, CommitteeChangeKind.Established),
            late = new(_case, SentOn.AddDays(-2), Committee.Branch, CommitteeChangeKind.Established);

        Assert.Same(whole, Ending(WarningSign.SeatVacant, dismissed, other, whole).Record);
        Assert.Equal((late, SentOn), (Ending(WarningSign.SeatVacant, dismissed, late).Record, Ending(WarningSign.SeatVacant, dismissed, late).On));
    }

    [Fact]
    public void A_problem_was_back_by_the_pass_before_the_card_and_is_ended_by_what_settles_it()
    {
        Problem solved = new(_case, PassedOn.AddDays(-60), "土地纠纷", "旧账"), back = new(_case, PassedOn.AddDays(5), "土地纠纷", "又有了"),
            before = new(_case, PassedOn, "土地纠纷", "老问题");
        ProblemStatusChange eased = new(_case, back, SentOn.AddDays(4), ProblemStatus.Eased, Majority.Satisfied),
            settledBefore = Status(before, SentOn.AddDays(9));
        ProblemStatusChange again = new(_case, back, SentOn.AddDays(7), ProblemStatus.Reopened, Majority.Satisfied);
        CaseFact[] facts = [solved, back, before, Status(solved, PassedOn.AddDays(-9)), eased, again, settledBefore];

        // Another pass after the card, or on another outcome's day, makes nothing of what was back when it was sent.
        Assert.Same(eased, Ending(WarningSign.ProblemBack, [.. facts, Pass(SentOn.AddDays(1), InspectionOutcome.Passed)]).Record);
        Assert.Same(eased, Ending(WarningSign.ProblemBack, [.. facts, Pass(SentOn.AddDays(-1), InspectionOutcome.Failed)]).Record);
        Assert.Null(Ending(WarningSign.ProblemBack, [.. facts, Pass(PassedOn.AddDays(6), InspectionOutcome.BasicallyPassed)]).Record);
        Assert.Null(Ending(WarningSign.ProblemBack, [.. facts, Pass(SentOn, InspectionOutcome.Passed)]).Record);

        Inspection Pass(DateOnly on, InspectionOutcome outcome) => new(_case, on, InspectionKind.County, outcome);
    }

    [Fact]
    public void Where_both_committees_were_made_whole_the_later_ends_it_by_its_first_change()
    {
        CommitteeChange[] vacant =
        [
            .. Enum.GetValues<Committee>().Select(c => new CommitteeChange(_case, SentOn.AddDays(-9), c, CommitteeChangeKind.Dismissed)),
        ];
        CommitteeChange branch = new(_case, SentOn.AddDays(1), Committee.Branch, CommitteeChangeKind.Established),
            committee = new(_case, SentOn.AddDays(5), Committee.VillageCommittee, CommitteeChangeKind.Established),
            again = new(_case, SentOn.AddDays(9), Committee.Branch, CommitteeChangeKind.Established);

        Assert.Null(Ending(WarningSign.SeatVacant, [.. vacant, branch, again]).Record);
        Assert.Same(committee, Ending(WarningSign.SeatVacant, [.. vacant, again, committee, branch]).Record);
    }

    [Fact]
    public void A_relapse_on_the_day_of_the_card_overtakes_it_and_one_before_does_not()
    {
        var card = Card(WarningSign.SeatVacant);
        Inspection Back(DateOnly on) => new(_case, on, InspectionKind.Revisit, InspectionOutcome.FellBack);

        Assert.True(Life(card, [card, Back(SentOn)]).IsOvertaken);
        Assert.False(Life(card, [card, Back(SentOn.AddDays(-1))]).IsOvertaken);
    }

    [Theory]
    [InlineData("2003-11-29", null, 0)]
    [InlineData("2003-11-30", "2003-11-30", 14)]
    [InlineData("2003-12-31", "2003-11-30", 14)]
    public void A_month_with_days_enough_is_looked_for_among_those_that_are_over(string asOf, string? endedOn, int days)
    {
        DateOnly[] came = [.. new[] { (7, 13), (8, 13), (9, 13), (10, 3), (11, 14), (12, 20) }
            .SelectMany(m => Enumerable.Range(1, m.Item2).Select(d => new DateOnly(2003, m.Item1, d)))];
        var card = Card(WarningSign.PresenceHalved);

        var ending = Assert.Single(WarningLife.Of(card, [card], came, Make.Start, [], Day(asOf)).Ended);

        Assert.Equal((endedOn is null ? null : Day(endedOn), days), (ending.On, ending.Presence?.Days ?? 0));

        static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(7, 14, 11)]
    [InlineData(3, 1, null)]
    public void The_first_month_with_days_enough_ends_it(int october, int november, int? month)
    {
        DateOnly[] days = [.. new[] { (7, 13), (8, 13), (9, 13), (10, october), (11, november) }
            .SelectMany(m => Enumerable.Range(1, m.Item2).Select(d => new DateOnly(2003, m.Item1, d)))];
        var card = Card(WarningSign.PresenceHalved);

        var ending = WarningLife.Of(card, [card], days, Make.Start, [], AsOf).Ended.Single(e => e.Sign is WarningSign.PresenceHalved);

        if (october == 7)
        {
            // Filled in after the card was sent: nobody knows on which day.
            Assert.Equal((null, new Month(2003, 10), october), (ending.On, ending.Presence!.Value.Month, ending.Presence.Value.Days));
            return;
        }

        Assert.Equal(month is { } number ? new Month(2003, number).Last : null, ending.On);
    }

    [Fact]
    public void A_card_is_settled_with_the_last_of_its_signs_and_not_while_one_holds()
    {
        var card = Card(WarningSign.NoProgress, WarningSign.SeatVacant);
        CaseFact[] facts =
        [
            card, new ProgressEntry(_case, SentOn.AddDays(4), "清账"),
            new CommitteeChange(_case, SentOn.AddDays(-9), Committee.Branch, CommitteeChangeKind.Dismissed),
            new CommitteeChange(_case, SentOn.AddDays(9), Committee.Branch, CommitteeChangeKind.Established),
        ];

        var (settled, open) = (Life(card, facts), Life(card, facts[..^1], WarningSign.SeatVacant));

        Assert.Equal((true, SentOn.AddDays(9)), (settled.IsSettled, settled.SettledOn));
        Assert.Equal((false, null), (open.IsSettled, open.SettledOn));
        Assert.Equal([WarningSign.NoProgress], open.Ended.Select(e => e.Sign));
    }

    [Fact]
    public void What_nothing_answered_is_told_as_overtaken_by_a_later_card_of_the_same_sign_or_by_the_relapse()
    {
        var card = Card(WarningSign.SeatVacant, WarningSign.NoProgress);
        ConsolidationWarning later = new(_case, SentOn.AddDays(9), [new(WarningSign.SeatVacant, "两委缺人")], SentOn.AddDays(30));
        Inspection back = new(_case, SentOn.AddDays(12), InspectionKind.Revisit, InspectionOutcome.FellBack);

        var followed = Life(card, [card, later]);
        var relapsed = Life(card, [card, later, back]);
        var answered = Life(card, [card, later, new CommitteeChange(_case, SentOn, Committee.Branch, CommitteeChangeKind.Dismissed), new CommitteeChange(
            _case, SentOn.AddDays(5), Committee.Branch, CommitteeChangeKind.Established)]);

        Assert.Equal([(later, true), (null, false)], followed.Ended.OrderByDescending(e => e.Sign).Select(e => (e.Record, e.IsOvertaken)));
        Assert.Equal([later, back], relapsed.Ended.OrderByDescending(e => e.Sign).Select(e => e.Record));
        Assert.True(followed.IsOvertaken);
        Assert.False(answered.IsOvertaken);
        Assert.Empty(Life(later, [card, later], WarningSign.SeatVacant).Ended);
    }

    [Fact]
    public void What_records_ended_stays_ended_though_it_is_so_again()
    {
        CommitteeChange Change(int days, CommitteeChangeKind kind) => new(_case, SentOn.AddDays(days), Committee.Branch, kind);
        Problem solved = new(_case, PassedOn.AddDays(-60), "土地纠纷", "旧账"), back = new(_case, PassedOn.AddDays(5), "土地纠纷", "又有了"),
            another = new(_case, SentOn.AddDays(20), "土地纠纷", "第三回");
        DateOnly[] came = [.. new[] { (7, 13), (8, 13), (9, 13), (10, 3), (11, 14), (12, 1) }
            .SelectMany(m => Enumerable.Range(1, m.Item2).Select(d => new DateOnly(2003, m.Item1, d)))];
        var card = Card(Enum.GetValues<WarningSign>());
        CaseFact[] facts =
        [
            card, new Inspection(_case, PassedOn, InspectionKind.County, InspectionOutcome.Passed), solved, Status(solved, PassedOn.AddDays(-9)),
            back, another, Change(-9, CommitteeChangeKind.Dismissed),
        ];
        CaseFact[] done =
        [
            new ProgressEntry(_case, SentOn.AddDays(2), "清账"), Status(back, SentOn.AddDays(3)), Change(4, CommitteeChangeKind.Established),
            Change(9, CommitteeChangeKind.Dismissed),
        ];
        WarningSign[] all = [.. Enum.GetValues<WarningSign>()];

        var life = WarningLife.Of(card, [.. facts, .. done], came, Make.Start, all, new(2004, 1, 14));

        Assert.Empty(life.Open);
        Assert.Equal(
            [SentOn.AddDays(2), new(2003, 11, 30), SentOn.AddDays(3), SentOn.AddDays(4)], life.Ended.OrderBy(e => e.Sign).Select(e => e.On));
        Assert.Equal(all, WarningLife.Of(card, facts, [.. came.Where(d => d.Month < 11)], Make.Start, all, AsOf).Open);
    }

    private WarningEnding Ending(WarningSign sign, params CaseFact[] facts)
    {
        var card = Card(sign);
        CaseFact[] all = [card, new Inspection(_case, PassedOn, InspectionKind.County, InspectionOutcome.Passed), .. facts];
        return Life(card, all).Ended.Single(e => e.Sign == sign);
    }

    private static WarningLife Life(ConsolidationWarning card, CaseFact[] facts, params WarningSign[] open) =>
        WarningLife.Of(card, facts, [], Make.Start, open, AsOf);

    private ConsolidationWarning Card(params WarningSign[] signs) =>
        new(_case, SentOn, signs.Select(s => new WarningReason(s, s.ToText("村"))), SentOn.AddDays(15));

    private ProblemStatusChange Status(Problem problem, DateOnly on) => new(_case, problem, on, ProblemStatus.Resolved, Majority.Satisfied);
}
