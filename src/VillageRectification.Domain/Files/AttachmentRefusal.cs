using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Files;

/// <summary>What adding a file to a record needs.</summary>
public enum AttachmentRule
{
    /// <summary>A record has at most <see cref="Attachment.MostPhotos"/> photos: more are looked at by nobody.</summary>
    TooManyPhotos = 1,
}

/// <summary>What stands against adding a file.</summary>
public sealed record AttachmentRefusal : Refusal<AttachmentRule>
{
    private AttachmentRefusal(AttachmentRule rule)
        : base(rule)
    {
    }

    /// <summary>Photos that the record would have.</summary>
    public int Count { get; private init; }

    public static AttachmentRefusal TooManyPhotos(int count) => new(AttachmentRule.TooManyPhotos) { Count = count };
}
