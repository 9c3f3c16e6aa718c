using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Days of teams and departments against their rules, in a whole month and in one that still runs.</summary>
public sealed class PresenceSentenceTests
{
    private static readonly DateOnly[] Sundays = [new(2003, 10, 5), new(2003, 10, 12), new(2003, 10, 19), new(2003, 10, 26)];

    [Fact]
    public void What_a_team_lacks_is_told_with_the_team_and_not_with_the_department()
    {
        CaseReading[] villages = [Village.Good(1), Village.Good(2) with { Team = new(false, true) }];
        Assert.Equal(
            "（一）工作组。10月份2个工作组驻村40天，全部村（2个）达到每月20天规定。1个村没有确定驻村副组长，1个村的工作组成员没有全部脱钩。"
            + "（二）联系部门。联系部门入村8天，全部村（2个）达到每月3天规定。（三）督查。10月份没有开展督查。",
            Reading.Part(BulletinPart.Presence, villages));
    }

    [Theory]
    [InlineData("20,20", "10月份2个工作组驻村40天，全部村（2个）达到每月20天规定。")]
    [InlineData("20,19", "10月份2个工作组驻村39天，达到每月20天规定的1个村，不足的1个村。")]
    [InlineData("19,18", "10月份2个工作组驻村37天，没有村达到每月20天规定（不足的2个）。")]
    [InlineData("19", "10月份工作组驻村19天，没有达到每月20天规定。")]
    [InlineData("3", "10月份工作组驻村3天，没有达到每月20天规定。")]
    [InlineData("10,0", "10月份2个工作组驻村10天，没有村达到每月20天规定（不足的2个）。其中村2全月没有驻村记录。")]
    [InlineData("20,0", "10月份2个工作组驻村20天，达到每月20天规定的1个村，不足的1个村。村2全月没有驻村记录。")]
    [InlineData("9,10,20", "10月份3个工作组驻村39天，达到每月20天规定的1个村，不足的2个村。驻村较少的有村19天。")]
    [InlineData("9,5,3,5,3,3,20", "10月份7个工作组驻村48天，达到每月20天规定的1个村，不足的6个村。驻村较少的有村25天、村33天、村45天、村53天、村63天。")]
    [InlineData("9,9,9,9,9,9,20", "10月份7个工作组驻村74天，达到每月20天规定的1个村，不足的6个村。")]
    public void Days_of_teams_are_told_against_the_rule_and_the_fewest_are_named(string days, string sentence) => Assert.StartsWith(
        $"（一）工作组。{sentence}（二）",
        Reading.Part(BulletinPart.Presence, [.. days.Split(',').Select((d, i) => Stayed(i + 1, Number(d), 4))]), StringComparison.Ordinal);

    [Theory]
    [InlineData("3,2", "联系部门入村5天，1个村不足每月3天。（三）")]
    [InlineData("2,2", "联系部门入村4天，没有村达到每月3天规定（不足的2个）。（三）")]
    public void So_are_days_of_departments(string days, string sentence) => Assert.Contains(
        "（二）联系部门。" + sentence,
        Reading.Part(BulletinPart.Presence, [.. days.Split(',').Select((d, i) => Stayed(i + 1, 20, Number(d)))]), StringComparison.Ordinal);

