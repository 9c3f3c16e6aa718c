using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>How much a container has unpacked to so far.</summary>
internal sealed class UnpackedSize
{
    private long _bytes;

    /// <summary>What is being unpacked, for the sentence that says where it was too much.</summary>
    public string Place { get; set; } = "";

    /// <exception cref="UnreadableWorkbookException">More than is allowed.</exception>
    public void Add(int bytes)
    {
        _bytes += bytes;
        if (_bytes > WorkbookLimits.MaxUnpackedBytes)
        {
            throw new UnreadableWorkbookException(LedgerFault.UnpacksTooLarge(WorkbookLimits.MaxUnpackedMegabytes, Place));
        }
    }
}
