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
        this RectificationCase @case, CaseFact about, IReadOnlyList<KeptFile> photos, Func<int, string> nameOf)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstAttaching([], photos));
        return
        [
            .. photos.Select((photo, i) =>
            {
                var one = new Attachment(@case, about, about.OccurredOn, nameOf(i + 1), photo);
                one.WriteBy(key: null, about.LateReason);
                one.PlaceAt(i);
                return one;
            }),
        ];
    }
}
