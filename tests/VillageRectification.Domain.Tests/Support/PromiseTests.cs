using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Tests.Support;

/// <summary>What a department promised, gave and planned, as it stands on a day.</summary>
public class PromiseTests
{
    private static readonly RectificationCase Case = Make.CaseIn(CaseStage.Rectifying);
    private static readonly Guid Water = Guid.CreateVersion7();
    private static readonly Guid Roads = Guid.CreateVersion7();
    private static readonly DateOnly Promised = new(2003, 3, 1);
    private static readonly Commitment Well = Case.Promise(Promised, "项目", "打机井两眼", 80_000, new(2003, 9, 30), Water);

    [Fact]
    public void What_was_given_keeps_the_promise_that_it_names_from_its_day_on()
    {
        var other = Case.Promise(Promised.AddDays(1), "资金", "修路", null, null, Water);
        CaseFact[] facts = [other, Well, Gives(4, PromiseKept.Whole), Case.Support(Promised.AddDays(2), "物资", "化肥", 500, Water)];

        Assert.Equal([Well, other], facts.CommitmentsOn(Make.Today).Select(c => c.Promise));
        Assert.Equal([Day(4), null], facts.CommitmentsOn(Day(4)).Select(c => c.DeliveredOn));
        Assert.Equal([null, null], facts.CommitmentsOn(Day(4).AddDays(-1)).Select(c => c.DeliveredOn));
        Assert.Empty(facts.CommitmentsOn(Promised.AddDays(-1)));
        Assert.Single(facts.CommitmentsOn(Promised));
    }

    [Theory]
    [InlineData(null, true, false)]
    [InlineData(PromiseKept.Whole, true, false)]
    [InlineData(PromiseKept.Part, false, false)]
    [InlineData(PromiseKept.LastPart, true, true)]
    public void A_part_leaves_the_rest_owed_unless_nothing_more_will_come(PromiseKept? kept, bool closes, bool isCutShort)
    {
        var read = Read(Gives(4, kept));

        Assert.Equal((closes ? Day(4) : null, isCutShort, Day(4)), (read.DeliveredOn, read.IsCutShort, read.PartOn));
        Assert.Equal(closes ? [SupportRefusal.KeptAlready(Day(4))] : [], new CaseFact[] { Well, Gives(4, kept) }.AgainstKeeping(Well.RecordId));
        Assert.Empty(new CaseFact[] { Well, Gives(4, kept) }.AgainstKeeping(Guid.CreateVersion7()));
        Assert.Equal(kept is PromiseKept.Part, Gives(4, kept).StaysWithout(Well.RecordId));
        Assert.False(Gives(4, kept).StaysWithout(Guid.CreateVersion7()));
    }

    [Fact]
    public void Parts_add_up_and_the_last_of_them_ends_the_promise()
    {
        var read = Read(Gives(4, PromiseKept.Part, 30_000, Roads), Gives(5, PromiseKept.Part), Gives(6, PromiseKept.LastPart, 20_000, Roads));

        Assert.Equal((Day(4), Day(6), true), (read.PartOn, read.DeliveredOn, read.IsCutShort));
        Assert.Equal(50_000, read.GivenYuan);
        Assert.Equal([Roads], read.GivenByOthers);
    }

    [Fact]
    public void What_nobody_valued_is_worth_an_unknown_sum_and_what_nothing_was_given_for_is_open()
    {
        Assert.Null(Read(Gives(4, PromiseKept.Whole)).GivenYuan);
        Assert.Equal(0, Read(Gives(4, PromiseKept.Whole, 0)).GivenYuan);
        var open = Read();
        Assert.Equal((null, null, null, false), (open.DeliveredOn, open.PartOn, open.GivenYuan, open.IsCutShort));
        Assert.Empty(open.GivenByOthers);
        Assert.Empty(Read(Gives(4, PromiseKept.Whole, by: null)).GivenByOthers);
        Assert.Equal([Roads], Read(Gives(4, PromiseKept.Whole, by: Roads)).GivenByOthers);
    }

    [Theory]
    [InlineData("2003-09-30", false)]
    [InlineData("2003-10-01", true)]
    public void A_promise_is_overdue_after_its_day_while_something_is_owed(string today, bool isOverdue)
    {
        var day = DateOnly.Parse(today, null);
        Assert.Equal(isOverdue, Read().IsOverdue(day));
        Assert.Equal(isOverdue, Read(Gives(4, PromiseKept.Part)).IsOverdue(day));
        Assert.False(Read(Gives(4, PromiseKept.Whole)).IsOverdue(day));
    }

