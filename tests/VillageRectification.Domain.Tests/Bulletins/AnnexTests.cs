using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Domain.Tests.Bulletins;

public class AnnexTests
{
    [Theory]
    [InlineData(false, 0, 0, "没有方案")]
    [InlineData(true, 0, 0, "0/0")]
    [InlineData(true, 5, 4, "4/5")]
    public void Without_a_plan_the_annex_says_so(bool hasPlan, int measures, int done, string text)
    {
        var village = Village.Good() with { HasPlan = hasPlan, Measures = new(measures, done, 0) };
        Assert.Equal(text, BulletinComposer.Compose(Village.Material(village, Village.Good(2))).Table(0).Rows[0][5]);
    }

    [Theory]
    [InlineData(0, "未填")]
    [InlineData(3, "0")]
    public void Where_no_measure_and_no_problem_is_written_down_the_annex_does_not_say_that_none_is_late(int measures, string text)
    {
        var village = Village.Good() with { Measures = new(measures, 0, 0), Problems = [] };
        Assert.Equal(text, BulletinComposer.Compose(Village.Material(village, Village.Good(2))).Table(0).Rows[0][6]);
    }
}
