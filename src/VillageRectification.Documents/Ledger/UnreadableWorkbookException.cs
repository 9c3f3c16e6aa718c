using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>The file as a whole cannot be read; the reader turns it into the problem it carries.</summary>
internal sealed class UnreadableWorkbookException : Exception
{
    public UnreadableWorkbookException(LedgerProblemKind kind, params IReadOnlyList<object> args)
        : base(kind.ToString())
    {
        Problem = new(kind, Args: args);
    }

    /// <summary>Damaged, as another reader noticed.</summary>
    public UnreadableWorkbookException(Exception cause)
        : base(cause.Message, cause)
    {
        Problem = new(LedgerProblemKind.Damaged);
    }

    public LedgerProblem Problem { get; }
}
