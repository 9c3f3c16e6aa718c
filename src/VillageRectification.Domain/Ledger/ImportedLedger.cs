using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>
/// One import into a campaign (导入历史). Nothing else is saved at its instant: what it wrote is recorded then, what it corrected is voided then.
/// </summary>
public sealed class ImportedLedger : AggregateRoot
{
    public const int FileNameMaxLength = 100;
    public const int UndoReasonMaxLength = 200;

    private ImportedLedger()
    {
    }

    /// <param name="fileName">As the uploader's machine called it; for display alone, cut to <see cref="FileNameMaxLength"/>.</param>
    /// <param name="changes">Saved.</param>
    public ImportedLedger(string fileName, LedgerChanges changes)
        : this(changes.Campaign!, fileName, changes.Facts[0].RecordedAt, changes.Facts[0].RecordedBy)
    {
        Added = changes.Sheets.Sum(s => s.New);
        Corrected = changes.Sheets.Sum(s => s.Corrected);
        Removed = changes.Blanks.Count(b => b.Cell.IsTaken);
    }

    /// <param name="at">UTC.</param>
    internal ImportedLedger(Campaign campaign, string fileName, DateTime at, Guid by)
    {
        CampaignId = campaign.Id;
        FileName = fileName[..Math.Min(fileName.Length, FileNameMaxLength)];
        (At, By) = (at, by);
    }

    public Guid CampaignId { get; private init; }

    public string FileName { get; private init; } = null!;

    /// <summary>UTC instant of the save.</summary>
    public DateTime At { get; private init; }

    /// <summary>The account.</summary>
    public Guid By { get; private init; }

    /// <summary>New rows.</summary>
    public int Added { get; private init; }

    /// <summary>Corrected rows.</summary>
    public int Corrected { get; private init; }

    /// <summary>Cells whose value was removed.</summary>
    public int Removed { get; private init; }

    /// <summary>Why it was undone; null while it stands.</summary>
    public string? UndoReason { get; private set; }

    /// <summary>UTC; null while it stands.</summary>
    public DateTime? UndoneAt { get; private set; }

    public Guid? UndoneBy { get; private set; }

    public bool IsUndone => UndoneAt is not null;

    internal void EndBecause(string reason, Guid by, DateTime at) => (UndoReason, UndoneBy, UndoneAt) = (reason, by, at);
}
