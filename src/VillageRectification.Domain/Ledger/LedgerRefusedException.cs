using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>Thrown by an import that stops at its outcome, with that outcome: nobody needs to plan again to tell the problems.</summary>
/// <param name="changes">What would have been done; nothing of it is saved.</param>
public sealed class LedgerRefusedException(LedgerChanges changes, IReadOnlyList<Refusal> refusals) : RuleViolationException(refusals)
{
    public LedgerChanges Changes => changes;
}
