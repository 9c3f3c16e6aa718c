using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;

namespace VillageRectification.Domain.Tests.Files;

/// <summary>Files beside a record: what they are called, which are taken twice, and when they are taken back.</summary>
public class AttachedFileTests
{
    private static readonly RectificationCase Case = Make.Case();
    private static readonly Diagnosis Diagnosis = new(Case, Make.Start, "因", "人");

    [Fact]
    public void A_file_is_named_by_its_content()
    {
        Assert.Equal(["照片", "PDF 文件", "Word 文档", "Excel 工作簿"], Enum.GetValues<FileFormat>().Select(f => f.ToText()));
        Assert.Equal([".jpg", ".pdf", ".docx", ".xlsx"], Enum.GetValues<FileFormat>().Select(f => f.Extension()));
        Assert.Equal(
            [
                "image/jpeg", "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ],
            Enum.GetValues<FileFormat>().Select(f => f.MediaType()));
    }

    [Fact]
    public void A_file_is_kept_as_it_was_stored_under_the_name_that_was_typed()
    {
        KeptFile file = new(Guid.CreateVersion7(), FileFormat.Pdf, 4096, "ab");
        var kept = Case.Attach(Diagnosis, [], Make.Today, " 会诊记录 ", file);
        Assert.Equal(("会诊记录", Diagnosis.RecordId, Make.Today, file, false), (kept.Name, kept.AboutRecordId, kept.OccurredOn, kept.ToFile(), kept.IsPhoto));
    }

    [Fact]
    public void Photos_go_on_where_the_record_has_some_and_the_same_picture_is_not_taken_twice()
    {
        var there = Case.AttachPhotos(Diagnosis, [], Make.Today, null, [Photo("a"), Photo("b")], n => $"照片{n}");
        var added = Case.AttachPhotos(Diagnosis, there, Make.Today.AddDays(-1), "停电", [Photo("b"), Photo("c"), Photo("d")], n => $"照片{n}");

        Assert.Equal([("c", "照片3", 2), ("d", "照片4", 3)], added.Select(p => (p.Checksum, p.Name, p.Ordinal)));
        Assert.All(added, p => Assert.Equal(("停电", Make.Today.AddDays(-1), true), (p.LateReason, p.OccurredOn, p.IsPhoto)));
    }

    [Fact]
    public void Beside_nine_photos_there_is_room_for_papers_alone()
    {
        var nine = Case.AttachPhotos(Diagnosis, [], Make.Today, null, [.. Enumerable.Range(0, 9).Select(n => Photo($"{n}"))], n => $"{n}");
        Assert.Equal(9, nine.Count);
        Make.RefusedBy(AttachmentRule.TooManyPhotos, () => Case.AttachPhotos(Diagnosis, nine, Make.Today, null, [Photo("x")], n => $"{n}"));
        Make.RefusedBy(AttachmentRule.TooManyPhotos, () => Case.Attach(Diagnosis, nine, Make.Today, "照片", Photo("x")));
        Assert.False(Case.Attach(Diagnosis, nine, Make.Today, "记录", Photo("x") with { Format = FileFormat.Docx }).IsPhoto);
    }

    [Fact]
    public void To_a_village_that_was_removed_nothing_is_attached()
    {
        var gone = Make.Case();
        gone.RereadStanding([]);
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.Attach(Diagnosis, [], Make.Today, "照片", Photo("a")));
        Make.RefusedBy(CaseRule.StandingDoesNotAllow, () => gone.AttachPhotos(Diagnosis, [Photo("a")], n => $"{n}"));
    }

    // A file of what led to a verdict stays as it does; of anything else it goes when its author takes it back.
    [Fact]
    public void A_file_of_an_inspection_stays_once_the_verdict_is_given()
    {
        InspectionOpening opening = new(Case, Make.Today.AddDays(-5), ["孙立新", "王海涛"]);
        RepresentativesVote vote = new(Case, Make.Today.AddDays(-4), opening.RecordId, Make.Vote(20, 3));
        Inspection verdict = new(Case, Make.Today, InspectionKind.County, InspectionOutcome.Passed);
        var ofVote = Case.Attach(vote, [], Make.Today.AddDays(-4), "票", Photo("a"));
        var ofDiagnosis = Case.Attach(Diagnosis, [], Make.Today, "记录", Photo("b"));

        Assert.Equal([AcceptanceRefusal.InspectionEnded()], ofVote.AgainstTakingBack([opening, vote, verdict]));
        Assert.Empty(ofVote.AgainstTakingBack([opening, vote]));
        Assert.Empty(ofDiagnosis.AgainstTakingBack([Diagnosis, opening, vote, verdict]));
        Assert.Empty(ofDiagnosis.AgainstTakingBack([]));
    }

    private static KeptFile Photo(string checksum) => new(Guid.CreateVersion7(), FileFormat.Jpeg, 1, checksum);
}
