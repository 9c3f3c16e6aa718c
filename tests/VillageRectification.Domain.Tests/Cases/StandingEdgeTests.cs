using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>Listing, levels and standing: from which day they are, what may be proposed, and what may be taken back.</summary>
public class StandingEdgeTests
{
    private static readonly DateOnly Day = new(2003, 5, 10);
    private readonly RectificationCase _case = Make.Case();

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_village_is_asked_from_its_listing_but_never_from_before_the_campaign(int days, bool isOwn)
    {
        var listed = Make.Start.AddDays(days);
        Assert.Equal(isOwn ? listed : Make.Start, ListingSteps.InCampaignSince(Make.Start, listed));
        Assert.Equal(isOwn ? listed : DateOnly.MinValue, ListingSteps.WeeksCountFrom(Make.Start, listed));
        Assert.Equal((Make.Start, DateOnly.MinValue), (ListingSteps.InCampaignSince(Make.Start, null), ListingSteps.WeeksCountFrom(Make.Start, null)));
        Assert.Equal(
            isOwn ? listed : Make.Start,
            new CaseFact[] { new StandingChange(_case, Day, Standing.Active, "恢复"), _case.Registered(listed) }.InCampaignSince(Make.Start));
    }

    [Theory]
    [InlineData(ManagementLevel.CountyKey, "班子缺配", true)]
    [InlineData(ManagementLevel.CityKey, "班子缺配", false)]
    [InlineData(ManagementLevel.CountyKey, "治安信访", false)]
    public void A_grade_that_says_what_holds_is_none(ManagementLevel level, string type, bool isSame)
    {
        CaseGrade now = new(ManagementLevel.CountyKey, "班子缺配", ["村级财务"]);
        Assert.Equal(isSame ? [CaseRefusal.LevelStays(level)] : [], _case.AgainstGrading(new(level, type, ["村级财务"]), now, "部里定"));
        Assert.Empty(_case.AgainstGrading(now with { OtherTypes = [] }, now, "部里定"));
        Assert.Equal([CaseRefusal.ReasonMissing()], _case.AgainstGrading(now with { OtherTypes = [] }, now, " "));
    }

    [Fact]
    public void A_grade_keeps_its_types_and_a_correction_of_it_may_say_the_same_level_again()
    {
        CaseGrade now = new(ManagementLevel.CountyKey, "班子缺配", ["村级财务", "治安信访"]);
        var first = _case.Grade(Day, now, null, " ");
        Assert.Equal(("班子缺配", null, "村级财务 治安信访"), (first.CaseType, first.Reason, string.Join(' ', first.ToGrade().OtherTypes)));
        Assert.Equal(
            (null, "部里定"), _case.Grade(Day, new(ManagementLevel.CityKey, " ", []), now, " 部里定 ") is var other ? (other.CaseType, other.Reason) : default);
        Make.RefusedBy(CaseRule.LevelStays, () => _case.Grade(Day, now, now, "部里定"));
        Assert.Equal(Day.AddDays(1), _case.Grade(Day.AddDays(1), now, now, null, first).OccurredOn);

        ListingProposal proposal = new(Make.Campaign(), new(DivisionCode.Parse("370830112202"), "孔庄村"), Day, now);
        Assert.Equal((now.Level, now.CaseType, "村级财务 治安信访"), (proposal.Grade.Level, proposal.Grade.CaseType, string.Join(' ', proposal.Grade.OtherTypes)));
        Assert.Empty(new ListingProposal(Make.Campaign(), new(DivisionCode.Parse("370830112202"), "孔庄村"), Day, now with { OtherTypes = [] }).Grade.OtherTypes);
    }

    [Fact]
    public void What_waits_for_the_head_is_not_proposed_once_more_until_he_has_decided()
    {
        var registered = Stamp(_case.Registered(Make.Start), 0);
        var proposal = Stamp(_case.Propose(Standing.Suspended, Day, "拆迁", " 汶组发〔2003〕9号 ", [registered]), 1);
        Assert.Equal("汶组发〔2003〕9号", proposal.Document);
        Assert.Equal([CaseRefusal.ProposalWaits(Day)], new CaseFact[] { registered, proposal }.AgainstProposing(null));
        Assert.Empty(new CaseFact[] { registered, proposal }.AgainstProposing(proposal));
        Make.RefusedBy(CaseRule.ProposalWaits, () => _case.Propose(Standing.Suspended, Day, "拆迁", null, [registered, proposal]));
        Assert.Null(_case.Propose(Standing.Suspended, Day, "拆迁", " ", [registered, proposal], proposal).Document);

        Assert.Empty(new CaseFact[] { registered, proposal, _case.Decline(proposal, Day, "再看") }.AgainstProposing(null));
        Assert.Empty(new CaseFact[] { Stamp(new StandingChange(_case, Day, Standing.Suspended, "拆迁"), 2), registered, proposal }.AgainstProposing(null));
        var second = Stamp(new StandingProposal(_case, Day.AddDays(2), Standing.Removed, "撤并"), 3);
        Assert.Equal(
            [CaseRefusal.ProposalWaits(second.OccurredOn)],
            new CaseFact[] { second, registered, proposal, _case.Decline(proposal, Day, "再看") }.AgainstProposing(null));
    }

