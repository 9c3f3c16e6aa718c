using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Tests.Presence;

public class WrittenDayTests
{
    [Theory]
    [InlineData(Role.Sec, Capacity.TownshipSecretary, Capacity.Team, Capacity.ResidentDeputy, Capacity.FirstSecretary, Capacity.CountyLeader)]
    [InlineData(Role.Town, Capacity.TownshipLeader, Capacity.Team, Capacity.ResidentDeputy, Capacity.FirstSecretary, Capacity.CountyLeader)]
    [InlineData(Role.Team, Capacity.Team, Capacity.ResidentDeputy, Capacity.FirstSecretary)]
    [InlineData(Role.Liaison, Capacity.Liaison)]
    [InlineData(Role.DeptHead, Capacity.DepartmentHead)]
    [InlineData(Role.Dept)]
    public void Everyone_writes_his_own_day_and_the_township_those_of_its_teams_and_of_county_leaders(Role role, params Capacity[] expected)
    {
        Assert.Equal(expected, PresenceCapacity.WrittenBy(role));
        foreach (var capacity in Enum.GetValues<Capacity>())
        {
            var refused = expected.Contains(capacity) ? [] : new[] { PresenceEntryRefusal.NotYoursToWrite(capacity) };
            Assert.Equal(refused, Make.CaseIn(CaseStage.Rectifying).AgainstWriting(role, capacity));
        }
    }

    [Fact]
    public void Leave_is_written_by_who_writes_the_day_and_ends_on_its_day_or_later()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        DateOnly told = new(2003, 10, 5), first = new(2003, 10, 6);
        var leave = @case.Excuse(told, first, first, Capacity.Team, null, " 培训 ", Role.Team);
        Assert.Equal((told, first, first, "培训"), (leave.OccurredOn, leave.From, leave.Until, leave.Reason));
        Make.RefusedBy(CaseRule.EndsBeforeBegin, () => @case.Excuse(told, first, told, Capacity.Team, null, "培训", Role.Team));
        Make.RefusedBy(PresenceEntryRule.NotYoursToWrite, () => @case.Excuse(told, first, first, Capacity.Team, null, "培训", Role.Liaison));
    }

    [Theory]
    [InlineData(Role.Sec, Capacity.CountyLeader, true)]
    [InlineData(Role.Town, Capacity.Liaison, true)]
    [InlineData(Role.Team, Capacity.ResidentDeputy, true)]
    [InlineData(Role.Team, Capacity.Liaison, false)]
    [InlineData(Role.Liaison, Capacity.Liaison, true)]
    [InlineData(Role.Liaison, Capacity.Team, false)]
    [InlineData(Role.Dept, Capacity.Team, false)]
    public void That_nobody_was_there_is_said_by_who_may_correct_whose_day_it_was(Role role, Capacity capacity, bool isHis)
    {
        var refused = isHis ? [] : new[] { PresenceEntryRefusal.NotYoursToWrite(capacity) };
        Assert.Equal(refused, Make.CaseIn(CaseStage.Rectifying).AgainstDenying(role, capacity));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "工作组:陈志强", "工作组:陈志强")]
    [InlineData(2, "工作组:陈志强", "工作组:何春梅")]
    [InlineData(1, "工作组:何春梅", "驻村副组长:何春梅")]
    [InlineData(1, "工作组:", "工作组:陈志强")]
    [InlineData(1, "工作组:", "驻村副组长:何春梅")]
    [InlineData(1, "工作组:", "驻村副组长:")]
    [InlineData(2, "驻村副组长:", "工作组:陈志强")]
    [InlineData(2, "联系部门:", "工作组:陈志强")]
    public void A_person_counts_once_a_day_and_who_is_not_named_is_one_of_those_who_are(int expected, params string[] entries) => Assert.Equal(
        expected,
        PersonDays.On(entries.Select(e => e.Split(':')).Select(e =>
            (Enum.GetValues<Capacity>().Single(c => c.ToText() == e[0]), e[1].Length > 0 ? e[1] : null))));

    [Fact]
    public void A_correction_keeps_whose_day_it_was_and_an_entry_counts_in_the_week_of_its_new_day()
    {
        var @case = Make.CaseIn(CaseStage.Rectifying);
        var read = new PresenceEntry(@case, new(2003, 10, 24), Capacity.CountyLeader);
        var corrected = @case.WriteDay(new(2003, 10, 28), new(Capacity.CountyLeader, "张副县长"), Role.Town, read);
        Assert.Equal((new DateOnly(2003, 11, 2), "张副县长"), (corrected.WeekEnding, corrected.Person));
        Make.RefusedBy(PresenceEntryRule.NotYoursToWrite, () => @case.WriteDay(new(2003, 10, 28), new(Capacity.CountyLeader, "张副县长"), Role.Liaison, read));
        Make.RefusedBy(PresenceEntryRule.NotYoursToWrite, () => @case.WriteDay(Make.Today, new(Capacity.Supervisor, "王五"), Role.Town, read));
    }
}
