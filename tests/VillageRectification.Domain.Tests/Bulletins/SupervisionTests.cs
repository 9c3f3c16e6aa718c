using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Tests.Bulletins;

public class SupervisionTests
{
    private static readonly CaseReading[] Villages = Village.Several(3, n => Village.Good(n));

    [Fact]
    public void That_all_were_at_post_is_said_of_the_unannounced_visits_alone() => Assert.Contains(
        "督查3个村，其中暗访2个村，暗访的2个村工作组都在岗。村3仅副组长在岗。",
        Text(Visit(0, true, AtPost.Team), Visit(1, true, AtPost.Team), Visit(2, false, AtPost.DeputyOnly)),
        StringComparison.Ordinal);

    [Fact]
    public void Of_one_unannounced_visit_it_does_not_say_all() => Assert.Contains(
        "督查2个村，其中暗访1个村，暗访的1个村工作组在岗。村2工作组不在岗。",
        Text(Visit(0, true, AtPost.Team), Visit(1, false, AtPost.Nobody)),
        StringComparison.Ordinal);

    [Fact]
    public void One_unannounced_visit_that_missed_the_team_takes_the_praise_away() => Assert.Contains(
        "督查2个村，全部是暗访。村2仅副组长在岗。",
        Text(Visit(0, true, AtPost.Team), Visit(1, true, AtPost.DeputyOnly)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("督查1个村，是暗访，工作组在岗。没有发现问题。", "0s+")]
    [InlineData("督查2个村，全部是暗访，工作组都在岗。没有发现问题。", "0s+", "1s+")]
    [InlineData("督查1个村，其中暗访1个村，暗访的1个村工作组在岗。没有发现问题。", "0s+", "0a+")]
    [InlineData("督查2个村，其中暗访1个村。村1仅副组长在岗。没有发现问题。", "0sd", "1a+")]
    [InlineData("督查2个村，没有暗访。村1工作组不在岗；村2仅副组长在岗。没有发现问题。", "1ad", "0a-")]
    [InlineData("督查1个村，没有暗访。村1仅副组长在岗，工作组不在岗。没有发现问题。", "0ad", "0a-", "0ad")]
    public void Who_was_visited_how_and_who_was_there_is_told(string sentence, params string[] visits) => Assert.EndsWith(
        "（三）督查。" + sentence,
        Text([.. visits.Select(v => Visit(v[0] - '0', v[1] is 's', v[2] is '+' ? AtPost.Team : v[2] is 'd' ? AtPost.DeputyOnly : AtPost.Nobody))]),
        StringComparison.Ordinal);

    [Fact]
    public void What_was_found_is_told_with_its_day_and_what_was_put_right_is_counted()
    {
        FindingReading wall = Found("制度未上墙", 15), note = Found("缺记", 15), late = Found("没有签到", 20), undated = Found("没有公示", null), done = Found("缺席", 15, 20);
        Assert.EndsWith("村1制度未上墙，缺记。以上问题限11月15日前整改。", Text(With(0, wall, note)), StringComparison.Ordinal);
        Assert.EndsWith("村1制度未上墙。限11月15日前整改。", Text(With(0, wall)), StringComparison.Ordinal);
        Assert.EndsWith("村1制度未上墙（限11月15日前整改）；村2没有签到（限11月20日前整改）。", Text(With(0, wall), With(1, late)), StringComparison.Ordinal);
        Assert.EndsWith("村1制度未上墙（限11月15日前整改），没有公示。", Text(With(0, wall, undated)), StringComparison.Ordinal);
        Assert.EndsWith("督查2个村，没有暗访。发现的2个问题已经整改。", Text(With(0, done, done), With(1, done)), StringComparison.Ordinal);
        Assert.EndsWith("村1没有公示。另有2个问题已经整改。", Text(With(0, undated, done), With(1, done)), StringComparison.Ordinal);
        Assert.EndsWith(
            "村2仅副组长在岗。发现的1个问题已经整改。", Text(With(0, done), Visit(1, false, AtPost.DeputyOnly)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_visits_of_a_day_found_alike_is_one_finding()
    {
        FindingReading first = Found("制度未上墙", 15), again = Found("制度未上墙。", 20), righted = Found("缺席", 15, 20), still = Found("缺席", 15);
        Assert.EndsWith("村1制度未上墙。限11月15日前整改。", Text(With(0, first), With(0, again)), StringComparison.Ordinal);
        // Two in one text: what was told is left out of it.
        Assert.EndsWith(
            "村1制度未上墙（限11月15日前整改），没有签到（限11月20日前整改）。", Text(With(0, first), With(0, Found("制度未上墙；没有签到", 20))), StringComparison.Ordinal);
        // Put right once, it is put right.
        Assert.EndsWith("督查1个村，没有暗访。发现的1个问题已经整改。", Text(With(0, still), With(0, righted)), StringComparison.Ordinal);
        // In another village, and on another day, it was found anew; a village still reads it once.
        Assert.EndsWith("村1制度未上墙；村2制度未上墙。以上问题限11月15日前整改。", Text(With(0, first), With(1, first)), StringComparison.Ordinal);
        var later = first with { RecordId = Guid.CreateVersion7(), FoundOn = new(2003, 10, 9) };
        Assert.EndsWith("村1制度未上墙。限11月15日前整改。", Text(With(0, first), With(0, later)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Twenty_villages_at_fault_are_named_and_more_stand_in_an_annex(int villages, bool isAnnexed)
    {
        var all = Village.Several(villages, n => Village.Good(n));
        VisitReading[] visits =
        [
            .. all.Select(v => new VisitReading(
                v.CaseId, new(2003, 10, 8), VisitNotice.Announced, AtPost.Nobody, [Found("没有签到", 20), Found("制度未上墙", 15), Found("缺记", 20)])),
        ];
        var document = BulletinComposer.Compose(Village.Material(all) with { Visits = visits });
        var text = document.Part(BulletinPart.Presence).Paragraphs.Last().Text;
        Assert.Equal(isAnnexed, text.EndsWith("督查21个村，没有暗访。21个村有人员不在岗或没有整改的问题，名单附后。", StringComparison.Ordinal));
        Assert.Equal(!isAnnexed, text.Contains("村20工作组不在岗", StringComparison.Ordinal));
        Assert.Equal(isAnnexed ? ["后进村集中整顿情况一览表", "督查发现问题一览表"] : ["后进村集中整顿情况一览表"], document.Annexes.Select(a => a.Title));
        if (isAnnexed)
        {
            Assert.Equal(
                ["序号|乡镇|村|在岗情况和发现的问题|整改期限", "1|刘楼镇|村1|工作组不在岗，没有签到，制度未上墙，缺记|11月15日、11月20日"], document.Table(1).Lines().Take(2));
        }
    }

    private static FindingReading Found(string text, int? due, int? remedied = null) => new(
        Guid.CreateVersion7(), new(2003, 10, 8), text, VisitNotice.Announced, AtPost.Team, due is { } day ? new(2003, 11, day) : null,
        remedied is { } on ? new(2003, 10, on) : null);

    private static VisitReading With(int village, params FindingReading[] findings) =>
        new(Villages[village].CaseId, new(2003, 10, 8), VisitNotice.Announced, AtPost.Team, findings);

    private static VisitReading Visit(int village, bool isUnannounced, AtPost atPost) =>
        new(Villages[village].CaseId, new(2003, 10, 8), isUnannounced ? VisitNotice.Unannounced : VisitNotice.Announced, atPost, []);

    private static string Text(params VisitReading[] visits) => (Village.Material(Villages) with { Visits = visits }).Part(BulletinPart.Presence);
}
