using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>A plan from its first draft over what a ledger brought to its revisions.</summary>
public class PlanVersionTests
{
    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Diagnosed);
    private readonly List<CaseFact> _facts = [];

    [Fact]
    public void What_is_drafted_is_no_plan_until_it_is_adopted()
    {
        Draft("修复机井", due: Make.Deadline);

        Assert.Empty(_facts.PlansOf());
        Assert.Empty(_facts.MeasuresOn(Make.Today));
        Assert.Equal("修复机井", Assert.Single(_facts.DraftOf().Standing).Text);
        Adopt(0);

        Assert.Equal("修复机井", Assert.Single(_facts.MeasuresOn(Make.Today)).Text);
        Assert.False(_facts.DraftOf().IsChanged);
        Assert.Equal((1, Make.Today), Assert.Single(_facts.PlansOf()) is var plan ? (plan.Number, plan.On) : default);
    }

    [Fact]
    public void A_revision_changes_drops_and_adds_and_each_version_stays_as_it_was()
    {
        Draft("修复机井");
        Draft("清理财务");
        Draft("修路");
        Adopt(-2);
        var first = _facts.DraftOf();
        Draft("修复机井", Item(first, "修复机井"), due: Make.Deadline.AddDays(-1));
        Draft("修路", Item(first, "修路"), why: "已由县里修");
        Draft("补选村委会");

        var drafted = PlanChange.Between(_facts.DraftOf().Last!.Items, _facts.DraftOf().Items);
        Adopt(0);

        (string, PlanChangeKind)[] expected =
        [
            ("补选村委会", PlanChangeKind.Added), ("修复机井", PlanChangeKind.Changed), ("修路", PlanChangeKind.Dropped), ("清理财务", PlanChangeKind.Unchanged),
        ];
        Assert.Equal(expected, drafted.Select(c => (c.Text, c.Kind)));
        var (before, after) = (_facts.PlansOf()[0], _facts.PlansOf()[1]);
        Assert.Equal(expected, PlanChange.Between(before.Items, [.. after.Items, .. after.Dropped]).Select(c => (c.Text, c.Kind)));
        Assert.Equal("已由县里修", Assert.Single(after.Dropped).DropReason);
        Assert.Equal(3, before.Items.Count);
        Assert.Equal(Make.Deadline, Item(before.Items, "修复机井").DueOn);
        Assert.Equal(Make.Deadline.AddDays(-1), Item(after.Items, "修复机井").DueOn);
        Assert.Equal(3, _facts.MeasuresOn(Make.Today.AddDays(-1)).Count);
        Assert.DoesNotContain(_facts.MeasuresOn(Make.Today), m => m.Text == "修路");
    }

    [Fact]
    public void What_a_ledger_brought_is_the_first_version_without_adoption()
    {
        _facts.Add(new Measure(_case, Make.Start, "修复机井"));
        var plan = Assert.Single(_facts.PlansOf());
        Assert.Equal((1, Make.Start, null), (plan.Number, plan.On, plan.Adoption));
        Assert.True(_facts.DraftOf().IsAdoptable);
        Assert.False(_facts.DraftOf().IsChanged);
    }

    [Fact]
    public void A_new_measure_that_is_not_wanted_any_more_is_adopted_by_nobody()
    {
        Draft("修复机井");
        Draft("修路", why: "不修了");
        Adopt(0);
        Assert.Equal("修复机井", Assert.Single(_facts.MeasuresOn(Make.Today)).Text);
        Assert.False(_facts.DraftOf().IsChanged);
    }

    [Fact]
    public void A_draft_that_is_gone_on_with_keeps_its_place()
    {
        MeasureProposal[] drafted = [.. Enumerable.Range(0, 3).Select(i => Drafted($"措施{i}", minute: i))];
        MeasureProposal again = new(_case, Make.Today, null, "措施零");
        again.Succeed(drafted[0], "起草中修改");
        Stamp(again, 9);

        Assert.Equal(["措施零", "措施1", "措施2"], new CaseFact[] { drafted[2], drafted[1], again }.DraftOf().Items.Select(i => i.Text));
    }

    [Fact]
    public void A_measure_is_changed_in_one_place_and_not_when_it_is_done_or_dropped()
    {
        Draft("修复机井");
        Draft("修路");
        Adopt(-1);
        var plan = _facts.DraftOf();
        Draft("修复机井", Item(plan, "修复机井"), due: Make.Deadline.AddDays(-1));

        Make.RefusedBy(PlanRule.AlreadyProposed, () => _case.Propose(Make.Today, Item(_facts.DraftOf(), "修复机井"), false, new("再修")));
        Make.RefusedBy(PlanRule.MeasureAlreadyDone, () => _case.Propose(Make.Today, Item(plan, "修路") with { DoneOn = Make.Today }, false, new("再修")));
        Make.RefusedBy(PlanRule.ProposalAdopted, () => _case.Propose(Make.Today, null, true, new("再修")));
        Make.RefusedBy(PlanRule.MeasureDropped, () => _case.Propose(Make.Today, Item(plan, "修路") with { DropReason = "缺钱" }, false, new("再修")));
    }

    [Fact]
    public void It_waits_for_the_secretary_once_until_a_plan_is_written_down()
    {
        Make.RefusedBy(PlanRule.NothingRevised, () => _case.Submit(Make.Today, _facts.DraftOf(), null, null));
        Draft("修复机井", due: null);
        _facts.Add(_case.Submit(Make.Today, _facts.DraftOf(), null, "请定"));

        Assert.Equal("请定", _facts.WaitingPlan()!.Note);
        Make.RefusedBy(PlanRule.AlreadySubmitted, () => _case.Submit(Make.Today, _facts.DraftOf(), Make.Today, null));
        PlanAdoption plan = new(_case, Make.Today.AddDays(-1));
        Assert.Null(_facts.Append(plan).WaitingPlan());
    }

    [Fact]
    public void A_draft_that_was_emptied_waits_for_nobody_and_is_sent_back_only_while_it_waits()
    {
        Draft("修复机井");
        var sent = _case.Submit(Make.Today, _facts.DraftOf(), null, null);
        _facts.Add(sent);
        Assert.Empty(sent.AgainstSendingBack(_facts.WaitingPlan()));

        CaseFact[] emptied = [sent, _case.Propose(Make.Today, null, false, new("修复机井") { DropReason = "不修了" })];
        Assert.Null(emptied.WaitingPlan());
        Assert.Equal([PlanRefusal.SubmissionAnswered()], sent.AgainstSendingBack(emptied.WaitingPlan()));
    }

    [Fact]
    public void What_a_ledger_brought_waits_for_the_secretary_as_it_is()
    {
        CaseFact[] facts = [new Measure(_case, Make.Start, "修路"), _case.Submit(Make.Today, new(new(1, Make.Start, null, [], []), []), null, null)];
        Assert.NotNull(facts.WaitingPlan());
    }

    [Fact]
    public void Taking_the_adoption_back_takes_its_measures_along_and_leaves_the_draft()
    {
        Draft("修复机井");
        Adopt(0);
        var plan = _facts.OfType<PlanAdoption>().Single();
        Withdrawal withdrawal = new(Guid.Empty, Make.Today, Make.Today, IsInIssuedBulletin: false);
        var outcome = MeasureOutcome.Done(_case, _facts.OfType<Measure>().Single(), Make.Today);

        Assert.Equal([RecordRefusal.OthersReferToIt(1)], plan.AgainstWithdrawing([.. _facts, outcome], withdrawal));
        Assert.Contains(plan.AgainstWithdrawing(_facts, withdrawal with { By = Guid.CreateVersion7() }), r => r.Is(RecordRule.NotTheAuthor));
        plan.Withdraw(_facts, withdrawal);

        CaseFact[] left = [.. _facts.Where(f => !f.IsVoided)];
        Assert.Empty(left.PlansOf());
        Assert.Equal("修复机井", Assert.Single(left.DraftOf().Standing).Text);
    }

    [Fact]
    public void A_problem_that_a_measure_answers_is_referred_to()
    {
        var problem = Guid.CreateVersion7();
        var proposal = _case.Propose(Make.Today, null, false, new("修路") { Answers = [Guid.CreateVersion7(), problem, problem] });
        Assert.True(proposal.RefersTo(problem));
        Assert.False(proposal.RefersTo(Guid.CreateVersion7()));
        Assert.Equal(2, AnsweredRecords.Split(proposal.AnsweredRecordIds).Count);
    }

    private static PlanItem Item(PlanDraft draft, string text) => Item(draft.Items, text);

    private static PlanItem Item(IEnumerable<PlanItem> items, string text) => items.Single(i => i.Text == text);

    private MeasureProposal Drafted(string text, int minute)
    {
        MeasureProposal proposal = new(_case, Make.Today, null, text);
        proposal.WriteBy(Guid.CreateVersion7(At(minute)), null);
        return Stamp(proposal, minute);
    }

    // As a save does.
    private static MeasureProposal Stamp(MeasureProposal proposal, int minute)
    {
        typeof(Fact).GetProperty(nameof(Fact.RecordedAt))!.SetValue(proposal, At(minute).UtcDateTime);
        return proposal;
    }

    private static DateTimeOffset At(int minute) => new(2003, 10, 31, 0, minute, 0, TimeSpan.Zero);

    private void Draft(string text, PlanItem? about = null, DateOnly? due = null, string? why = null) =>
        _facts.Add(_case.Propose(Make.Today, about, false, new(text) { ResponsiblePerson = "陈志强", DueOn = due ?? Make.Deadline, DropReason = why }));

    private void Adopt(int days) => _facts.AddRange(_case.Adopt(Make.Entry(Make.Today.AddDays(days)), _facts.DraftOf(), [], null));
}
