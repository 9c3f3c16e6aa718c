using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>What importing a ledger needs.</summary>
public enum LedgerRule
{
    /// <summary>A ledger's codes lie in one county, the campaign's.</summary>
    OfAnotherCounty = 1,

    /// <summary>Confirm recomputes and refuses if the outcome differs from the one shown.</summary>
    OutcomeChanged = 2,

    /// <summary>A ledger with a refused row is refused whole.</summary>
    HasProblems = 3,

    /// <summary>A ledger without any row says nothing, not even which county it is of.</summary>
    IsEmpty = 4,
}

/// <summary>What stands against importing a ledger.</summary>
public sealed record LedgerRefusal : Refusal<LedgerRule>
{
    private LedgerRefusal(LedgerRule rule)
        : base(rule)
    {
    }

    /// <summary>How many problems refuse it.</summary>
    public int Problems { get; private init; }

    public static LedgerRefusal OfAnotherCounty() => new(LedgerRule.OfAnotherCounty);

    public static LedgerRefusal OutcomeChanged() => new(LedgerRule.OutcomeChanged);

    public static LedgerRefusal HasProblems(int problems) => new(LedgerRule.HasProblems) { Problems = problems };

    public static LedgerRefusal IsEmpty() => new(LedgerRule.IsEmpty);
}
