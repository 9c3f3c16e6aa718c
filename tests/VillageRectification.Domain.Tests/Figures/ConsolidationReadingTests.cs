using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Each sign of a relapse at its bounds; two of them make a card, and records end it.</summary>
public class ConsolidationReadingTests
{
    private static readonly DateOnly AsOf = new(2003, 10, 31);
    private static readonly DateOnly PassedOn = new(2003, 7, 20);

    private readonly RectificationCase _case = Make.Case();

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(null, true)]
    public void Thirty_days_without_work_are_a_sign(int? days, bool isSign) => Assert.Equal(
        isSign, Read(new(days is { } d ? AsOf.AddDays(-d) : null, new(2003, 10), [9, 9, 9, 9])).Signs.Contains(WarningSign.NoProgress));

    [Theory]
    [InlineData(6, 13, 13, 13, true)]
    [InlineData(6, 12, 12, 13, true)]
    [InlineData(6, 12, 12, 12, false)]
    [InlineData(0, 1, 1, 1, true)]
    [InlineData(0, 5, 0, 5, null)]
    public void Presence_below_half_of_its_own_mean_of_three_whole_months_is_a_sign(int month, int one, int two, int three, bool? isSign)
    {
        var reading = Read(new(AsOf, new(2003, 10), [month, one, two, three]));

        Assert.Equal((isSign is not null, isSign is true), (reading.IsPresenceJudged, reading.Signs.Contains(WarningSign.PresenceHalved)));
    }

    [Fact]
    public void Three_months_before_are_needed() =>
        Assert.False(Read(new(AsOf, new(2003, 10), [0, 9, 9])).IsPresenceJudged);

    [Theory]
    [InlineData("2003-10-31", 10)]
    [InlineData("2003-10-30", 9)]
    [InlineData("2003-11-01", 10)]
    public void The_last_month_is_one_that_is_over(string asOf, int month) =>
        Assert.Equal(month, ConsolidationWork.LastMonth(DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)).Number);

    [Fact]
    public void A_problem_of_a_resolved_category_found_after_the_verdict_is_a_sign()
    {
        Problem solved = new(_case, PassedOn.AddDays(-60), "土地纠纷", "旧账");
        ProblemStatusChange resolved = new(_case, solved, PassedOn.AddDays(-9), ProblemStatus.Resolved, Majority.Satisfied);
        Problem Found(int after, string category) => new(_case, PassedOn.AddDays(after), category, "又有了");

        Assert.Equal([WarningSign.ProblemBack], Signs(solved, resolved, Found(1, "土地纠纷")));
        Assert.Empty(Signs(solved, resolved, Found(0, "土地纠纷")));
        Assert.Empty(Signs(solved, resolved, Found(1, "村内道路")));
        Assert.Empty(Signs(solved, Found(1, "土地纠纷")));
    }

    [Fact]
    public void A_committee_known_not_to_be_complete_is_a_sign()
    {
        Baseline Before(CommitteeState? branch, CommitteeState? committee) =>
            new(_case, Make.Start, ManagementLevel.Ordinary) { Branch = branch, Committee = committee };

        Assert.Equal([WarningSign.SeatVacant], Signs(Before(CommitteeState.Incomplete, CommitteeState.Complete)));
        Assert.Equal([WarningSign.SeatVacant], Signs(Before(null, CommitteeState.ElectionPending)));
        Assert.Empty(Signs(Before(null, CommitteeState.Complete)));
    }

    [Fact]
    public void A_card_needs_two_signs_a_day_after_it_and_a_village_that_passed()
    {
        var passed = Make.CaseIn(CaseStage.Passed);
        WarningReason[] two = [new(WarningSign.SeatVacant, "缺人"), new(WarningSign.NoProgress, "没有进展")];
        Make.RefusedBy(AcceptanceRule.TooFewSigns, () => passed.Warn(AsOf, [two[1], two[1] with { Text = "又" }], AsOf.AddDays(1)));
        Make.RefusedBy(AcceptanceRule.DueNotAfter, () => passed.Warn(AsOf, two, AsOf));
        Make.RefusedBy(AcceptanceRule.NotPassed, () => Make.CaseIn(CaseStage.Relapsed).Warn(AsOf, two, AsOf.AddDays(1)));
        Make.RefusedBy(AcceptanceRule.NotPassed, () => Make.CaseIn(CaseStage.Failed).Look(AsOf, LookResult.Steady, null, null));
        Assert.Equal(3, Make.CaseIn(CaseStage.Transformed).Look(AsOf, LookResult.Steady, 3, null).Observers);

        var steady = passed.Look(AsOf, LookResult.Steady, 3, null);
        Make.RefusedBy(AcceptanceRule.OppositeOnOneDay, () => passed.Look(AsOf, LookResult.Signs, null, "账又乱了", null, [steady]));
        Assert.Equal(LookResult.Steady, passed.Look(AsOf, LookResult.Steady, null, null, null, [steady]).Result);
        Assert.Equal(LookResult.Signs, passed.Look(AsOf.AddDays(1), LookResult.Signs, null, "账又乱了", null, [steady]).Result);
        // A correction may say the opposite of what it corrects.
        Assert.Equal(LookResult.Signs, passed.Look(AsOf, LookResult.Signs, null, "账又乱了", steady, [steady]).Result);

        var card = passed.Warn(AsOf, [.. two, two[0] with { Text = "再缺人" }], AsOf.AddDays(1));

        // Each sign keeps its own fact, in whatever order they were picked.
        Assert.Equal([two[1], two[0]], card.Reasons());
        Assert.Equal([WarningSign.SeatVacant], card.Open([WarningSign.SeatVacant, WarningSign.ProblemBack]));
        Assert.Empty(card.Open([WarningSign.ProblemBack]));
    }

    [Fact]
    public void A_problem_of_a_category_that_was_resolved_on_the_day_on_which_it_was_found_is_a_sign_and_one_resolved_later_is_not()
    {
        Problem solved = new(_case, PassedOn.AddDays(-60), "土地纠纷", "旧账"), back = new(_case, PassedOn.AddDays(5), "土地纠纷", "又有了");
        ProblemStatusChange Resolved(int after) => new(_case, solved, PassedOn.AddDays(after), ProblemStatus.Resolved, Majority.Satisfied);

        Assert.Equal([WarningSign.ProblemBack], Signs(solved, back, Resolved(5)));
        Assert.Empty(Signs(solved, back, Resolved(6)));
    }

    [Fact]
    public void The_last_card_since_the_pass_is_read_and_its_signs_that_hold()
    {
        var silent = Read(new(null, new(2003, 10), [9, 9, 9, 9]));
        ConsolidationWarning Card(DateOnly on, WarningSign sign = WarningSign.NoProgress) => new(_case, on, [new(sign, "没有进展")], AsOf.AddDays(9));
        ConsolidationWarning before = Card(PassedOn.AddDays(-1)), first = Card(PassedOn), last = Card(AsOf), later = Card(AsOf.AddDays(1));

        Assert.Same(last, silent.LastOf([later, last, first, before]));
        Assert.Same(first, silent.LastOf([before, first, later]));
        Assert.Null(silent.LastOf([before, later]));
        Assert.Equal([WarningSign.NoProgress], last.Open(silent.Signs));
        Assert.Empty(Card(AsOf, WarningSign.SeatVacant).Open(silent.Signs));
    }

    private IReadOnlyList<WarningSign> Signs(params CaseFact[] facts) => Read(new(AsOf, new(2003, 10), [9, 9, 9, 9]), facts).Signs;

    private ConsolidationReading Read(ConsolidationWork work, params CaseFact[] facts)
    {
        CaseFact[] all =
        [
            new StandingChange(_case, Make.Start, Standing.Active, null),
            new Inspection(_case, PassedOn, InspectionKind.County, InspectionOutcome.Passed), .. facts,
        ];
        return new(new NaiveReplay(Make.Campaign(), AsOf, all).Readings([_case]).Single(), work, AsOf);
    }
}
