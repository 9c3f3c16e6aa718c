namespace VillageRectification.Domain.Ledger;

/// <summary>A ledger held against its campaign: its good rows, and what is wrong with the others.</summary>
/// <param name="CountyCode">Six digits, the common beginning of the codes; null when no code could be read or they differ.</param>
/// <param name="Rows">Rows without refusal, sheet by sheet in the order of <see cref="LedgerForm"/>, in file order within a sheet.</param>
/// <param name="Problems">In the order of the file.</param>
/// <param name="RowCounts">Sheet → rows found in it, refused ones included. A sheet that the file lacks is absent.</param>
public sealed record LedgerWorkbook(
    string? CountyCode,
    IReadOnlyList<LedgerRow> Rows,
    IReadOnlyList<LedgerProblem> Problems,
    IReadOnlyDictionary<string, int> RowCounts)
{
    /// <summary>Of a month sheet, which says nothing of other months; null for a ledger without one.</summary>
    public MonthOnRecord? OnRecord { get; init; }

    /// <summary>The month sheet is one of several sheets.</summary>
    public bool IsMixed { get; init; }

    /// <summary>It is a month sheet and nothing else: what it has are days.</summary>
    public bool IsMonthSheet => OnRecord is not null
        && (!IsMixed || (RowCounts.Keys.All(s => s == LedgerForm.Presence.Name) && Rows.All(MonthOnRecord.IsMark)));

    /// <summary>Rows that are none of a table, as <see cref="LedgerReading.Unread"/>.</summary>
    public IReadOnlyList<LedgerProblem> Unread { get; init; } = [];

    /// <summary>The marks of its month sheet that were read as somebody's.</summary>
    public IReadOnlyList<ReadSign> Signs { get; init; } = [];

    /// <summary>The day on which it was read; null where nobody says it.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>Rows that the file hides: none of them is imported, and none of them is gone.</summary>
    public IReadOnlyList<LedgerRow> Hidden { get; init; } = [];

    /// <summary>Whether anything in it refuses the whole file.</summary>
    public bool IsRefused => Problems.Any(p => p.Severity == LedgerSeverity.Refused);

    public IEnumerable<LedgerRow> RowsOf(LedgerSheet sheet) => Rows.Where(r => r.Sheet == sheet.Name);
}
