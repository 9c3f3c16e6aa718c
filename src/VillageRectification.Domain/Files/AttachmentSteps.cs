using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Files;

/// <summary>Adding files to what is written down of a case.</summary>
public static class AttachmentSteps
{
    /// <param name="there">What the record has already.</param>
    /// <param name="added">What is to be added.</param>
    public static IEnumerable<Refusal> AgainstAttaching(
        this RectificationCase @case, IReadOnlyCollection<Attachment> there, IReadOnlyCollection<KeptFile> added)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        var photos = there.Count(a => a.IsPhoto) + added.Count(f => f.Format is FileFormat.Jpeg);
        if (photos > Attachment.MostPhotos && added.Any(f => f.Format is FileFormat.Jpeg))
        {
            yield return AttachmentRefusal.TooManyPhotos(photos);
        }
    }

    /// <summary>Adds a file to a record.</summary>
    /// <param name="about">The record.</param>
    /// <param name="there">What it has already.</param>
    /// <param name="on">The day of the file: of a photo the day on which it was taken.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstAttaching"/>.</exception>
    public static Attachment Attach(
        this RectificationCase @case, CaseFact about, IReadOnlyCollection<Attachment> there, DateOnly on, string name, KeptFile file)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstAttaching(there, [file]));
        return new(@case, about, on, name.Trim(), file);
    }

    /// <summary>The photos that are taken of the same day's work; each is named by its place among them.</summary>
    /// <returns>All to be saved.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstAttaching"/>.</exception>
    public static IReadOnlyList<Attachment> AttachPhotos(
        this RectificationCase @case, CaseFact about, IReadOnlyList<KeptFile> photos, Func<int, string> nameOf) =>
        @case.AttachPhotos(about, [], about.OccurredOn, about.LateReason, photos, nameOf);

    /// <summary>Photos beside those that a record has already; what it has of the same content is not added once more.</summary>
    /// <param name="there">What the record has already.</param>
    /// <param name="on">The day on which they were taken.</param>
    /// <param name="lateReason">Null when they are entered in time.</param>
    /// <returns>All to be saved.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstAttaching"/>.</exception>
    public static IReadOnlyList<Attachment> AttachPhotos(
        this RectificationCase @case, CaseFact about, IReadOnlyCollection<Attachment> there, DateOnly on, string? lateReason,
        IReadOnlyList<KeptFile> photos, Func<int, string> nameOf)
    {
        KeptFile[] added = [.. photos.Where(p => there.All(a => a.Checksum != p.Checksum))];
        RuleViolationException.ThrowIfAny(@case.AgainstAttaching(there, added));
        return
        [
            .. added.Select((photo, i) =>
            {
                var one = new Attachment(@case, about, on, nameOf(there.Count + i + 1), photo);
                one.WriteBy(key: null, lateReason);
                one.PlaceAt(there.Count + i);
                return one;
            }),
        ];
    }
}
