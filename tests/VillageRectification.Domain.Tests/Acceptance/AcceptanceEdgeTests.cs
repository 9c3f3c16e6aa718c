using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>The days on which something is allowed for the first or the last time, from the pass to the verification.</summary>
public class AcceptanceEdgeTests
{
    private static readonly DateOnly PassedOn = new(2003, 6, 10);
    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Passed);

    [Theory]
    [InlineData(InspectionOutcome.Passed, "2003-12-10")]
    [InlineData(InspectionOutcome.BasicallyPassed, "2003-09-10")]
    [InlineData(InspectionOutcome.Failed, null)]
    public void A_passed_village_is_revisited_within_six_months_and_one_that_barely_passed_within_three(InspectionOutcome outcome, string? due)
    {
        Inspection verdict = new(_case, PassedOn, InspectionKind.County, outcome);
        Inspection held = new(_case, PassedOn.AddDays(20), InspectionKind.Revisit, InspectionOutcome.Held);
        Assert.Equal(due, Read(verdict).RevisitDue?.ToString("yyyy-MM-dd", null));
        Assert.Null(Read(verdict, held).RevisitDue);
    }

    [Fact]
    public void A_revisit_or_a_relapse_is_the_last_one_whatever_became_of_the_village_since()
    {
        Inspection passed = new(_case, PassedOn, InspectionKind.County, InspectionOutcome.Passed);
        Inspection held = new(_case, PassedOn.AddDays(20), InspectionKind.Revisit, InspectionOutcome.Held);
        Inspection fell = new(_case, PassedOn.AddDays(40), InspectionKind.Revisit, InspectionOutcome.FellBack);
        Inspection again = new(_case, PassedOn.AddDays(80), InspectionKind.County, InspectionOutcome.Passed);
        Inspection verified = new(_case, PassedOn.AddDays(60), InspectionKind.City, InspectionOutcome.Verified);

        Assert.Equal((true, PassedOn.AddDays(20)), (Read(passed, held).LastRevisitHeld, Read(passed, held).LastRevisit!.On));
        Assert.Equal((false, PassedOn.AddDays(40)), (Read(passed, held, fell).LastRevisitHeld, Read(passed, held, fell).LastRevisit!.On));
        Assert.Equal(PassedOn.AddDays(40), Read(passed, fell).LastRevisit!.On);
        Assert.Equal((true, false), (Read(passed, verified).IsTransformed, Read(passed, fell, again).IsTransformed));
        Assert.False(Read(passed, verified, new Inspection(_case, PassedOn.AddDays(70), InspectionKind.Revisit, InspectionOutcome.FellBack)).IsTransformed);
        Assert.False(Read(passed).IsTransformed || Read(verified).IsTransformed);
    }

    [Fact]
    public void A_consolidation_ends_by_the_longer_of_what_is_usual_and_what_was_decided_since_the_pass()
    {
        Assert.Equal(new(2003, 9, 10), ConsolidationSteps.EndOf(PassedOn, 3, new(2003, 9, 10)));
        Assert.Equal(new(2003, 9, 11), ConsolidationSteps.EndOf(PassedOn, 3, new(2003, 9, 11)));
        Assert.Equal(new(2004, 1, 1), new CaseFact[] { new ConsolidationExtension(_case, PassedOn, new(2004, 1, 1), "再看") }.ExtendedUntil(PassedOn));
    }

    [Theory]
    [InlineData("2003-10-01", true)]
    [InlineData("2003-10-02", false)]
    public void It_is_not_extended_to_the_day_on_which_that_is_decided(string until, bool isRefused)
    {
        DateOnly on = new(2003, 10, 1);
        Assert.Equal(
            isRefused ? [AcceptanceRefusal.ExtendsIntoPast(on)] : [], _case.AgainstExtending(on, DateOnly.Parse(until, null), PassedOn, new(2003, 9, 10), 3));
    }

    [Fact]
    public void What_was_decided_on_the_very_day_is_there_already_and_what_is_decided_later_is_not()
    {
        ConsolidationExtension Decided(DateOnly on) => new(_case, on, new(2003, 12, 1), "再看");
        DateOnly day = new(2003, 9, 1);
        Make.RefusedBy(AcceptanceRule.ExtendsNothing, () => _case.Extend(day, new(2003, 11, 1), ("再看", null), [Decided(day)], PassedOn, 3));
        Assert.Equal(new(2003, 11, 1), _case.Extend(day, new(2003, 11, 1), ("再看", null), [Decided(day.AddDays(1))], PassedOn, 3).Until);
    }

    [Fact]
    public void Only_one_card_is_open_and_a_correction_of_it_is_settled()
    {
        WarningReason[] two = [new(WarningSign.NoProgress, "三个月"), new(WarningSign.SeatVacant, "缺一人")];
        var card = _case.Warn(new(2003, 8, 1), two, new(2003, 9, 1), number: 4);
        Assert.Equal(4, card.Number);
        Assert.Equal([AcceptanceRefusal.WarningOpen(card.OccurredOn)], ConsolidationSteps.AgainstSecondCard(card));
        Assert.Empty(ConsolidationSteps.AgainstSecondCard(null));
        Make.RefusedBy(AcceptanceRule.WarningOpen, () => _case.Warn(new(2003, 8, 2), two, new(2003, 9, 1), open: card));
        Assert.Equal(new(2003, 9, 5), _case.Warn(new(2003, 8, 1), two, new(2003, 9, 5), card, card).DueOn);
        // The village fell back since: what was written of it before may still be put right, and nothing new is.
        var relapsed = Make.CaseIn(CaseStage.Relapsed);
        Assert.Equal(new(2003, 9, 5), relapsed.Warn(new(2003, 8, 1), two, new(2003, 9, 5), card).DueOn);
        Make.RefusedBy(AcceptanceRule.DueNotAfter, () => relapsed.Warn(new(2003, 8, 1), two, new(2003, 8, 1), card));
        Make.RefusedBy(AcceptanceRule.NotPassed, () => relapsed.Warn(new(2003, 8, 1), two, new(2003, 9, 5)));
        Assert.Equal("李明", _case.Sign(new(2003, 8, 3), card, " 李明 ").Signer);
    }

    [Fact]
    public void A_look_at_a_village_that_fell_back_since_is_corrected_and_no_new_one_written()
    {
        var (look, relapsed) = (_case.Look(new(2003, 8, 1), LookResult.Steady, 12, "好"), Make.CaseIn(CaseStage.Relapsed));
        Assert.Equal((12, "好"), (look.Observers, look.Text));
        Assert.Equal(LookResult.Signs, relapsed.Look(new(2003, 8, 1), LookResult.Signs, null, null, look).Result);
        Make.RefusedBy(AcceptanceRule.NotPassed, () => relapsed.Look(new(2003, 8, 1), LookResult.Signs, null, null));
        Make.RefusedBy(AcceptanceRule.OppositeOnOneDay, () => _case.Look(new(2003, 8, 1), LookResult.Signs, null, null, others: [look]));
        Assert.Equal(LookResult.Signs, _case.Look(new(2003, 8, 1), LookResult.Signs, null, null, look, [look]).Result);
    }

    [Fact]
    public void A_plate_hangs_from_its_day_on_and_a_correction_is_held_against_its_neighbours()
    {
        PlateChange hung = new(_case, new(2003, 8, 10), PlateChangeKind.Hung);
        PlateChange down = new(_case, new(2003, 9, 10), PlateChangeKind.TakenDown);
        Assert.Equal(hung, new CaseFact[] { hung }.PlateOn(hung.OccurredOn));
        Assert.Null(new CaseFact[] { hung }.PlateOn(hung.OccurredOn.AddDays(-1)));
        Assert.Equal(
            [AcceptanceRefusal.PlateStandsAlready(PlateChangeKind.Hung, hung.OccurredOn)],
            _case.AgainstPlate(hung.OccurredOn, PlateChangeKind.Hung, [hung], null));
        Assert.Empty(_case.AgainstPlate(new(2003, 10, 1), PlateChangeKind.Hung, [hung, down], null));
        Assert.Empty(_case.AgainstPlate(new(2003, 8, 20), PlateChangeKind.TakenDown, [hung], null));
        Make.RefusedBy(
            AcceptanceRule.PlateStandsAlready, () => _case.ChangePlate(new(2003, 10, 1), PlateChangeKind.TakenDown, default, [hung, down], null, hung));
    }

    [Fact]
    public void The_application_that_counts_is_the_last_one_up_to_the_day()
    {
        CaseFact[] facts = [_case.Applied(new(2003, 5, 1)), _case.Applied(new(2003, 3, 1))];
        Assert.Equal(new(2003, 5, 1), facts.AppliedOn(new(2003, 5, 1)));
        Assert.Equal(new(2003, 3, 1), facts.AppliedOn(new(2003, 4, 30)));
        Assert.Null(facts.AppliedOn(new(2003, 2, 28)));
    }

    [Fact]
    public void Of_what_a_township_gave_itself_the_points_for_the_application_that_was_answered_count()
    {
        var item = Make.Campaign().Criteria[0].Text;
        Inspection first = new(_case, new(2003, 4, 1), InspectionKind.County, InspectionOutcome.Failed);
        Inspection second = new(_case, new(2003, 6, 1), InspectionKind.County, InspectionOutcome.Passed);
        SelfScore Said(DateOnly on, int score) => new(_case, on, item, score, null);
        CaseFact[] facts = [Said(new(2003, 3, 1), 2), first, Said(new(2003, 5, 1), 5), second, Said(new(2003, 7, 1), 8)];

        Assert.Equal((2, 5), (facts.SelfScoresBefore(first)[item].Score, facts.SelfScoresBefore(second)[item].Score));
        Assert.Equal(8, facts.SelfScoresOn(new(2003, 7, 1))[item].Score);
        Assert.Empty(facts.SelfScoresOn(new(2003, 6, 30)));
        Assert.Equal(7, new CaseFact[] { first, Said(first.OccurredOn, 7) }.SelfScoresOn(first.OccurredOn)[item].Score);
    }

    [Fact]
    public void Of_a_village_that_was_removed_nothing_is_assessed_watched_or_signed()
    {
        var gone = Make.CaseIn(CaseStage.Passed);
        WarningReason[] two = [new(WarningSign.NoProgress, "三个月"), new(WarningSign.SeatVacant, "缺一人")];
        var card = gone.Warn(new(2003, 8, 1), two, new(2003, 9, 1));
        gone.RereadStanding([]);
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Assess(Make.Today, Make.Campaign().Criteria[0], Make.Campaign().Criteria[0].Text, 1, null));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Look(Make.Today, LookResult.Steady, null, null));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Sign(Make.Today, card, "李明"));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Redate(new(gone, Make.Today), Make.Today, []));
    }

    [Fact]
    public void Looks_plates_samples_signs_and_passes_are_said_in_words()
    {
        Assert.Equal(["稳定", "有苗头"], Enum.GetValues<LookResult>().Select(r => r.ToText()));
        Assert.Equal(["挂牌", "摘牌"], Enum.GetValues<PlateChangeKind>().Select(k => k.ToText()));
        Assert.Equal(["合格后还没有回访的社区", "所有合格的社区", "等市级认定的社区"], Enum.GetValues<SampleList>().Select(l => l.ToText("社区")));
        Assert.Equal(["回访", "回访", "市级认定"], Enum.GetValues<SampleList>().Select(l => l.Purpose()));
        Assert.Equal(["没有进展", "驻村减半", "同类问题又出现", "两委缺人"], Enum.GetValues<WarningSign>().Select(s => s.ToText("村")));
        Assert.Equal(("基本合格", "合格"), (InspectionOutcomeWords.OfPass(isBasic: true), InspectionOutcomeWords.OfPass(isBasic: false)));
        Assert.Equal("入户走访满意率 80% 以上", HouseholdSurvey.FloorItem(80));
    }

    private static AcceptanceReading Read(params CaseFact[] facts) => AcceptanceReading.Of(AcceptanceEvents.Of(facts));
}
