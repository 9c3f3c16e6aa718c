using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Tests.Cases;

public class RecordTests
{
    private static readonly Guid Author = Guid.CreateVersion7();

    [Fact]
    public void The_author_withdraws_the_same_day() =>
        Assert.Empty(RecordSteps.AgainstWithdrawing(Author, new(Author, Make.Today, Make.Today, IsInIssuedBulletin: false)));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Another_day_is_too_late(int days)
    {
        var refusal = Assert.Single(RecordSteps.AgainstWithdrawing(Author, new(Author, Make.Today, Make.Today.AddDays(days), IsInIssuedBulletin: false)));
        Assert.Equal(RecordRefusal.WithdrawalTooLate(Make.Today), refusal);
    }

    [Fact]
    public void Everything_against_it_is_said() => Assert.Equal(
        [RecordRefusal.NotTheAuthor(), RecordRefusal.WithdrawalTooLate(Make.Today), RecordRefusal.CountedByIssuedBulletin()],
        RecordSteps.AgainstWithdrawing(Author, new(Guid.CreateVersion7(), Make.Today, Make.Today.AddDays(1), IsInIssuedBulletin: true)));

    [Fact]
    public void The_entry_and_what_was_written_with_it_no_longer_hold()
    {
        var (entry, presence) = Logged();

        ((Fact)entry).Withdraw([presence], new(entry.RecordedBy, Make.Today, Make.Today, IsInIssuedBulletin: false));

        Assert.All<Fact>([entry, presence], f => Assert.Equal((true, "撤回"), (f.IsVoided, f.VoidReason)));
    }

    [Fact]
    public void A_refused_withdrawal_changes_nothing()
    {
        var (entry, presence) = Logged();

        Make.RefusedBy(
            RecordRule.CountedByIssuedBulletin,
            () => ((Fact)entry).Withdraw([presence], new(entry.RecordedBy, Make.Today, Make.Today, IsInIssuedBulletin: true)));

        Assert.All<Fact>([entry, presence], f => Assert.False(f.IsVoided));
    }

    [Fact]
    public void What_stood_against_the_version_that_is_corrected_is_settled_and_nothing_else()
    {
        var (@case, campaign) = (Make.Case(), Make.Campaign());
        var problem = new Problem(@case, Make.Start.AddDays(-1), "村级财务", "财务多年未公开") { Handling = ProblemHandling.ResolveNow };
        var status = new ProblemStatusChange(@case, problem, Make.Today, ProblemStatus.Resolved, Majority.Unknown);
        var measure = new Measure(@case, Make.Start, "修复机井");
        var done = new MeasureReading(measure.RecordId, Make.Deadline, Make.Today, null);
        var why = MeasureOutcome.Explained(@case, measure, Make.Today.AddDays(-9), "等资经");
        var diagnosis = new Diagnosis(@case, Make.Today, "财务不公开", null);
        FoundProblem found = new(Make.Start.AddDays(-1), "村级财务", "财务三年未公开", ProblemHandling.ResolveNow);

        Assert.Equal("财务三年未公开", @case.Find(found, campaign, problem).Description);
        Assert.Equal(
            Make.Today.AddDays(-1), @case.BringTo(problem, ProblemStatus.Open, Make.Today.AddDays(-1), new(ProblemStatus.Resolved), status).OccurredOn);
        Assert.Equal("等资金", @case.Explain(measure, done, Make.Today, "等资金", why).Reason);
        Assert.Equal("账目不公开", @case.Diagnose(Make.Today, new("账目不公开", ""), diagnosis).Causes);

        Make.RefusedBy(ProblemRule.BeforeFound, () => @case.BringTo(problem, ProblemStatus.Open, Make.Start.AddDays(-2), new(ProblemStatus.Resolved), status));
        Make.RefusedBy(DiagnosisRule.NeedsCause, () => @case.Diagnose(Make.Today, new("", ""), diagnosis));
        Make.RefusedBy(CaseRule.ReasonMissing, () => @case.Explain(measure, done, Make.Today, " ", why));
    }

