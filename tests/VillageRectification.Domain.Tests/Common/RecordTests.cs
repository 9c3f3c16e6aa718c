using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Common;

public class RecordTests
{
    private static readonly Guid Author = Guid.CreateVersion7();

    [Fact]
    public void The_author_withdraws_the_same_day() =>
        Assert.Empty(RecordSteps.AgainstWithdrawing(Author, Author, Make.Today, Make.Today, isInIssuedBulletin: false));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Another_day_is_too_late(int days)
    {
        var refusal = Assert.Single(RecordSteps.AgainstWithdrawing(Author, Author, Make.Today, Make.Today.AddDays(days), isInIssuedBulletin: false));
        Assert.Equal(RecordRefusal.WithdrawalTooLate(Make.Today), refusal);
    }

    [Fact]
    public void Everything_against_it_is_said() => Assert.Equal(
        [RecordRefusal.NotTheAuthor(), RecordRefusal.WithdrawalTooLate(Make.Today), RecordRefusal.CountedByIssuedBulletin()],
        RecordSteps.AgainstWithdrawing(Author, Guid.CreateVersion7(), Make.Today, Make.Today.AddDays(1), isInIssuedBulletin: true));

    [Fact]
    public void The_entry_and_what_was_written_with_it_no_longer_hold()
    {
        var (entry, presence) = Logged();

        entry.Withdraw([presence], entry.RecordedBy, Make.Today, Make.Today, isInIssuedBulletin: false, "撤回");

        Assert.All<Fact>([entry, presence], f => Assert.Equal((true, "撤回"), (f.IsVoided, f.VoidReason)));
    }

    [Fact]
    public void A_refused_withdrawal_changes_nothing()
    {
        var (entry, presence) = Logged();

        Make.RefusedBy(
            RecordRule.CountedByIssuedBulletin, () => entry.Withdraw([presence], entry.RecordedBy, Make.Today, Make.Today, isInIssuedBulletin: true, "撤回"));

        Assert.All<Fact>([entry, presence], f => Assert.False(f.IsVoided));
    }

    private static (ProgressEntry Entry, PresenceEntry Presence) Logged()
    {
        var @case = Make.Case();
        return (new(@case, Make.Today, "走访农户"), new(@case, Make.Today, Capacity.Team));
    }
}
