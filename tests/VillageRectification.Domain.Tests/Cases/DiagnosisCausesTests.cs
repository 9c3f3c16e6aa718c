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
    public void What_names_a_cause_goes_along_when_a_corrected_diagnosis_says_it_in_other_words()
    {
        var @case = Make.CaseIn(CaseStage.Registered);
        var before = @case.Diagnose(Make.Start, new("财务不公开\n宗族不和\n书记年老", "镇党委"));
        var now = @case.Diagnose(Make.Start, new("财务没有公开\n宗族不和\n书记长期外出", "镇党委"));
        Measure both = new(@case, Make.Today, "按月公开账目") { AnsweredCauses = "宗族不和\n财务不公开", ResponsiblePerson = "吴建国" };
        Measure other = new(@case, Make.Today, "调解") { AnsweredCauses = "宗族不和" };
        MeasureProposal draft = new(@case, Make.Today, null, "换届") { AnsweredCauses = "书记年老" };
        MeasureRevision revision = new(@case, Make.Today, other.RecordId, "调解两户") { AnsweredCauses = "财务不公开" };
        Problem problem = new(@case, Make.Today, "村级财务", "账目多年不公开") { Cause = "财务不公开" };

        var along = before.FollowCauses(now, [both, other, draft, revision, problem], " 笔误 ");

        Assert.Equal([both.RecordId, draft.RecordId, revision.RecordId, problem.RecordId], along.Select(f => f.RecordId));
        var reworded = Assert.IsType<Measure>(along[0]);
        Assert.Equal(("宗族不和\n财务没有公开", "吴建国", "笔误"), (reworded.AnsweredCauses, reworded.ResponsiblePerson, both.VoidReason));
        Assert.Equal("书记长期外出", ((MeasureProposal)along[1]).AnsweredCauses);
        Assert.Equal("财务没有公开", ((Problem)along[3]).Cause);
        Assert.False(other.IsVoided);
    }

    [Theory]
    [InlineData("账目乱\n宗族不和", "宗族不和")]
    [InlineData("账目乱", "账目乱\n宗族不和")]
    [InlineData("账目乱\n宗族不和", "宗族不和\n账目乱")]
    [InlineData("财务不公开", "账目乱\n宗族不和")]
    [InlineData(null, "账目乱")]
    public void Where_nobody_said_which_cause_became_which_it_keeps_its_words(string? before, string now) =>
        Assert.Empty(CauseRewording.Reworded(before, now));

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
