using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Bulletins.Recount;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Which numbers of an issued bulletin are corrected, and which records are named for it.</summary>
public sealed class FigureCorrectionTests
{
    private static readonly DateOnly Day = new(2003, 10, 8);
    private static readonly DateOnly VerdictOn = new(2003, 9, 3);

    [Fact]
    public void A_verdict_that_was_entered_since_is_named_with_each_printed_figure_that_it_moved()
    {
        var passed = Entered(Verdict(One, InspectionOutcome.Passed));
        Assert.Equal(
            ["applied 0→1 1检查验收09-03", "notApplied 2→1 1检查验收09-03", "passed 0→1 1检查验收09-03"], new Recount(Listed, passed).Corrections());
        Assert.Equal(["passed 0→1 1检查验收09-03"], new Recount(Listed, passed).Corrections("applied", "notApplied"));
        // What left its village as it was is not named, though it is of the same kind.
        var again = Entered(Verdict(Two, InspectionOutcome.BasicallyPassed, 9));
        Assert.Equal(
            ["applied 1→2 1检查验收09-03", "notApplied 1→0 1检查验收09-03", "passed 1→2 1检查验收09-03"],
            new Recount([.. Listed, Verdict(Two, InspectionOutcome.Passed)], again, passed).Corrections());
        Assert.Empty(new Recount([.. Listed, Verdict(Two, InspectionOutcome.Passed)], again).Corrections());
    }

    [Fact]
    public void A_village_that_was_taken_out_is_the_reason_in_every_figure_that_it_left()
    {
        var corrections = new Recount(Listed, Entered(new StandingChange(Two, Day, Standing.Removed, "并村"))).Corrections();
        Assert.Contains("cases 2→1 2登记10-08", corrections);
        Assert.Contains("petitionMonthsMissing 26→13 2登记10-08", corrections);
        Assert.All(corrections, c => Assert.EndsWith(" 2登记10-08", c, StringComparison.Ordinal));
        // One whose registration was taken back is in none of today's readings.
        Assert.Contains("cases 2→1 2登记10-20", new Recount([Listed[0]], TakenBack(Listed[1])).Corrections());
    }

    [Fact]
    public void A_standing_that_leaves_a_village_counted_is_named_where_it_says_something()
    {
        StandingChange suspended = new(One, Day, Standing.Suspended, "防汛");
        Assert.Equal(["suspended 0→1 1登记10-08"], new Recount(Listed, Entered(suspended)).Corrections());
        var passed = Entered(Verdict(One, InspectionOutcome.Passed));
        Assert.Contains("passed 0→1 1检查验收09-03", new Recount(Listed, Entered(suspended), passed).Corrections());
        // Listed later it owes fewer weeks and fewer months; the months are nobody's entry.
        ChangedRecord later = new(Listed[0], new StandingChange(One, new(2003, 10, 20), Standing.Active, null));
        Assert.Equal(
            ["petitionMonthsMissing 26→14", "presence.liaison.week.1 1→0 1登记10-20"],
            new Recount([Listed[1], new PresenceEntry(One, new(2003, 10, 22), Capacity.Liaison)], later).Corrections());
    }

    [Fact]
    public void Of_petitions_the_report_of_the_month_is_the_reason() => Assert.Equal(
        ["petitions 3→5 1上访月报09-01", "petitionMonthsMissing 25→24 1上访月报09-01"],
        new Recount([.. Listed, new MassPetition(Two, new(2003, 9), 3)], Entered(new MassPetition(One, new(2003, 9), 2))).Corrections());

    [Fact]
    public void Whose_team_became_known_since_is_the_reason_of_an_empty_month()
    {
        TeamMember member = new(One, new(2003, 10, 1), "王强", TeamRole.Member);
        CaseFact[] known = [.. Listed, new PresenceEntry(Two, Day, Capacity.Team)];
        Assert.Equal(
            ["presence.team.zeroVillages 0→1 1工作组成员10-01", "presence.team.month.20 1→2 1工作组成员10-01"],
            new Recount(known, Entered(member)).Corrections());
        // Whoever had been there already made no difference.
        Assert.Empty(new Recount(known, Entered(new TeamMember(Two, Day, "王强", TeamRole.Member))).Corrections());
        Assert.Equal(
            ["presence.team.zeroVillages 1→0 1驻村记录10-08", "presence.team.days 1→2 1驻村记录10-08"],
            new Recount([.. known, member], Entered(new PresenceEntry(One, Day, Capacity.Team))).Corrections());
    }

    [Fact]
    public void The_first_day_of_a_capacity_is_the_reason_of_all_that_it_made_known()
    {
        TeamMember member = new(Two, new(2003, 10, 1), "王强", TeamRole.Member);
        ChangedRecord[] since =
        [
            Entered(new PresenceEntry(One, Day, Capacity.Team)), Entered(new PresenceEntry(One, Day, Capacity.Supervisor)),
            Entered(new PresenceEntry(One, AsOf.AddDays(1), Capacity.Team)),
        ];
        Assert.Equal(
            ["presence.team.zeroVillages ?→1 1驻村记录10-08", "presence.team.month.20 ?→2 1驻村记录10-08", "presence.team.days ?→1 1驻村记录10-08"],
            new Recount([.. Listed, member], since).Corrections().OrderBy(c => c.Contains("days", StringComparison.Ordinal)));
        Assert.Contains("presence.team.days 1→? 1驻村记录10-08", new Recount([.. Listed, member], TakenBack(since[0].Now!)).Corrections());
    }