    [Fact]
    public void A_gift_says_how_much_of_a_promise_it_keeps_only_where_it_names_one()
    {
        var note = Guid.CreateVersion7();
        var gift = Case.Support(Make.Today, "物资", "化肥", 500, Water, null, note, SupportOrigin.Own, 12, PromiseKept.Part);

        Assert.Equal((null, null), (gift.Kept, gift.CommitmentRecordId));
        Assert.Equal(("物资", "化肥", 500L, Water), (gift.Kind, gift.Text, gift.ValueYuan, gift.DepartmentId));
        Assert.Equal((note, SupportOrigin.Own, 12), (gift.ProgressRecordId, gift.Origin, gift.Households));
        Assert.Equal(("项目", "打机井两眼", 80_000L, new DateOnly(2003, 9, 30)), (Well.Kind, Well.Text, Well.ValueYuan, Well.DueOn));
    }

    [Fact]
    public void A_point_of_a_plan_is_open_until_it_is_done_or_given_up_and_does_not_end_before_it_was_planned()
    {
        var plan = Case.Intend(Promised, "帮建支部", new(2003, 12, 1), Water);
        var later = Case.Intend(Promised.AddDays(1), "跑项目", null, Water);
        var done = Case.End(plan, Day(5), isDone: true, "建成");
        CaseFact[] facts = [later, plan, done];

        Assert.Equal([(plan, null), (later, null)], facts.DepartmentPlansOn(Day(5).AddDays(-1)).Select(p => (p.Plan, p.Outcome)));
        Assert.Equal([(plan, done), (later, null)], facts.DepartmentPlansOn(Day(5)).Select(p => (p.Plan, p.Outcome)));
        Assert.Single(facts.DepartmentPlansOn(Promised));
        Assert.Equal(("帮建支部", new DateOnly(2003, 12, 1), Water), (plan.Text, plan.DueOn, plan.DepartmentId));
        Assert.Equal((plan.RecordId, true, "建成"), (done.PlanRecordId, done.IsDone, done.Text));
        Assert.Empty(Case.AgainstEnding(plan, Promised));
        Assert.Equal([CaseRefusal.EndsBeforeBegin(Promised)], Case.AgainstEnding(plan, Promised.AddDays(-1)));
        Assert.Throws<RuleViolationException>(() => Case.End(plan, Promised.AddDays(-1), isDone: false, "不跑了"));
    }

    [Fact]
    public void Of_a_village_that_was_removed_nothing_is_given_promised_planned_or_ended()
    {
        var gone = Make.CaseIn(CaseStage.Rectifying);
        var plan = gone.Intend(Promised, "跑项目", null, Water);
        LiaisonAssignment tied = new(gone, Promised) { DepartmentId = Water };
        gone.RereadStanding([]);

        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Support(Make.Today, "物资", "化肥", 500, Water));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Promise(Make.Today, "物资", "化肥", 500, null, Water));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Intend(Make.Today, "跑项目", null, Water));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.End(plan, Make.Today, isDone: true, null));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Assign(Make.Today, Roads, null, null, []));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.End(tied, LiaisonPart.Department, Make.Today));
    }

    [Theory]
    [InlineData(Role.Liaison, false, false)]
    [InlineData(Role.DeptHead, false, false)]
    [InlineData(Role.Dept, true, true)]
    [InlineData(Role.Town, true, true)]
    public void What_a_department_promised_is_reworded_and_ended_by_itself_while_it_is_tied(Role role, bool isRefusedWords, bool isRefusedEnd)
    {
        Caller by = new(Guid.CreateVersion7(), AccessScope.Prefix("370830"), role);
        LiaisonAssignment tied = new(Case, Promised) { DepartmentId = Water };

        Assert.Equal(isRefusedWords ? [SupportRefusal.PromiseIsOthers()] : [], Well.AgainstRewording(by));
        Assert.Equal(isRefusedEnd ? [SupportRefusal.DepartmentKeepsIt()] : [], Well.AgainstEnding(by, [tied], Make.Today));
        // Once another one is tied, or none, somebody has to say it.
        Assert.Empty(Well.AgainstEnding(by, [tied, new LiaisonAssignment(Case, Day(5)) { DepartmentId = Roads }], Make.Today));
        Assert.Empty(Well.AgainstEnding(by, [], Make.Today));
        Assert.Empty(Case.Promise(Promised, "项目", "修路", null, null, null).AgainstEnding(by, [tied], Make.Today));
    }

    private static DateOnly Day(int month) => new(2003, month, 10);

    private static SupportItem Gives(int month, PromiseKept? kept, long? yuan = null, Guid? by = null) =>
        Case.Support(Day(month), "资金", "打井", yuan, by, Well.RecordId, kept: kept);

    private static CommitmentReading Read(params CaseFact[] given) => Assert.Single(given.Append(Well).CommitmentsOn(new(2003, 10, 5)));
}
