using FsCheck;
using FsCheck.Fluent;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>Whatever is tried in whatever order: only arrows of the drawing are gone, a refusal changes nothing, the facts replay to the present.</summary>
public class StepSequenceTests
{
    private static readonly CampaignThresholds Rules = new();
    private static readonly Inspector[] Two = [new("孙立新", null), new("王海涛", null)];

    // The drawing once more, so that no table of the program vouches for itself.
    private static readonly HashSet<(CaseStage From, CaseStage To)> Arrows =
    [
        (CaseStage.Registered, CaseStage.Diagnosed), (CaseStage.Diagnosed, CaseStage.Rectifying), (CaseStage.Rectifying, CaseStage.Applied),
        (CaseStage.Applied, CaseStage.Rectifying), (CaseStage.Applied, CaseStage.UnderInspection), (CaseStage.UnderInspection, CaseStage.Passed),
        (CaseStage.UnderInspection, CaseStage.Failed), (CaseStage.Passed, CaseStage.Transformed), (CaseStage.Passed, CaseStage.CityRefused),
        (CaseStage.Passed, CaseStage.Relapsed), (CaseStage.Transformed, CaseStage.Relapsed), (CaseStage.Failed, CaseStage.Rectifying),
        (CaseStage.Relapsed, CaseStage.Rectifying), (CaseStage.CityRefused, CaseStage.Rectifying),
    ];

    [Fact]
    public void No_sequence_of_allowed_steps_reaches_a_forbidden_state_and_history_replays_to_the_present() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), tried =>
        {
            // Begun where the way to acceptance begins, so that the longer ways are gone, too.
            Walk walk = new();
            return walk.Try(0) && walk.Try(1) && tried.All(t => walk.Try(t % 13));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(60));

    [Theory]
    [InlineData("0 1 2 3 2 4 5 7 9", CaseStage.Transformed)]
    [InlineData("0 1 2 4 6 1 2 4 5 10", CaseStage.CityRefused)]
    [InlineData("0 1 2 4 5 9 8 1", CaseStage.Rectifying)]
    [InlineData("0 1 11 2 12 2 4 11 5", CaseStage.UnderInspection)]
    public void The_ways_that_are_tried_reach_the_ends_of_the_drawing(string steps, CaseStage stage)
    {
        Walk walk = new();
        Assert.All(steps.Split(' '), s => Assert.True(walk.Try(int.Parse(s, System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(stage, walk.Stage);
    }

    private sealed class Walk
    {
        private readonly Campaign _campaign = Make.Campaign();
        private readonly RectificationCase _case;
        private readonly List<CaseFact> _facts = [];
        private DateOnly _day = Make.Start;

        public Walk() => _case = Make.Case(_campaign);

        public CaseStage Stage => _case.Stage;

        private AcceptanceReading Reading => AcceptanceReading.Of(AcceptanceEvents.Of(_facts));

        /// <summary>Says whether all that must hold does, whether the step was taken or refused.</summary>
        public bool Try(int step)
        {
            _day = _day.AddDays(1);
            var before = (_case.Stage, _case.Standing, _facts.Count);
            try
            {
                _facts.AddRange(Take(step));
            }
            catch (RuleViolationException refused)
            {
                return refused.Refusals.Count > 0 && before == (_case.Stage, _case.Standing, _facts.Count);
            }

            var (from, standing, _) = before;
            return (from == _case.Stage || Arrows.Contains((from, _case.Stage))) && (from == _case.Stage || standing is Standing.Active)
                && Reading.Stage == _case.Stage
                && (_case.Stage is not (CaseStage.Passed or CaseStage.Transformed) || Reading.PassedOn is not null)
                && (_case.Stage is CaseStage.Transformed) == (_case.Stage is CaseStage.Transformed && Reading.IsTransformed);
        }

        private IEnumerable<CaseFact> Take(int step) => step switch
        {
            0 => [_case.Diagnose(_day, new("财务混乱", "镇党委"))],
            1 => _case.Adopt(new(_day, _day, _campaign), Make.Draft(Make.Measure()), [], Reading.FailedOn),
            2 => [_case.Apply(_day, _campaign, new([], [], _day, Reading.IsPlanReturned))],
            3 => [_case.Withdraw(_facts.OfType<AcceptanceApplication>().LastOrDefault() ?? new(_case, _day), _day, "还要再干")],
            4 => [_case.OpenInspection(_day, Two, Rules, seed: "0123456789abcdef")],
            5 => [Judged(InspectionOutcome.Passed, 90)],
            6 => [Judged(InspectionOutcome.Failed, 60)],
            7 => [_case.Revisit(new(_day, Held: true, null, Two), Rules, Reading.PassedOn)],
            8 => [_case.Revisit(new(_day, Held: false, "又散了", Two), Rules, Reading.PassedOn)],
            9 => [_case.Verify(_day, Reading.PassedOn, Reading.HasHeldSincePassing, ManagementLevel.Higher, byCity: true, Rules)],
            10 => [_case.Refuse(_day, ManagementLevel.CityKey, byCity: true, "债没有还", Reading.PassedOn)],
            11 => [_case.Suspend(_day, "搬迁")],
            _ => [_case.Resume(_day, "搬完了")],
        };

        private Inspection Judged(InspectionOutcome outcome, int score) => _case.Judge(
            Judgement.Of(Make.Sheet(_day), _day, outcome) with { Score = score, Vote = new(20, 3) },
            _facts.OfType<InspectionOpening>().LastOrDefault(), Rules, new());
    }
}