    [Fact]
    public void A_correction_meets_no_guard_that_only_a_new_record_meets()
    {
        var (@case, campaign) = (Make.Case(), Make.Campaign());
        var measure = new Measure(@case, Make.Start, "修复机井");
        var dropped = new MeasureReading(measure.RecordId, Make.Deadline, Make.Today, null) { DropReason = "不修了" };
        var outcome = MeasureOutcome.Done(@case, measure, Make.Today, null);
        Assert.Equal(Make.Today.AddDays(-1), @case.Finish(measure, dropped, Make.Today.AddDays(-1), corrects: outcome).OccurredOn);
        Assert.Equal("没有修", @case.Explain(measure, dropped, Make.Today, "没有修", outcome).Reason);

        var proposal = @case.Propose(Standing.Suspended, Make.Today, "搬迁", null, []);
        @case.Suspend(Make.Today, "搬迁");
        Assert.Equal("整村搬迁", @case.Propose(Standing.Suspended, Make.Today, "整村搬迁", null, [], proposal).Reason);

        var other = Make.Case();
        var listing = other.NoteEarlier(campaign, Make.Today, 2001, null, null, []);
        Assert.Equal("合格", other.NoteEarlier(campaign, Make.Today, 2001, null, "合格", [listing], listing).Outcome);

        var problem = new Problem(other, Make.Start, "村级财务", "账目");
        var lifted = new ProblemMark(other, problem, Make.Today, ProblemMarkKind.Lifted);
        Assert.Equal("办好了", other.Mark(problem, Make.Today, ProblemMarkKind.Lifted, null, "办好了", standing: [], lifted).Reason);

        LiaisonAssignment contact = new(other, Make.Start) { ContactPerson = "李海" }, tied = new(other, Make.Today) { DepartmentId = Guid.CreateVersion7() };
        Assert.Equal("李梅", other.Assign(Make.Start, null, "李梅", null, [tied], contact).ContactPerson);
        Make.RefusedBy(SupportRule.ContactNeedsDepartment, () => other.Assign(Make.Start, null, "李梅", null, [tied]));
    }

    [Fact]
    public void Who_was_chosen_once_is_not_refused_for_what_he_became_since()
    {
        var @case = Make.CaseIn(CaseStage.UnderInspection);
        var opening = new InspectionOpening(@case, Make.Today, ["王秀英", "李明"]);
        Assert.Equal(
            Make.Today.AddDays(-1),
            @case.OpenInspection(Make.Today.AddDays(-1), [new("王秀英", "工作组"), new("李明", null)], new(), null, opening).OccurredOn);
        Make.RefusedBy(
            AcceptanceRule.InspectorNotImpartial, () => @case.OpenInspection(Make.Today, [new("王秀英", null), new("赵刚", "工作组")], new(), null, opening));
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_stood_and_keeps_why_that_was_late()
    {
        var @case = Make.Case();
        var day = Make.Today.AddDays(-9);
        var first = @case.Enter(@case.Grow(day, 1, null, null), new(day, Make.Today, Make.Campaign()) { LateReason = "外出" });
        var second = @case.Grow(day, 2, null, null);

        @case.Correct(first, second, new(day, Make.Today, Make.Campaign()), " 抄错了 ");

        Assert.Equal((true, "抄错了", first.RecordId, "外出"), (first.IsVoided, first.VoidReason, second.RecordId, second.LateReason));
    }

    [Theory]
    [InlineData(null, true, RecordRule.CorrectionNeedsReason)]
    [InlineData(" ", true, RecordRule.CorrectionNeedsReason)]
    [InlineData("撤回 ", true, RecordRule.CorrectionNeedsReason)]
    [InlineData("抄错了", false, RecordRule.NothingCorrected)]
    public void A_correction_needs_a_reason_and_a_change(string? reason, bool isChanged, RecordRule rule)
    {
        var @case = Make.Case();
        var first = @case.Grow(Make.Today, 1, null, null);

        var second = @case.Grow(Make.Today, isChanged ? 2 : 1, null, null);

        Make.RefusedBy(rule, () => @case.Correct(first, second, new(Make.Today, Make.Today, Make.Campaign()), reason));

        Assert.False(first.IsVoided);
    }

    [Fact]
    public void What_is_proven_by_a_record_of_that_day_is_not_late()
    {
        var day = Make.Today.AddDays(-30);
        Assert.Empty(Make.Case().AgainstEntering(new(day, Make.Today, Make.Campaign()) { ProvenOn = day }));
        Assert.NotEmpty(Make.Case().AgainstEntering(new(day, Make.Today, Make.Campaign()) { ProvenOn = day.AddDays(1) }));
    }

    [Fact]
    public void Nothing_is_entered_before_it_happens() => Assert.Equal(
        [CaseRefusal.LaterThanToday(Make.Today)], Make.Case().AgainstEntering(new(Make.Today.AddDays(1), Make.Today, Make.Campaign())));

    private static (ProgressEntry Entry, PresenceEntry Presence) Logged()
    {
        var @case = Make.Case();
        return (new(@case, Make.Today, "走访农户"), new(@case, Make.Today, Capacity.Team));
    }
}
