using VillageRectification.Domain.Files;

namespace VillageRectification.Persistence.Files;

/// <summary>
/// The content of an uploaded file, checked and written anew before it is stored. It lies in the database, so that a backup, a second instance
/// and a fault in the midst of a save need nothing of their own. It is reached by the record that refers to it, or by its uploader until one does.
/// </summary>
public sealed class StoredFile
{
    public const int ChecksumLength = Attachment.ChecksumMaxLength;
    public const int NameMaxLength = 100;

    private StoredFile()
    {
    }

    /// <param name="name">As the uploader's machine called it; for display alone, cut to <see cref="NameMaxLength"/>.</param>
    /// <param name="checksum">SHA-256 of <paramref name="content"/>, lower-case hexadecimal.</param>
    /// <param name="thumbnail">WebP of a photo; null of other files.</param>
    /// <param name="at">UTC.</param>
    public StoredFile(FileFormat format, string name, byte[] content, string checksum, byte[]? thumbnail, Guid storedBy, DateTime at)
    {
        Id = Guid.CreateVersion7();
        Format = format;
        Name = name[..Math.Min(name.Length, NameMaxLength)];
        Content = content;
        Size = content.LongLength;
        Checksum = checksum;
        Thumbnail = thumbnail;
        StoredBy = storedBy;
        StoredAt = at;
    }

    public Guid Id { get; private init; }

    public FileFormat Format { get; private init; }

    public string Name { get; private init; } = null!;

    /// <summary>Never read with a list.</summary>
    public byte[] Content { get; private init; } = null!;

    /// <summary>Bytes.</summary>
    public long Size { get; private init; }

    public string Checksum { get; private init; } = null!;

    public byte[]? Thumbnail { get; private init; }

    public Guid StoredBy { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime StoredAt { get; private init; }
}
