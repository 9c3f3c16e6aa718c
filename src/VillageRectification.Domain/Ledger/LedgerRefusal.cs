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

    /// <summary>An import is undone once.</summary>
    IsUndone = 5,

    /// <summary>An import is undone as one act while nothing builds on it.</summary>
    IsBuiltOn = 6,
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

    /// <summary>How many records build on the import.</summary>
    public int Records { get; private init; }

    public static LedgerRefusal IsUndone() => new(LedgerRule.IsUndone);

    public static LedgerRefusal IsBuiltOn(int records) => new(LedgerRule.IsBuiltOn) { Records = records };

    public static LedgerRefusal IsEmpty() => new(LedgerRule.IsEmpty);
}
