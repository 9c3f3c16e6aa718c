using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Files;

/// <summary>A file that belongs to a record (附件): a photo of the day's work, a scanned plan, the minutes of a diagnosis.</summary>
public sealed class Attachment : CaseFact
{
    public const int NameMaxLength = 60;
    public const int ChecksumMaxLength = 64;

    /// <summary>Photos that one record may have.</summary>
    public const int MostPhotos = 9;

    private Attachment()
    {
    }

    internal Attachment(RectificationCase @case, CaseFact about, DateOnly on, string name, KeptFile file)
        : base(@case, on)
    {
        AboutRecordId = about.RecordId;
        Name = name;
        (FileId, Format, Size, Checksum) = (file.Id, file.Format, file.Size, file.Checksum);
    }

    /// <summary>The record that it belongs to, of whatever kind.</summary>
    public Guid AboutRecordId { get; private init; }

    /// <summary>What it shows, in the words of who added it.</summary>
    public string Name { get; private init; } = null!;

    /// <summary>The stored content.</summary>
    public Guid FileId { get; private init; }

    public FileFormat Format { get; private init; }

    /// <summary>Bytes.</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 of the stored content, lower-case hexadecimal.</summary>
    public string Checksum { get; private init; } = null!;

    public bool IsPhoto => Format is FileFormat.Jpeg;

    internal override bool GoesWith(Guid recordId) => AboutRecordId == recordId;

    internal override IEnumerable<Refusal> AgainstTakingBack(IEnumerable<CaseFact> others)
    {
        CaseFact[] all = [.. others];
        return all.FirstOrDefault(f => f.RecordId == AboutRecordId)?.AgainstTakingFilesBack(all) ?? [];
    }

    public KeptFile ToFile() => new(FileId, Format, Size, Checksum);
}