    [Fact]
    public void A_correction_is_told_of_numbers_that_the_text_tells_or_leaves_out_as_none()
    {
        const string Zero = "presence.team.zeroVillages";
        FigureCorrection[] all =
        [
            new("passed", 1, 2, []), new("failed", 1, 2, []), new("overdueMeasures", 1, 2, []), new("suspended", 0, 1, []),
            new(Zero, null, 0, []), new(Zero, 0, null, []), new(Zero, null, 1, []), new(Zero, 0, 1, []), new(Zero, 1, 0, []),
        ];
        OfficialDocument[] texts = [Text(new("2", "passed"), new("1", "overdueMeasures") { Within = One.DivisionCode }), Text(new Run("1", "suspended"))];
        Assert.Equal([all[0], all[3], .. all[6..]], FigureCorrection.Printed(all, texts, new Recount(Listed).Now));
        // Of a county's only village everything is told, in words.
        Assert.Equal(all, FigureCorrection.Printed(all, texts, new Recount([Listed[0]]).Now));
    }

    [Fact]
    public void A_number_of_the_texts_own_is_corrected_with_the_villages_in_which_it_is_another()
    {
        OwnRow Row(string name, long amount = 1) => new(new Guid(name[0], 0, 0, new byte[8]), "", name, amount);
        OwnRow none = new(null, null, "上期", 1);
        OwnList List(string key, params OwnRow[] rows) => OwnList.Of(key, "尚未回访的合格村", rows);
        BulletinFigure[] printed =
        [
            new(List("toRevisit", Row("甲"), Row("乙"), Row("戊"))), new(List("same", Row("甲"))), new(List("gone", Row("甲"))), new("own.figure", 3, []),
        ];
        OwnList[] now = [List("toRevisit", Row("甲"), Row("丙"), Row("戊", 2), none), List("same", Row("丁")), List("new", Row("甲")), List("figure")];
        Recount recount = new(Listed);
        var correction = Assert.Single(FigureCorrection.Own(printed, new(now.Select(l => (l, true))), new(recount.Then, recount.Now, []), []));
        Assert.Equal(("own.toRevisit", 3L, 5L, "尚未回访的合格村"), (correction.Key, correction.Was!.Value, correction.Is!.Value, correction.Title));
        Assert.Equal(["丙", "戊", "乙"], correction.Villages.Select(v => v.Name));
        Assert.Equal("尚未回访的合格村", correction.WordIn(new("汶上县"), null));
    }

    [Fact]
    public void A_number_of_townships_is_corrected_with_the_records_of_their_villages()
    {
        Recount recount = new(Listed, Entered(new Inspection(One, Day, InspectionKind.County, InspectionOutcome.Failed)));
        OwnRow other = new(null, null, "另一个镇", 1), own = new(null, null, recount.Now.Figures.Counted[0].Township, 1);
        OwnList List(params OwnRow[] rows) => OwnList.Of("laggingTownships", "有滞后村的乡镇", rows);
        OwnNumbers again = new([(List(other, own), true)]);
        var correction = Assert.Single(FigureCorrection.Own([new(List(other))], again, new(recount.Then, recount.Now, recount.Changes), []));
        Assert.Equal((1L, 2L, Day), (correction.Was, correction.Is, Assert.Single(correction.Records).On));
        Assert.Empty(correction.Villages);
    }

    [Fact]
    public void What_is_corrected_is_called_as_it_is_printed()
    {
        var figures = Village.Figures(Village.Good());
        Assert.Equal("合格数", new FigureCorrection("passed", 1, 2, []).WordIn(new("汶上县"), figures[FigureName.Passed]));
        Assert.Equal(figures[FigureName.Inspected].Words.Title, new FigureCorrection("inspected", 1, 2, []).WordIn(new("汶上县"), figures[FigureName.Inspected]));
        Assert.Equal("区重点数", new FigureCorrection("cases", 1, 2, []) { Level = ManagementLevel.CountyKey }.WordIn(new("任城区"), figures[FigureName.Cases]));
    }

    [Fact]
    public void Levels_are_corrected_for_what_changed_them()
    {
        Baseline city = new(One, Make.Start, ManagementLevel.CityKey), county = new(One, Make.Start, ManagementLevel.CountyKey);
        Assert.Equal(
            ["CityKey cases 1→0 1整顿前基本情况10-20", "CountyKey cases 0→1 1整顿前基本情况10-20"],
            new Recount(Listed, new ChangedRecord(city, county)).Levels());
        // A baseline of which something else was corrected is no reason, nor is a change that repeats what was so.
        LevelChange raised = new(One, Day, ManagementLevel.CountyKey), same = new(Two, Day, ManagementLevel.Ordinary);
        Assert.Equal(
            ["CityKey cases 1→0 1级别调整10-08", "CountyKey cases 0→1 1级别调整10-08"],
            new Recount(
                [.. Listed, new Baseline(Two, Make.Start, ManagementLevel.Ordinary)],
                new ChangedRecord(city, new Baseline(One, Make.Start, ManagementLevel.CityKey) { Households = 9 }),
                Entered(raised), Entered(same), Entered(new StandingChange(One, Day, Standing.Suspended, "防汛"))).Levels());
        Assert.Equal(
            ["CityKey cases 0→1 1登记10-20 1整顿前基本情况10-20"], new Recount([Listed[1]], Entered(Listed[0]), Entered(city)).Levels());
        Assert.Empty(new Recount([.. Listed, city], Entered(Verdict(One, InspectionOutcome.Passed))).Levels());
    }

    private static OfficialDocument Text(params Run[] runs) => new(new("通报", "组织部"), ["通报"], [new Section("一、总体情况", [new Paragraph(null, runs)])]);

    private static Inspection Verdict(RectificationCase @case, InspectionOutcome outcome, int later = 0) =>
        new(@case, VerdictOn.AddDays(later), InspectionKind.County, outcome);
}
