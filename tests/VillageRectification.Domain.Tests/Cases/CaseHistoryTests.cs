using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>"Stage = the latest dated event among …; with none of these: plan rows → Rectifying, diagnosis → Diagnosed, else Registered."</summary>
public class CaseHistoryTests
{
    private static readonly DateOnly Day = new(2003, 7, 27);

    [Theory]
    [InlineData(false, false, CaseStage.Registered)]
    [InlineData(true, false, CaseStage.Diagnosed)]
    [InlineData(true, true, CaseStage.Rectifying)]
    [InlineData(false, true, CaseStage.Rectifying)]
    public void Without_an_event_plan_and_diagnosis_decide(bool isDiagnosed, bool hasPlan, CaseStage stage) =>
        Assert.Equal(stage, new CaseHistory(isDiagnosed, hasPlan, []).ReadStage());

    [Theory]
    [InlineData(StageEventKind.Applied, CaseStage.Applied)]
    [InlineData(StageEventKind.CountyPassed, CaseStage.Passed)]
    [InlineData(StageEventKind.CountyFailed, CaseStage.Failed)]
    [InlineData(StageEventKind.FellBack, CaseStage.Relapsed)]
    [InlineData(StageEventKind.CityVerified, CaseStage.Transformed)]
    [InlineData(StageEventKind.CityRefused, CaseStage.CityRefused)]
    [InlineData(StageEventKind.PlanAdopted, CaseStage.Rectifying)]
    public void The_latest_event_decides_whatever_the_order_of_the_rows(StageEventKind last, CaseStage stage)
    {
        StageEvent later = new(Day, last, 0, default);
        StageEvent earlier = new(Day.AddDays(-1), StageEventKind.CountyFailed, 0, default);
        Assert.Equal(stage, new CaseHistory(true, true, [later, earlier]).ReadStage());
    }

    [Fact]
    public void On_one_day_application_verdict_revisit_city_is_the_order()
    {
        StageEventKind[] order = [StageEventKind.Applied, StageEventKind.CountyPassed, StageEventKind.FellBack, StageEventKind.CityVerified];
        for (var count = 1; count <= order.Length; count++)
        {
            StageEvent[] events = [.. order.Take(count).Reverse().Select(k => new StageEvent(Day, k, 0, default))];
            var alone = new CaseHistory(true, true, [new(Day, order[count - 1], 0, default)]);
            Assert.Equal(alone.ReadStage(), new CaseHistory(true, true, events).ReadStage());
        }
    }
}
