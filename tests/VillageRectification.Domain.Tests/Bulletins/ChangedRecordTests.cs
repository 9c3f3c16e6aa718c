using System.Globalization;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Bulletins.Recount;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>What became of records since a bulletin was issued, and what they are called in its correction.</summary>
public sealed class ChangedRecordTests
{
    private static readonly DateTime Issued = new(2003, 11, 3, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2003, 10, 8);

    [Theory]
    [InlineData(0, null, false, false)]
    [InlineData(1, null, false, true)]
    [InlineData(0, 0, false, false)]
    [InlineData(0, 1, true, false)]
    [InlineData(-1, 1, true, false)]
    [InlineData(1, 2, false, false)]
    [InlineData(-2, -1, false, false)]
    public void What_was_written_down_or_taken_back_after_the_instant_of_issue_has_changed(int recorded, int? voided, bool stood, bool stands)
    {
        var fact = Written(new LevelChange(One, Day, ManagementLevel.CityKey), recorded, voided);
        var changed = ChangedRecord.Of([fact], Issued).Select(c => (c.Then is not null, c.Now is not null));
        Assert.Equal(stood || stands ? [(stood, stands)] : [], changed);
    }

    [Fact]
    public void A_record_that_was_corrected_is_one_with_what_it_said_then_and_what_it_says_now()
    {
        LevelChange first = new(One, Day, ManagementLevel.CityKey);
        LevelChange second = new(One, Day, ManagementLevel.CountyKey), third = new(One, Day, ManagementLevel.Ordinary);
        second.Succeed(first, "写错");
        third.Succeed(second, "又错");
        Assert.Equal(
            [new ChangedRecord(first, third)], ChangedRecord.Of([Written(third, 2, null), Written(first, -1, 1), Written(second, 1, 2)], Issued));
        Assert.Equal((third, third.CaseId), (new ChangedRecord(first, third).Told, new ChangedRecord(first, third).CaseId));
        Assert.Equal(first, TakenBack(first).Told);
        Assert.Equal(third, Entered(third).Told);
    }

    [Fact]
    public void They_stand_by_village_then_by_day_then_as_they_were_written()
    {
        CaseFact[] inOrder =
        [
            .. new[] { new LevelChange(One, Day, ManagementLevel.CityKey), new LevelChange(One, Day, ManagementLevel.CountyKey) }.OrderBy(f => f.Id),
            new LevelChange(One, Day.AddDays(1), ManagementLevel.CityKey), new LevelChange(Two, Day.AddDays(-9), ManagementLevel.CityKey),
        ];
        CaseFact[] mixed = [inOrder[3], inOrder[1], inOrder[2], inOrder[0]];
        Assert.Equal(inOrder, ChangedRecord.Of(mixed.Select(f => Written(f, 1, null)), Issued).Select(c => c.Now));
    }

    [Fact]
    public void Each_kind_of_record_has_its_word_and_those_of_one_village_day_and_word_are_one()
    {
        Problem problem = new(One, Day, "土地纠纷", "地界");
        Measure measure = new(One, Day, "修路");
        TeamMember member = new(One, Day, "王强", TeamRole.Member);
        ProgressEntry note = new(One, Day, "修路");
        AcceptanceApplication application = new(One, Day);
        LiaisonAssignment tie = new(One, Day);
        SupervisionVisit visit = new(One, Day, VisitNotice.Announced);
        Finding finding = new(One, visit, Day, "没有签到");
        (CaseFact Fact, string Word)[] all =
        [
            (Listed[0], "登记"), (new LevelChange(One, Day, ManagementLevel.CityKey), "级别调整"), (new Baseline(One, Day, ManagementLevel.CityKey), "整顿前基本情况"),
            (application, "验收申请"), (new ApplicationWithdrawal(One, application, Day, "没准备好"), "撤回验收申请"),
            (new Inspection(One, Day, InspectionKind.County, InspectionOutcome.Passed), "检查验收"),
            (new CommitteeChange(One, Day, Committee.Branch, CommitteeChangeKind.ByElected), "班子调整"), (new MembershipGrowth(One, Day), "队伍建设"),
            (problem, "突出问题"), (new ProblemStatusChange(One, problem, Day, ProblemStatus.Eased, Majority.Unknown), "问题办理情况"),
            (new ProblemExtension(One, problem.RecordId, Day, null, "等拨款"), "问题延期"), (note, "工作进展"),
            (new IndicatorQuantity(One, note, new Indicator("修路", "公里", 1), 1), "工作进展"), (new PlanAdoption(One, Day), "整顿方案"),
            (measure, "整顿措施"), (new MeasureRevision(One, Day, measure.RecordId, "修路"), "整顿措施"), (MeasureOutcome.Done(One, measure, Day), "整顿措施"),
            (member, "工作组成员"), (new TeamDeparture(One, member, Day), "离开工作组"), (new PostRelease(One, member, Day, true), "脱钩情况"),
            (tie, "联系分工"), (new LiaisonEnding(One, tie, LiaisonPart.Contact, Day), "联系分工结束"), (new PresenceEntry(One, Day, Capacity.Team), "驻社区记录"),
            (new Domain.Petitions.MassPetition(One, new(2003, 9), 1), "上访月报"), (visit, "督查暗访"), (finding, "督查问题"),
            (new FindingRemedy(One, finding, Day), "督查问题整改"),
        ];
        Assert.Equal(all.Select(a => a.Word), all.Select(a => NamedRecord.WordOf(a.Fact, "社区")));
        Assert.Contains(
            nameof(Diagnosis), Assert.Throws<InvalidOperationException>(() => NamedRecord.WordOf(new Diagnosis(One, Day, null, null), "村")).Message,
            StringComparison.Ordinal);

        var named = NamedRecord.All(
            [measure, MeasureOutcome.Done(One, measure, Day), new Measure(Two, Day, "修路"), new Measure(One, Day.AddDays(1), "打井"), problem],
            new Dictionary<Guid, string> { [One.Id] = "孔庄村", [Two.Id] = "刘楼村" },
            "村").ToArray();
        Assert.Equal(
            ["孔庄村整顿措施8", "刘楼村整顿措施8", "孔庄村整顿措施9", "孔庄村突出问题8"],
            named.Select(n => n.Village + n.What + n.On.Day.ToString(CultureInfo.InvariantCulture)));
        Assert.Same(measure, named[0].Fact);
    }

    private static T Written<T>(T fact, int recorded, int? voided)
        where T : CaseFact
    {
        typeof(Fact).GetProperty(nameof(Fact.RecordedAt))!.SetValue(fact, Issued.AddMinutes(recorded));
        typeof(Fact).GetProperty(nameof(Fact.VoidedAt))!.SetValue(fact, voided is { } minute ? Issued.AddMinutes(minute) : null);
        return fact;
    }
}
