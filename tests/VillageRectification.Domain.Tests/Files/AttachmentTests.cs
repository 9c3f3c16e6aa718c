using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Files;

public class AttachmentTests
{
    private static readonly KeptFile Photo = new(Guid.CreateVersion7(), FileFormat.Jpeg, 1, "0");
    private static readonly KeptFile Paper = Photo with { Format = FileFormat.Pdf };

    [Theory]
    [InlineData(8, 1, false)]
    [InlineData(9, 1, true)]
    [InlineData(0, 9, false)]
    [InlineData(0, 10, true)]
    public void A_record_has_nine_photos_at_most(int there, int added, bool isRefused)
    {
        var @case = Make.Case();
        var diagnosis = new Diagnosis(@case, Make.Start, "因", "人");
        var photos = Enumerable.Repeat(Photo, there).Select(p => @case.Attach(diagnosis, [], Make.Today, "照片", p)).ToList();

        var against = @case.AgainstAttaching(photos, [.. Enumerable.Repeat(Photo, added)]);

        Assert.Equal(isRefused ? [AttachmentRefusal.TooManyPhotos(there + added)] : [], against);
        Assert.Empty(@case.AgainstAttaching([.. Enumerable.Repeat(photos, 2).SelectMany(p => p)], [Paper]));
    }

    [Fact]
    public void Photos_of_an_entry_carry_its_day_and_their_order()
    {
        var (@case, campaign) = (Make.Case(), Make.Campaign());
        var entry = @case.Log(new(Make.Today.AddDays(-1), "修复机井", null, null, []), Make.Today, campaign)[0];

        var photos = @case.AttachPhotos(entry, [Photo, Photo], n => $"照片 {n}");

        Assert.Equal(
            [(entry.RecordId, Make.Today.AddDays(-1), "照片 1", 0), (entry.RecordId, Make.Today.AddDays(-1), "照片 2", 1)],
            photos.Select(p => (p.AboutRecordId, p.OccurredOn, p.Name, p.Ordinal)));
    }
}
