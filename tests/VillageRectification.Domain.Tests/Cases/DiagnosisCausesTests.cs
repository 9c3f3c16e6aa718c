using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Cases;

public class DiagnosisCausesTests
{
    [Theory]
    [InlineData("没有人管账\n宗族不和", 2)]
    [InlineData("没有人管账；宗族不和;  ；", 2)]
    [InlineData("没有人管账\r\n没有人管账", 1)]
    [InlineData(" ", 0)]
    [InlineData(null, 0)]
    public void Causes_stand_a_line_each(string? text, int count) => Assert.Equal(count, DiagnosisCauses.Split(text).Count);

    [Fact]
    public void Those_of_the_last_diagnosis_are_named_and_stay_what_they_were()
    {
        var @case = Make.CaseIn(CaseStage.Registered);
        var (first, last) = (@case.Diagnose(Make.Start, new("没有人管账", "镇党委")), @case.Diagnose(Make.Today, new("宗族不和\n书记年老", "镇党委")));

        Assert.Equal(["宗族不和", "书记年老"], new CaseFact[] { last, first }.LastCauses());
        Assert.Empty(Array.Empty<CaseFact>().LastCauses());
        Assert.Equal("宗族不和", DiagnosisCauses.Join(["宗族不和", "宗族不和"]));
        Assert.Null(DiagnosisCauses.Join([]));
    }

    [Fact]
    public void A_measure_for_one_cause_is_not_aimless_and_says_another_thing_than_one_for_another()
    {
        var (one, other) = (new PlanItem("分账") { Causes = ["没有人管账"] }, new PlanItem("分账") { Causes = ["宗族不和"] });

        Assert.False(one.IsAimless);
        Assert.True(new PlanItem("分账").IsAimless);
        Assert.False(one.SaysWhat(other));
        Assert.True(one.SaysWhat(one with { }));
    }
}