    [Theory]
    [InlineData("20,9", "3,2", "到15日2个工作组驻村29天，达到每月20天规定的1个村，还没有达到的1个村。驻村较少的有村29天。（二）联系部门。联系部门入村5天，1个村还没有达到每月3天。")]
    [InlineData("10,12", "2,2", "到15日2个工作组驻村22天，还没有村达到每月20天规定（2个）。（二）联系部门。联系部门入村4天，还没有村达到每月3天规定（2个）。")]
    [InlineData("20,0", "3,0", "到15日2个工作组驻村20天，达到每月20天规定的1个村，还没有达到的1个村。村2还没有驻村记录。（二）联系部门。联系部门入村3天，1个村还没有达到每月3天。村2（县水利局）还没有入村记录。")]
    public void In_a_month_that_still_runs_it_is_not_yet(string team, string department, string sentence)
    {
        var villages = team.Split(',').Zip(department.Split(','), (t, d) => (t, d)).Select((p, i) => Stayed(i + 1, Number(p.t), Number(p.d)));
        var running = Village.Figures(new(2003, 10, 15), [.. villages]).Material() with { IsRunning = true };
        Assert.StartsWith("（一）工作组。10月份" + sentence + "（三）", running.Part(BulletinPart.Presence), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(31, false, "1,1,1,1 1,1,1,1", "，全部村（2个）达到每周1天规定。")]
    [InlineData(31, false, "1,1,1,1 1,1,1,0", "，1个村不足每周1天。")]
    [InlineData(31, false, "1,1,1,1", "，达到每周1天规定。")]
    [InlineData(31, false, "1,0,1,1", "，没有达到每周1天规定。")]
    [InlineData(4, true, "0,0,0,0", "。")]
    [InlineData(5, true, "0,0,0,0", "。")]
    [InlineData(6, true, "0,0,0,0", "，还没有达到每周1天规定。")]
    [InlineData(12, true, "1,0,0,0", "，达到每周1天规定。")]
    [InlineData(13, true, "1,0,0,0", "，还没有达到每周1天规定。")]
    [InlineData(5, false, "0,0,0,0", "，没有达到每周1天规定。")]
    public void A_week_is_judged_once_it_has_ended(int asOf, bool isRunning, string weeks, string sentence)
    {
        var villages = weeks.Split(' ').Select((w, i) => Village.Good(i + 1) with
        {
            Presence = [new(Capacity.Liaison, 2, w.Split(',').Select((d, n) => (Sundays[n], Number(d))).Where(d => d.Item2 > 0).ToDictionary())],
        }).ToArray();
        FigureSet figures = Village.Figures(new(2003, 10, asOf), villages), weekly = new(
            figures.Frame with { PresenceRules = [new(Capacity.Liaison, PresencePeriod.Week, 1)] }, figures.Readings);
        Assert.StartsWith(
            $"（一）联系部门。联系部门入村{villages.Length * 2}天{sentence}（二）",
            (weekly.Material() with { IsRunning = isRunning }).Part(BulletinPart.Presence), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, "其中村2、村3、村4、")]
    [InlineData(21, "其中21个村全月没有驻村记录（见附件一览表）。")]
    public void Twenty_villages_without_a_day_are_named_and_more_are_counted(int absent, string sentence) => Assert.Contains(
        sentence,
        Reading.Part(BulletinPart.Presence, [Stayed(1, 19, 4), .. Enumerable.Range(2, absent).Select(n => Stayed(n, 0, 4))]), StringComparison.Ordinal);

    [Fact]
    public void Somebody_is_in_a_village_as_far_as_it_is_written_down()
    {
        var village = Village.Good() with { Presence = [], Team = new(false, false) };
        CasePersons nobody = CasePersons.Nobody(village.CaseId);
        Assert.Equal("", Has(nobody));
        Assert.Equal("Liaison DepartmentHead", Has(nobody with { Department = "县水利局" }));
        Assert.Equal("Team", Has(nobody with { Members = [new("王成", TeamRole.Leader, null)] }));
        Assert.Equal("Team FirstSecretary", Has(nobody with { Members = [new("王成", TeamRole.Leader, null), new("李明", TeamRole.FirstSecretary, null)] }));
        Assert.Equal("TownshipSecretary", Has(nobody with { Secretary = "赵存良" }));
        Assert.Equal("CountyLeader", Has(nobody with { CountyLeader = "何春梅" }));
        Assert.Equal("Supervisor", Has(nobody, Capacity.Supervisor));
        village = village with { Team = new(true, false) };
        Assert.Equal("Team ResidentDeputy", Has(nobody));
        village = village.Present(Capacity.TownshipLeader) with { Team = new(false, false) };
        Assert.Equal("TownshipLeader", Has(nobody));

        string Has(CasePersons persons, params Capacity[] recorded)
        {
            var material = Village.Material(village) with
            {
                Persons = new Dictionary<Guid, CasePersons> { [village.CaseId] = persons },
                Recorded = new() { Capacities = recorded.ToHashSet() },
            };
            return string.Join(' ', Enum.GetValues<Capacity>().Where(c => material.Has(village, c)));
        }
    }

    private static CaseReading Stayed(int number, int team, int department) => Village.Good(number) with
    {
        Presence = [new(Capacity.Team, team, new Dictionary<DateOnly, int>()), new(Capacity.Liaison, department, new Dictionary<DateOnly, int>())],
    };

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
