using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>What stands on what among the versions of a record, as they are corrected and withdrawn in any order.</summary>
public class RecordVersionsTests
{
    private readonly RectificationCase _case = Make.Case();
    private readonly Campaign _campaign = Make.Campaign();
    private readonly List<Fact> _rows = [];

    [Fact]
    public void A_first_version_stands_on_nothing()
    {
        Write(1);

        var versions = new RecordVersions(_rows);

        Assert.Equal((_rows[0], null), (versions.Origin, versions.Earlier));
    }

    [Fact]
    public void A_withdrawn_correction_puts_back_what_it_corrected_and_is_never_put_back_itself()
    {
        Write(1);
        Write(2);
        Withdraw();

        var versions = new RecordVersions(_rows);

        Assert.Equal((3, true, 1), (_rows.Count, versions.IsPutBack(2), Says(versions.Last)));
        Assert.Equal((_rows[0], null), (versions.Origin, versions.Earlier));
        Assert.Equal((_rows[0].RecordId, false, null), (_rows[2].RecordId, _rows[2].IsVoided, _rows[2].VoidReason));
        Withdraw();
        Assert.Equal((3, true), (_rows.Count, _rows[2].IsVoided));
    }

    [Fact]
    public void Corrections_are_withdrawn_one_after_the_other()
    {
        Write(1);
        Write(2);
        Write(3);
        Withdraw();
        Assert.Equal(2, Says(_rows[^1]));
        Write(4);
        Withdraw();
        Assert.Equal(2, Says(_rows[^1]));
        Withdraw();
        Assert.Equal(1, Says(_rows[^1]));
        Assert.Same(_rows[0], new RecordVersions(_rows).Origin);
    }

    [Fact]
    public void What_a_ledger_said_is_not_withdrawn_but_its_correction_is()
    {
        Write(1);
        _rows[0].ReadFrom(Guid.CreateVersion7(), 1);
        Assert.Equal([RecordRefusal.ReadFromLedger()], new RecordVersions(_rows).AgainstWithdrawing(Now(), []));

        Write(2);
        Assert.Empty(new RecordVersions(_rows).AgainstWithdrawing(Now(), []));
        Withdraw();
        Assert.Equal([RecordRefusal.ReadFromLedger()], new RecordVersions(_rows).AgainstWithdrawing(Now(), []));
    }

    [Fact]
    public void What_never_was_is_corrected_into_nothing_with_a_reason_whoever_wrote_it_and_when()
    {
        Write(1);
        _rows[0].ReadFrom(Guid.CreateVersion7(), 1);
        Write(2);
        var versions = new RecordVersions(_rows);
        Assert.Equal([RecordRefusal.CorrectionNeedsReason()], versions.AgainstEnding(_case, " ", []));
        Assert.Equal([RecordRefusal.CorrectionNeedsReason()], versions.AgainstEnding(_case, Withdrawal.Reason, []));

        versions.End(_case, " 抄串了一行 ", []);

        Assert.Equal((2, true, "抄串了一行"), (_rows.Count, _rows[1].IsVoided, _rows[1].VoidReason));
        var measure = new Measure(_case, Make.Start, "修复机井");
        Assert.Equal(
            [RecordRefusal.OthersReferToIt(1)], new RecordVersions([measure]).AgainstEnding(_case, "没有", [MeasureOutcome.Done(_case, measure, Make.Today)]));
    }

    [Fact]
    public void What_others_refer_to_ends_after_them()
    {
        var measure = new Measure(_case, Make.Start, "修复机井");
        CaseFact[] others = [MeasureOutcome.Done(_case, measure, Make.Today), MeasureOutcome.Done(_case, new(_case, Make.Start, "修路"), Make.Today), measure];

        var against = new RecordVersions([measure]).AgainstWithdrawing(Now(), others);

        Assert.Equal([RecordRefusal.OthersReferToIt(1)], against);
    }

    private static Withdrawal Now() => new(Guid.Empty, Make.Today, Make.Today, IsInIssuedBulletin: false);

    private static int? Says(Fact row) => ((MembershipGrowth)row).Activists;

    private void Write(int activists)
    {
        var fact = _case.Grow(Make.Today, activists, null, null);
        if (_rows.Count > 0)
        {
            _case.Correct(_rows[^1], fact, new(Make.Today, Make.Today, _campaign), "抄错了");
        }

        _rows.Add(fact);
    }

    private void Withdraw()
    {
        if (new RecordVersions(_rows).Withdraw(Now(), []) is { } back)
        {
            _rows.Add(back);
        }
    }
}
