using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Days in the villages and visits of a whole campaign, in its summary.</summary>
public sealed class CampaignWorkTests
{
    private static readonly CaseReading[] Two = [.. Village.Several(2, n => Village.Good(n).Present() with { Team = new(false, false) })];

    [Fact]
    public void Days_are_added_up_by_capacity_and_villages_without_one_are_counted()
    {
        var material = Village.Material(Two) with { CampaignDays = Days((0, Capacity.Team, 30), (0, Capacity.Liaison, 4), (1, Capacity.Liaison, 5)) };
        Assert.Equal("工作组驻村累计30天，1个村一天也没有；联系部门入村累计9天。没有督查这些村。", Text(material));
        // Of a village that has no team on record nothing is said.
        Assert.Equal(
            "工作组驻村累计30天；联系部门入村累计9天。没有督查这些村。",
            Text(material with { Persons = material.Persons.Where(p => p.Key == Two[0].CaseId).ToDictionary() }));
        Assert.Equal("工作组驻村一天也没有；联系部门入村一天也没有。没有督查这些村。", Text(Village.Material(Two)));
    }

    [Fact]
    public void What_nobody_ever_wrote_down_is_named_once_at_the_end()
    {
        var days = Days((0, Capacity.Team, 30), (1, Capacity.Team, 10));
        RecordedKinds team = new() { Capacities = new HashSet<Capacity> { Capacity.Team } };
        Assert.Equal("工作组驻村、联系部门入村、督查情况没有登记。", Text(Village.Material(Two) with { Recorded = new() }));
        Assert.Equal("工作组驻村累计40天。联系部门入村、督查情况没有登记。", Text(Village.Material(Two) with { Recorded = team, CampaignDays = days }));
        Assert.Equal(
            "工作组驻村累计40天。没有督查这些村。联系部门入村情况没有登记。",
            Text(Village.Material(Two) with { Recorded = team with { Visits = true }, CampaignDays = days }));
        Assert.DoesNotContain(SummaryComposer.Compose(Village.Material()).Sections, s => s.Heading.Contains("督查", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0", "督查1次，到过1个村，没有发现问题。")]
    [InlineData("0 0 1", "督查3次，到过2个村，没有发现问题。")]
    [InlineData("0oo 1o", "督查2次，到过2个村，发现问题3个，都还没有整改。")]
    [InlineData("0ox 0ooo 1x", "督查3次，到过2个村，发现问题4个，已经整改2个。")]
    [InlineData("0xx 1x", "督查2次，到过2个村，发现问题3个，全部整改。")]
    public void Visits_are_told_with_what_they_found_and_what_became_of_it(string visits, string sentence)
    {
        var material = Village.Material(Two) with { Visits = [.. visits.Split(' ').Select(v => Visit(v[0] - '0', v[1..]))] };
        Assert.EndsWith("。" + sentence, Text(material), StringComparison.Ordinal);
        Assert.EndsWith(
            sentence[..(sentence.IndexOf('村', StringComparison.Ordinal) + 1)] + "，发现的问题没有登记。",
            Text(material with { Recorded = Village.Everything with { Findings = false } }), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_countys_only_village_it_is_not_said_how_many_were_visited() => Assert.EndsWith(
        "。督查1次，没有发现问题。", Text(Village.Material(Two[0]) with { Visits = [Visit(0, "")] }), StringComparison.Ordinal);

    [Fact]
    public void Its_numbers_have_lists_of_their_own()
    {
        var material = Village.Material(Two) with
        {
            CampaignDays = Days((0, Capacity.Team, 30), (1, Capacity.Liaison, 5)),
            Visits = [Visit(0, "ox")],
        };
        Assert.Equal(
            [
                "own.campaignDays.Team 工作组驻村的累计天数 30", "own.campaignWithout.Team 没有驻村记录的村 1", "own.campaignDays.Liaison 联系部门入村的累计天数 5",
                "own.campaignWithout.Liaison 没有入村记录的村 1", "own.campaignVisits 督查次数 1", "own.campaignVisited 督查到过的村 1",
                "own.campaignFindings 督查发现的问题 2", "own.campaignRemedied 督查发现、已经整改的问题 1",
            ],
            SummaryComposer.Compose(material).OwnLists.Where(l => l.Key.StartsWith("own.campaign", StringComparison.Ordinal))
                .Select(l => $"{l.Key} {l.Title} {l.Value}"));
    }

    private static Dictionary<(Guid CaseId, Capacity Capacity), int> Days(params (int Village, Capacity Capacity, int Days)[] days) =>
        days.ToDictionary(d => (Two[d.Village].CaseId, d.Capacity), d => d.Days);

    // One letter for each thing found, x where it was put right.
    private static VisitReading Visit(int village, string found) => new(
        Two[village].CaseId, new(2003, 5, 8), VisitNotice.Announced, null,
        [
            .. found.Select((f, i) => new FindingReading(
                Guid.CreateVersion7(), new(2003, 5, 8), $"缺记{i}", VisitNotice.Announced, null, null, f is 'x' ? new(2003, 5, 20) : null)),
        ]);

    private static string Text(BulletinMaterial material) => string.Concat(
        SummaryComposer.Compose(material).Sections.Single(s => s.Heading.EndsWith("督查情况", StringComparison.Ordinal)).Paragraphs.Select(p => p.Text));
}
