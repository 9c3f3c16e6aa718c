using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Problems, work, presence and the village's own things: which record puts it into a figure.</summary>
public sealed class RecordProofTests
{
    private static readonly DateOnly AsOf = new(2003, 7, 31);
    private static readonly Guid Own = Guid.CreateVersion7();

    private readonly One _one = new();

    [Theory]
    [InlineData("problemsFound", true, true, true, true)]
    [InlineData("problemsOpen", true, true, false, false)]
    [InlineData("problemsResolved", false, false, true, false)]
    [InlineData("problemsEased", false, false, false, true)]
    public void A_problem_proves_by_its_last_status(string key, bool open, bool reopened, bool resolved, bool eased) => Assert.Equal(
        [open, reopened, resolved, eased],
        new[] { ProblemStatus.Open, ProblemStatus.Reopened, ProblemStatus.Resolved, ProblemStatus.Eased }.Select(s =>
            Holds(key, Problem(s, AsOf)) || Holds(key, new Evidence.OfProblemStatus(Guid.Empty, Own, AsOf, "土地纠纷", "地界", s))));

    [Fact]
    public void A_category_is_proved_by_its_own_statuses()
    {
        var status = new Evidence.OfProblemStatus(Guid.Empty, Own, AsOf, "土地纠纷", "地界", ProblemStatus.Resolved);
        Assert.Equal(
            (true, true, false, false),
            (Holds("resolvedByCategory.土地纠纷", status), Holds("easedByCategory.土地纠纷", status), Holds("resolvedByCategory.村级财务", status),
                Holds("easedByCategory.村级财务", status)));
    }

    [Theory]
    [InlineData(ProblemStatus.Open, -1, true)]
    [InlineData(ProblemStatus.Open, 0, false)]
    [InlineData(ProblemStatus.Eased, -1, false)]
    public void A_problem_is_overdue_the_day_after_its_day(ProblemStatus status, int days, bool isOverdue) =>
        Assert.Equal(isOverdue, Holds("overdueProblems", Problem(status, AsOf.AddDays(days))));

    [Theory]
    [InlineData(false, -1, true)]
    [InlineData(false, 0, false)]
    [InlineData(true, -1, false)]
    public void A_measure_is_overdue_the_day_after_its_day(bool isDone, int days, bool isOverdue) =>
        Assert.Equal(isOverdue, Holds("overdueMeasures", new Evidence.OfMeasure(Guid.Empty, Own, AsOf, "修复机井", null, AsOf.AddDays(days), isDone)));

    [Fact]
    public void A_month_without_petitions_proves_none()
    {
        Assert.True(Holds("petitions", new Evidence.OfPetition(Guid.Empty, Own, AsOf, 1)));
        Assert.False(Holds("petitions", new Evidence.OfPetition(Guid.Empty, Own, AsOf, 0)));
    }

    [Fact]
    public void A_quantity_proves_its_indicator_from_the_start_on()
    {
        Evidence.OfQuantity Quantity(DateOnly on, string indicator) => new(Guid.Empty, Own, on, indicator, 1000, null);

        Assert.True(Holds("indicators.机井", Quantity(Make.Start, "机井")));
        Assert.False(Holds("indicators.机井", Quantity(Make.Start, "修路")));
        Assert.False(Holds("indicators.机井", Quantity(Make.Start.AddDays(-1), "机井")));
    }

    [Fact]
    public void Who_was_not_released_is_proved_by_what_says_so()
    {
        Assert.True(Holds("teamsNotReleased", new Evidence.OfPostRelease(Guid.Empty, Own, AsOf, "张某", IsReleased: false)));
        Assert.False(Holds("teamsNotReleased", new Evidence.OfPostRelease(Guid.Empty, Own, AsOf, "张某", IsReleased: true)));
    }

    [Fact]
    public void A_day_in_the_village_proves_in_its_month_or_in_a_week_that_is_judged()
    {
        Evidence.OfPresence Day(DateOnly on, DateOnly sunday, Capacity capacity) => new(Guid.Empty, Own, on, capacity, sunday, null);
        DateOnly first = new(2003, 7, 1), sunday = new(2003, 7, 6);

        Assert.True(Holds("presence.team.onceVillages", Day(first, sunday, Capacity.Team)));
        Assert.True(Holds("presence.team.month.20", Day(first, sunday, Capacity.ResidentDeputy)));
        Assert.False(Holds("presence.team.onceVillages", Day(first.AddDays(-1), sunday, Capacity.Team)));
        Assert.False(Holds("presence.team.onceVillages", Day(first, sunday, Capacity.Liaison)));
        Assert.True(Holds("presence.liaison.week.1", Day(first.AddDays(-1), sunday, Capacity.Liaison)));
        Assert.False(Holds("presence.liaison.week.1", Day(AsOf, new(2003, 8, 3), Capacity.Liaison)));
        Assert.False(Holds("presence.liaison.week.1", Day(first, sunday, Capacity.Team)));
        Assert.False(Holds("presence.liaison.month.3", Day(first.AddDays(-1), sunday, Capacity.Liaison)));
    }

    [Theory]
    [InlineData("roomsNone")]
    [InlineData("roomsPoor")]
    [InlineData("roomsUntidy")]
    [InlineData("withDebt")]
    [InlineData("debtYuan")]
    [InlineData("disunited")]
    public void What_a_village_is_like_is_proved_by_what_said_it_last(string key)
    {
        var source = Guid.CreateVersion7();
        var reading = Reading() with
        {
            Rooms = new(OfficeRooms.Poor, AsOf, source),
            Debt = new(1, AsOf, source),
            Relation = new(CommitteeRelation.Disunited, AsOf, source),
        };
        foreach (var (id, proves) in new[] { (source, true), (Own, false) })
        {
            Evidence baseline = new Evidence.OfBaseline(Guid.Empty, id, AsOf, null, null, null, null, null);
            Evidence change = key is "disunited" ? new Evidence.OfMakeUp(Guid.Empty, id, AsOf, null)
                : key is "withDebt" or "debtYuan" ? new Evidence.OfEconomy(Guid.Empty, id, AsOf, null) : new Evidence.OfVenue(Guid.Empty, id, AsOf, null);
            Assert.Equal((proves, proves), (Holds(key, baseline, reading), Holds(key, change, reading)));
            Assert.False(Holds(key, baseline, Reading()));
        }
    }

    [Fact]
    public void A_rule_proves_by_its_last_answer_while_the_campaign_has_it()
    {
        var item = _one.On(AsOf).Frame.StandingRules[0];
        var reading = Reading() with { Rules = [new(item, ChecklistState.Present, Own)] };

        Assert.True(Holds("rulesComplete", new Evidence.OfRule(Guid.Empty, Own, AsOf, item, ChecklistState.Present), reading));
        Assert.False(Holds("rulesComplete", new Evidence.OfRule(Guid.Empty, Own, AsOf, "另一项", ChecklistState.Present), reading));
        Assert.False(Holds("rulesComplete", new Evidence.OfRule(Guid.Empty, Guid.CreateVersion7(), AsOf, item, ChecklistState.Present), reading));
    }

    private static Evidence.OfProblem Problem(ProblemStatus status, DateOnly due) => new(Guid.Empty, Own, AsOf, "土地纠纷", "地界", due, null, status);

    private CaseReading Reading() => _one.On(AsOf).Readings.Single();

    private bool Holds(string key, Evidence evidence, CaseReading? reading = null) =>
        _one.On(AsOf).Find(key)!.Proofs.Where(p => p.Kind == evidence.Kind).Any(p => p.Holds(reading ?? Reading(), evidence));
}
