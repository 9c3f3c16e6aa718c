using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>Changes of standing stand in their order, and a corrected one stays between its neighbours.</summary>
public class StandingStepsTests
{
    private static readonly DateOnly Day = Make.Start.AddDays(10);

    private readonly RectificationCase _case = Make.Case();
    private readonly List<StandingChange> _history = [];

    [Fact]
    public void A_change_is_not_dated_before_the_last_one_and_may_be_of_its_day()
    {
        Stand(Standing.Suspended, Day);

        Make.RefusedBy(CaseRule.BeforeLastStanding, () => _case.Stand(Standing.Active, Day.AddDays(-1), "因", null, _history));
        Assert.Equal(Standing.Active, _case.Stand(Standing.Active, Day, "因", "文", _history).Standing);
    }

    [Fact]
    public void What_a_ledger_numbered_stands_behind_a_form_of_the_same_day()
    {
        var registered = _case.Registered(Day);
        registered.ReadFrom(Guid.CreateVersion7(), 3);

        Make.RefusedBy(CaseRule.BeforeLastStanding, () => _case.Stand(Standing.Suspended, Day, "因", null, [registered]));
        Assert.Equal(Standing.Suspended, _case.Stand(Standing.Suspended, Day.AddDays(1), "因", null, [registered]).Standing);
    }

    [Fact]
    public void The_drawing_and_the_reason_hold_whatever_is_asked_for()
    {
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => _case.Stand(Standing.Active, Day, "因", null, []));
        Make.RefusedBy(CaseRule.ReasonMissing, () => _case.Stand(Standing.Removed, Day, " ", null, []));
        Assert.Equal(Standing.Active, _case.Standing);
        Assert.Equal([Standing.Active, Standing.Removed], Standing.Suspended.Next());
        Assert.Empty(Standing.Removed.Next());
    }

    [Fact]
    public void A_corrected_change_keeps_its_standing_and_its_place()
    {
        var suspended = Stand(Standing.Suspended, Day);
        var resumed = Stand(Standing.Active, Day.AddDays(10));
        var others = new[] { _history[0], resumed };

        var right = _case.Restate(suspended, Day.AddDays(9), "修水库", "县委组〔2003〕12号", others);

        Assert.Equal((Standing.Suspended, "修水库", "县委组〔2003〕12号"), (right.Standing, right.Reason, right.Document));
        Make.RefusedBy(CaseRule.AfterNextStanding, () => _case.Restate(suspended, Day.AddDays(10), "因", null, others));
        Make.RefusedBy(CaseRule.BeforeLastStanding, () => _case.Restate(suspended, Make.Start.AddDays(-1), "因", null, others));
        Make.RefusedBy(CaseRule.ReasonMissing, () => _case.Restate(suspended, Day, null, null, others));
    }

    [Fact]
    public void A_registration_is_dated_anew_without_a_reason_of_its_own()
    {
        var registered = _case.Registered(Day);
        var suspended = Stand(Standing.Suspended, Day.AddDays(5));

        Assert.True(_case.Restate(registered, Day.AddDays(4), null, null, [suspended]).IsRegistration);
        Make.RefusedBy(CaseRule.AfterNextStanding, () => _case.Restate(registered, Day.AddDays(5), null, null, [suspended]));
    }

    [Fact]
    public void The_standing_is_what_the_last_change_says()
    {
        var suspended = Stand(Standing.Suspended, Day);
        Stand(Standing.Active, Day.AddDays(1));

        Assert.True(_case.RereadStanding([_history[0], suspended]));
        Assert.Equal(Standing.Suspended, _case.Standing);
        Assert.False(_case.RereadStanding([_history[0], suspended]));
    }

    [Fact]
    public void A_proposal_changes_nothing_and_is_open_until_it_is_decided_or_declined()
    {
        var proposal = _case.Propose(Standing.Removed, Day, "并村", null, []);
        Assert.Equal(Standing.Active, _case.Standing);
        Stamp(proposal, 1);
        Assert.Same(proposal, new CaseFact[] { proposal }.OpenProposal());

        Assert.Null(new CaseFact[] { proposal, _case.Decline(proposal, Day, "没有批") }.OpenProposal());
        Make.RefusedBy(CaseRule.ReasonMissing, () => _case.Decline(proposal, Day, ""));
        var removed = Stamp(_case.Stand(Standing.Removed, Day, "并村", null, []), 2);
        Assert.Null(new CaseFact[] { proposal, removed }.OpenProposal());
    }

    private StandingChange Stand(Standing to, DateOnly on)
    {
        if (_history.Count == 0)
        {
            _history.Add(Stamp(_case.Registered(Make.Start), 0));
        }

        var change = Stamp(_case.Stand(to, on, "因", null, _history), _history.Count);
        _history.Add(change);
        return change;
    }

    // As a save does.
    private static T Stamp<T>(T fact, int minute)
        where T : Fact
    {
        typeof(Fact).GetProperty(nameof(Fact.RecordedAt))!.SetValue(fact, new DateTime(2003, 1, 1, 0, minute, 0, DateTimeKind.Utc));
        return fact;
    }
}
