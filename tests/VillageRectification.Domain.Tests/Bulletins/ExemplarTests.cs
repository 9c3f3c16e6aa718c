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
    public void An_example_with_a_fault_also_stands_in_the_list_of_it() => Assert.Equal(
        "（一）工作突出的村。村1班子健全。（二）其他有事项滞后的村。村1（刘楼镇；1项措施逾期，2个问题逾期，工作组全月没有驻村记录）。", Kept(Delayed()));

    [Fact]
    public void An_example_with_a_fault_on_which_nobody_has_decided_is_not_held_up() => Assert.Equal(
        "其他有事项滞后的村：村1（刘楼镇；1项措施逾期，2个问题逾期，工作组全月没有驻村记录）。", Text(Delayed()));

    [Fact]
    public void The_drafter_is_told_what_speaks_against_an_example()
    {
        var village = Delayed();
        var doubt = Assert.Single(Praise.Of(Material(village)));
        Assert.Equal(("村1", true, null, false), (doubt.Village, doubt.MayPrint, doubt.Decision, doubt.IsPrinted));
        Assert.Equal(["1项措施逾期", "2个问题逾期", "工作组全月没有驻村记录"], doubt.Doubts);
        Assert.Empty(Praise.Of(Material(Village.Good())));
    }

    [Fact]
    public void An_example_to_which_no_department_came_is_doubtful_as_one_without_a_plan_is()
    {
        var village = Village.Good().Present(Capacity.Team) with { HasPlan = false };
        Assert.Equal(["没有整顿方案", "联系部门全月没有入村记录"], Assert.Single(Praise.Of(Material(village))).Doubts);
    }

    [Fact]
    public void An_example_that_the_text_names_for_its_few_days_is_doubtful()
    {
        var few = Village.Good().Present(Capacity.Liaison);
        few = few with { Presence = [.. few.Presence.Where(p => p.Capacity is not Capacity.Team), new(Capacity.Team, 6, new Dictionary<DateOnly, int>())] };
        var material = Village.Material(few, Village.Good(2)) with { Exemplars = [new(few.CaseId, "班子健全")] };
        Assert.Contains("驻村较少的有村16天", material.Part(BulletinPart.Presence), StringComparison.Ordinal);
        Assert.Equal(["10月份驻村较少，工作组6天"], Assert.Single(Praise.Of(material)).Doubts);
        // Of one village alone the text names nobody.
        Assert.Empty(Praise.Of(Village.Material(few) with { Exemplars = material.Exemplars }));
    }

    [Fact]
    public void An_example_that_is_not_passed_is_named_to_the_drafter()
    {
        var doubt = Assert.Single(Praise.Of(Material(Village.Good(outcome: InspectionOutcome.Failed))));
        Assert.Equal((false, false, "验收结果是不合格"), (doubt.MayPrint, doubt.IsPrinted, Assert.Single(doubt.Doubts)));
    }

    [Fact]
    public void Whom_the_drafter_leaves_out_is_not_held_up_and_keeps_its_fault()
    {
        var village = Delayed();
        var material = Material(village) with { LeftOut = new HashSet<Guid> { village.CaseId } };
        Assert.StartsWith("其他有事项滞后的村：村1（刘楼镇；1项措施逾期", material.Part(BulletinPart.Villages), StringComparison.Ordinal);
        Assert.False(Assert.Single(Praise.Of(material)).IsPrinted);
    }

    [Fact]
    public void One_village_with_two_stories_is_named_once_and_two_of_one_name_are_told_apart()
    {
        CaseReading[] villages = [Village.Good(1), Village.Good(2) with { Village = "村1", Township = "郭楼镇" }];
        var material = Village.Material(villages) with
        {
            Exemplars = [new(villages[0].CaseId, "班子健全。"), new(villages[0].CaseId, "产业有起色"), new(villages[1].CaseId, "矛盾化解")],
        };
        Assert.StartsWith("工作突出的村：刘楼镇村1班子健全，产业有起色；郭楼镇村1矛盾化解。", material.Part(BulletinPart.Villages), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_village_lags_when_it_is_no_example() =>
        Assert.Contains("1项措施逾期，2个问题逾期，工作组全月没有驻村记录", Reading.Part(BulletinPart.Villages, Delayed(), Village.Good(2)), StringComparison.Ordinal);

    [Fact]
    public void An_example_without_a_plan_lags_for_that_too()
    {
        var text = Kept(Village.Good() with { HasPlan = false });
        Assert.Contains("（一）工作突出的村。村1班子健全。（二）其他有事项滞后的村。村1（刘楼镇；没有整顿方案）。", text, StringComparison.Ordinal);
    }

    private static CaseReading Delayed() =>
        Village.Good().Present(Capacity.Liaison) with { Measures = new(4, 3, 1), Categories = [new("土地纠纷", 2, 0, 0, 2)] };

    private static string Text(CaseReading village) =>
        Material(village).Part(BulletinPart.Villages);

    private static string Kept(CaseReading village) =>
        (Material(village) with { Kept = new HashSet<Guid> { village.CaseId } }).Part(BulletinPart.Villages);

    private static BulletinMaterial Material(CaseReading village) =>
        Village.Material(village, Village.Good(2)) with { Exemplars = [new(village.CaseId, "班子健全")] };
}
