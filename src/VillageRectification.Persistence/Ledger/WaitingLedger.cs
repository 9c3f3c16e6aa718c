using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Persistence.Ledger;

/// <summary>An uploaded ledger that waits to be confirmed, or was a moment ago; every instance of the program finds it.</summary>
public sealed class WaitingLedger
{
    public const int IdLength = 32;
    public const int FileNameMaxLength = 100;

    private WaitingLedger()
    {
    }

    /// <param name="id">A random name that only its uploader's account finds.</param>
    /// <param name="fileName">As the uploader's machine called it; for display alone, cut to <see cref="FileNameMaxLength"/>.</param>
    public WaitingLedger(string id, Guid accountId, string fileName, byte[] content, LedgerHeading heading, DateTime at)
    {
        Id = id;
        AccountId = accountId;
        FileName = NameOf(fileName);
        Content = content;
        Size = content.LongLength;
        Heading = heading;
        UploadedAt = at;
    }

    /// <summary>As it is kept, of what the uploader's machine called it.</summary>
    public static string NameOf(string fileName)
    {
        var name = SoundText.Mend(Path.GetFileName(fileName.Replace('\\', '/')));
        return name[..Math.Min(name.Length, FileNameMaxLength)];
    }

    public string Id { get; private init; } = null!;

    public Guid AccountId { get; private init; }

    public string FileName { get; private init; } = null!;

    /// <summary>Bytes.</summary>
    public long Size { get; private init; }

    /// <summary>The file, empty once it is imported; null where only the rest was read.</summary>
    public byte[] Content { get; private init; } = null!;

    public LedgerHeading Heading { get; private init; } = null!;

    /// <summary>The campaign that it was imported into; null while it waits.</summary>
    public Guid? ImportedInto { get; private init; }

    /// <summary>What its uploader was told of the import, so that a second confirmation is answered as the first was; null while it waits.</summary>
    public string? Outcome { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime UploadedAt { get; private init; }
}
