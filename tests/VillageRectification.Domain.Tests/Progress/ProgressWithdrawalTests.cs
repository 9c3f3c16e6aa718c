using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Progress;

/// <summary>Taking an entry back takes along what its save wrote, and nothing that others stand on.</summary>
public class ProgressWithdrawalTests
{
    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Rectifying);
    private readonly Withdrawal _own = new(Guid.Empty, Make.Today, Make.Today, IsInIssuedBulletin: false);
    private readonly ProgressEntry _entry;
    private readonly PresenceEntry _day;
    private readonly PresenceEntry _another;
    private readonly Attachment _photo;

    public ProgressWithdrawalTests()
    {
        _entry = new(_case, Make.Today, "修好了水渠");
        _day = new(_case, Make.Today, new DayInVillage(Capacity.Team, "王建国") { ProgressRecordId = _entry.RecordId });
        _another = new(_case, Make.Today, Capacity.Liaison);
        _photo = new(_case, _day, Make.Today, "水渠.jpg", new(Guid.CreateVersion7(), FileFormat.Jpeg, 1, "00"));
    }

    [Fact]
    public void What_its_save_wrote_goes_along_and_the_rest_of_the_day_stays()
    {
        _entry.Withdraw([_entry, _day, _another, _photo], _own);

        Assert.All([_entry, _day, _photo], (CaseFact f) => Assert.Equal(Withdrawal.Reason, f.VoidReason));
        Assert.False(_another.IsVoided);
    }

    [Fact]
    public void What_it_proves_ends_before_it()
    {
        Measure measure = new(_case, Make.Start, "修水渠");
        var outcome = MeasureOutcome.Done(_case, measure, Make.Today, _entry.RecordId);
        CaseFact[] facts = [_entry, _day, measure, outcome];

        Assert.Equal([RecordRefusal.OthersReferToIt(1)], _entry.AgainstWithdrawing(facts, _own));
        Make.RefusedBy(RecordRule.OthersReferToIt, () => _entry.Withdraw(facts, _own));
        Assert.False(_day.IsVoided);
        Assert.Empty(_entry.AgainstWithdrawing([_entry, _day, measure], _own));
        Assert.Equal([RecordRefusal.NotTheAuthor()], _entry.AgainstWithdrawing([_entry], _own with { By = Guid.CreateVersion7() }));
    }
}
