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

    private static VisitReading Visit(int village, bool isUnannounced, AtPost atPost) =>
        new(Villages[village].CaseId, new(2003, 10, 8), isUnannounced ? VisitNotice.Unannounced : VisitNotice.Announced, atPost, []);

    private static string Text(params VisitReading[] visits) => (Village.Material(Villages) with { Visits = visits }).Part(BulletinPart.Presence);
}