    [Fact]
    public void A_listing_is_not_taken_back_while_anything_else_is_written_of_the_village()
    {
        var registered = _case.Registered(Make.Start);
        Withdrawal own = new(registered.RecordedBy, Make.Today, Make.Today, IsInIssuedBulletin: false);
        Assert.Contains(CaseRefusal.RegistrationStays(), new RecordVersions([registered]).AgainstWithdrawing(own, [registered, new Measure(_case, Day, "修路")]));
        Assert.DoesNotContain(CaseRefusal.RegistrationStays(), new RecordVersions([registered]).AgainstWithdrawing(own, [registered]));
    }

    [Fact]
    public void What_a_village_was_called_next_was_decided_on_what_it_was_called_then()
    {
        var suspended = Stamp(new StandingChange(_case, Day, Standing.Suspended, "拆迁"), 1);
        var resumed = Stamp(new StandingChange(_case, Day.AddDays(9), Standing.Active, "拆完"), 2);
        Assert.Contains(RecordRefusal.OthersReferToIt(1), new RecordVersions([suspended]).AgainstEnding(_case, "写错了", [suspended, resumed]));
        Assert.DoesNotContain(RecordRefusal.OthersReferToIt(1), new RecordVersions([resumed]).AgainstEnding(_case, "写错了", [suspended, resumed]));
        Assert.Empty(new RecordVersions([new Measure(_case, Day, "修路")]).AgainstEnding(_case, "写错了", [suspended, resumed]));
    }

    [Fact]
    public void A_record_lives_by_its_last_row_and_ends_with_a_reason()
    {
        Problem first = new(_case, Day, "账目", "不公开"), other = new(_case, Day, "道路", "不通");
        Assert.Equal(first, new RecordVersions([first]).Live);
        new RecordVersions([first]).End(_case, " 写错了 ", []);
        Assert.Equal((true, "写错了"), (first.IsVoided, first.VoidReason));
        typeof(Fact).GetProperty(nameof(Fact.VoidedAt))!.SetValue(first, DateTime.UnixEpoch);
        Assert.Null(new RecordVersions([first]).Live);
        ProblemStatusChange status = new(_case, other, Day, ProblemStatus.Eased, Majority.Unknown);
        Make.RefusedBy(RecordRule.OthersReferToIt, () => new RecordVersions([other]).End(_case, "写错了", [status]));
        Withdrawal own = new(other.RecordedBy, Make.Today, Make.Today, IsInIssuedBulletin: false);
        Make.RefusedBy(RecordRule.OthersReferToIt, () => new RecordVersions([other]).Withdraw(own, [status]));
        Assert.Null(new RecordVersions([other]).Withdraw(own, []));
        Assert.Equal(Withdrawal.Reason, other.VoidReason);
    }

    [Fact]
    public void A_measure_is_as_the_last_plan_up_to_the_day_has_it()
    {
        Measure measure = new(_case, Day, "修复机井"), other = new(_case, Day, "修路");
        MeasureRevision revised = new(_case, Day.AddDays(5), measure.RecordId, "修复机井 3 眼");
        CaseFact[] facts = [other, new MeasureRevision(_case, Day.AddDays(5), other.RecordId, "修桥"), revised, measure];
        Assert.Equal("修复机井", facts.MeasureOn(measure.RecordId, Day.AddDays(4))!.Text);
        Assert.Equal("修复机井 3 眼", facts.MeasureOn(measure.RecordId, Day.AddDays(5))!.Text);
        Assert.Null(facts.MeasureOn(Guid.CreateVersion7(), Day));
    }

    [Fact]
    public void What_is_done_to_a_standing_is_said_in_words() =>
        Assert.Equal(["恢复整顿", "中止整顿", "移出"], Enum.GetValues<Standing>().Select(s => s.ToAct()));

    private static T Stamp<T>(T fact, int minute)
        where T : Fact
    {
        typeof(Fact).GetProperty(nameof(Fact.RecordedAt))!.SetValue(fact, DateTime.UnixEpoch.AddMinutes(minute));
        return fact;
    }
}
