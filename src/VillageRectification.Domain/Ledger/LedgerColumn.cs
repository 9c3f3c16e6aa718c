using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Ledger;

/// <summary>A column of a ledger sheet.</summary>
/// <param name="Name">Its header without unit; the key of <see cref="LedgerRow.Cells"/>.</param>
public sealed record LedgerColumn(string Name, LedgerColumnKind Kind)
{
    /// <summary>The largest count that is believed: more than the villagers of any county.</summary>
    public const long MaxCount = 9_999_999;

    /// <summary>The largest amount that is believed, in yuan: more than any village has, or is given.</summary>
    public const long MaxYuan = 9_999_999_999;

    /// <summary>A sheet without this column, or a row without this cell, is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the day is one by which something is to be done: 6月底前 is its last day then.</summary>
    public bool IsDue { get; init; }

    /// <summary>Whether a cell may say that it is done and not when: √, 已完成.</summary>
    public bool MayLackDay { get; init; }

    /// <summary>The column that says when it was done, where a limit may say that it is: 已完成 as 完成时限. Null for none.</summary>
    public string? DoneIn { get; init; }

    /// <summary>Whether somebody may say of a word of it that it is done, and not when.</summary>
    public bool MaySayDone => MayLackDay || DoneIn is not null;

    /// <summary>Whether a row is kept of which nobody can say the day: 9月中旬, 不详. Its word stands there then.</summary>
    public bool MayBeUnknown { get; init; }

    /// <summary>Whether what a text says of it may be that there is none: 无 found, 无 to be done. Then the cell is blank.</summary>
    public bool MayBeNone { get; init; }

    /// <summary>Whether several words of its list may stand in one cell; they are kept joined by 、.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether its cells name persons, several it may be; they are kept joined by 、 (<see cref="PersonNames"/>).</summary>
    public bool HoldsPersons { get; init; }

    /// <summary>Characters, for text, names and words of open lists; 0 for the other kinds.</summary>
    public int MaxLength { get; init; }

    /// <summary>The closed list; empty for the other kinds.</summary>
    public IReadOnlyList<LedgerChoice> Choices { get; init; } = [];

    /// <summary>Words that stand there instead of a name and name nobody.</summary>
    public IReadOnlyList<LedgerChoice> Nobody { get; init; } = [];

    /// <summary>The column without which a cell says nothing: by when something is to be put right that nobody found. Null for none.</summary>
    public string? Needs { get; init; }

    /// <summary>The campaign's list that an open term belongs to; null for departments and indicators, which are no terms.</summary>
    public TermKind? Term { get; init; }

    /// <summary>Other headers under which the column is accepted.</summary>
    public IReadOnlyList<string> OtherHeaders { get; init; } = [];

    public static LedgerColumn Text(string name, int maxLength) => new(name, LedgerColumnKind.Text) { MaxLength = maxLength };

    public static LedgerColumn Named(string name, int maxLength) => new(name, LedgerColumnKind.Name) { MaxLength = maxLength };

    public static LedgerColumn Choice(string name, IReadOnlyList<LedgerChoice> choices) => new(name, LedgerColumnKind.Choice) { Choices = choices };

    public static LedgerColumn Open(string name, int maxLength, TermKind? term = null) =>
        new(name, LedgerColumnKind.OpenTerm) { MaxLength = maxLength, Term = term };

    /// <summary>Whether its cells name persons, places or a department.</summary>
    public bool HoldsNames => Kind is LedgerColumnKind.Name || Name == LedgerColumnNames.Department;

    /// <param name="text">Half-width and without blanks.</param>
    public bool NamesNobody(string text) => LedgerWords.IsNobody(text) || LedgerChoices.Find(Nobody, text) is not null;

    /// <summary>The same column, without which the sheet is refused.</summary>
    public LedgerColumn Required() => this with { IsRequired = true };

    /// <summary>The same column, whose cells say nothing where that one is blank.</summary>
    public LedgerColumn Needing(string column) => this with { Needs = column };

    public LedgerColumn AlsoNamed(params IReadOnlyList<string> headers) => this with { OtherHeaders = headers };
}
