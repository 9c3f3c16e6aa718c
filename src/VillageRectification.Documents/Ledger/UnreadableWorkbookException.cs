using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>The file as a whole cannot be read; the reader turns it into the problem it carries.</summary>
internal sealed class UnreadableWorkbookException : Exception
{
    public UnreadableWorkbookException(LedgerFault fault)
        : base(fault.Kind.ToString())
    {
        Problem = new(fault);
    }

    /// <summary>Damaged, as another reader noticed.</summary>
    public UnreadableWorkbookException(Exception cause)
        : base(cause.Message, cause)
    {
        Problem = new(LedgerFault.Damaged());
    }

    public LedgerProblem Problem { get; }
}
