using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

public class ZeroPresenceTests
{
    private const string TeamReason = "工作组全月没有驻村记录";
    private const string DepartmentReason = "联系部门全月没有入村记录";

    [Theory]
    [InlineData(InspectionOutcome.Passed)]
    [InlineData(InspectionOutcome.BasicallyPassed)]
    [InlineData(InspectionOutcome.Failed)]
    [InlineData(null)]
    public void A_team_or_a_department_that_never_came_lags_in_every_village_alike(InspectionOutcome? outcome)
    {
        var text = Reading.Part(BulletinPart.Villages, Village.Good(1, outcome).Present(), Village.Good(2));
        Assert.Contains($"{TeamReason}，{DepartmentReason}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiting_village_lags_for_its_department_alone() => Assert.StartsWith(
        "其他有事项滞后的村：村1（刘楼镇；联系部门全月没有入村记录）。",
        Reading.Part(BulletinPart.Villages, Village.Good(1, outcome: null).Present(Capacity.Team), Village.Good(2)),
        StringComparison.Ordinal);

    [Fact]
    public void A_passed_village_is_named_for_its_department_in_both_parts()
    {
        CaseReading[] villages = [Village.Good(1).Present(Capacity.Team), Village.Good(2)];
        Assert.Contains("村1（县水利局）全月没有入村记录", Reading.Part(BulletinPart.Presence, villages), StringComparison.Ordinal);
        Assert.Contains($"村1（刘楼镇；{DepartmentReason}）", Reading.Part(BulletinPart.Villages, villages), StringComparison.Ordinal);
    }

    [Fact]
    public void When_nobody_came_anywhere_no_village_is_named()
    {
        var villages = Village.Several(2, n => Village.Good(n, InspectionOutcome.Failed).Present());
        Assert.StartsWith(
            "（一）工作组。10月份2个村全部没有驻村记录。（二）联系部门。10月份2个村的联系部门全部没有入村记录。", Reading.Part(BulletinPart.Presence, villages), StringComparison.Ordinal);
        Assert.StartsWith("验收不合格的村：村1（刘楼镇）；村2（刘楼镇）。", Reading.Part(BulletinPart.Villages, villages), StringComparison.Ordinal);
    }

    [Fact]
    public void When_one_came_the_others_are_named()
    {
        CaseReading[] villages = [Village.Good(1).Present(), Village.Good(2).Present(), Village.Good(3)];
        Assert.Contains("村1、村2全月没有驻村记录。", Reading.Part(BulletinPart.Presence, villages), StringComparison.Ordinal);
        Assert.Contains(
            $"村1（刘楼镇；{TeamReason}，{DepartmentReason}）；村2（刘楼镇；{TeamReason}，{DepartmentReason}）。",
            Reading.Part(BulletinPart.Villages, villages),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_village_is_named()
    {
        var village = Village.Good().Present();
        Assert.Contains("村110月份没有驻村记录。", Reading.Part(BulletinPart.Presence, village), StringComparison.Ordinal);
        Assert.Contains(TeamReason, Reading.Part(BulletinPart.Villages, village), StringComparison.Ordinal);
    }

    [Fact]
    public void Whom_no_rule_obliges_does_not_lag()
    {
        var figures = Village.Figures(Village.Good(1, InspectionOutcome.Failed).Present(), Village.Good(2));
        var unruled = new FigureSet(figures.Frame with { PresenceRules = [] }, figures.Readings);
        Assert.StartsWith("验收不合格的村：村1（刘楼镇）。", unruled.Material().Part(BulletinPart.Villages), StringComparison.Ordinal);
    }
}
