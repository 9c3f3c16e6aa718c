using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

public class ExemplarTests
{
    [Theory]
    [InlineData(InspectionOutcome.Passed, true)]
    [InlineData(InspectionOutcome.BasicallyPassed, true)]
    [InlineData(InspectionOutcome.Failed, false)]
    [InlineData(null, false)]
    public void A_village_is_held_up_only_while_it_is_passed(InspectionOutcome? outcome, bool isPrinted) =>
        Assert.Equal(isPrinted, Text(Village.Good(outcome: outcome)).Contains("工作突出", StringComparison.Ordinal));

    [Theory]
    [InlineData(InspectionOutcome.Verified, true)]
    [InlineData(InspectionOutcome.Held, true)]
    [InlineData(InspectionOutcome.FellBack, false)]
    [InlineData(InspectionOutcome.Refused, false)]
    public void What_comes_after_the_pass_decides_whether_it_stays_held_up(InspectionOutcome later, bool isPrinted)
    {
        var village = Village.Good() with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (later, new(2003, 10, 8))) };
        Assert.Equal(isPrinted, Text(village).Contains("工作突出", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_is_not_blamed_for_what_is_overdue_or_for_an_empty_month() =>
        Assert.Equal("（一）工作突出的村。村1班子健全。没有不合格和未申报的村。", Text(Delayed()));

    [Fact]
    public void The_same_village_lags_when_it_is_no_example() =>
        Assert.Contains("1项措施逾期，2个问题逾期，工作组全月没有驻村记录", Reading.Part(BulletinPart.Villages, Delayed(), Village.Good(2)), StringComparison.Ordinal);

    [Fact]
    public void An_example_without_a_plan_lags_for_that_alone()
    {
        var text = Text(Delayed() with { HasPlan = false });
        Assert.Contains("（一）工作突出的村。村1班子健全。（二）其他有事项滞后的村。村1（刘楼镇；没有整顿方案）。", text, StringComparison.Ordinal);
    }

    private static CaseReading Delayed() =>
        Village.Good().Present(Capacity.Liaison) with { Measures = new(4, 3, 1), Categories = [new("土地纠纷", 2, 0, 0, 2)] };

    private static string Text(CaseReading village) =>
        new BulletinMaterial(Village.Figures(village, Village.Good(2))) { Exemplars = [new(village.CaseId, "班子健全")] }.Part(BulletinPart.Villages);
}
