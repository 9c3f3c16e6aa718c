using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Ledger;

/// <summary>What is wrong with a ledger, with what its sentence names and how bad it is. Where it stands, <see cref="LedgerProblem"/> says.</summary>
public sealed partial record LedgerFault
{
    private LedgerFault(LedgerProblemKind kind, LedgerSeverity severity = LedgerSeverity.Refused) => (Kind, Severity) = (kind, severity);

    public LedgerProblemKind Kind { get; }

    public LedgerSeverity Severity { get; }

    /// <summary>How many are allowed or were found; the number of a row or a month; an amount.</summary>
    public long Number { get; private init; }

    /// <summary>The one thing that the sentence names beside the cell.</summary>
    public string Name { get; private init; } = "";

    /// <summary>What it names besides.</summary>
    public string Other { get; private init; } = "";

    /// <summary>The first of the rows that are hidden.</summary>
    public IReadOnlyList<int> Rows { get; private init; } = [];

    /// <summary>The words of the closed list, each with its synonyms.</summary>
    public IReadOnlyList<LedgerChoice> Accepted { get; private init; } = [];

    /// <summary>Where the number of a person stands in the text; null of all else.</summary>
    public PersonalNumber? Found { get; private init; }
}
