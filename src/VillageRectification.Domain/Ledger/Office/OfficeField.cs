using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Ledger.Office;

/// <summary>A column of a sheet of the ledger, as what a column of an office's own sheet is read.</summary>
/// <param name="Sheet">The sheet's name, as in <see cref="LedgerForm"/>.</param>
/// <param name="Column">The column's name.</param>
public sealed record OfficeField(string Sheet, string Column)
{
    /// <summary>Where the village of a row stands; it counts for every sheet of the ledger that the row feeds.</summary>
    public static OfficeField Village { get; } = new(LedgerForm.Villages.Name, LedgerColumnNames.Village);

    public static OfficeField Township { get; } = new(LedgerForm.Villages.Name, LedgerColumnNames.Township);

    public static OfficeField Code { get; } = new(LedgerForm.Villages.Name, LedgerColumnNames.Code);

    public static OfficeField Level { get; } = new(LedgerForm.Villages.Name, LedgerColumnNames.Level);

    public static OfficeField ProblemStatus { get; } = new(LedgerForm.Problems.Name, LedgerColumnNames.Status);

    public static OfficeField ProblemStatusOn { get; } = new(LedgerForm.Problems.Name, LedgerColumnNames.StatusOn);

    public static OfficeField MeasureDoneOn { get; } = new(LedgerForm.Measures.Name, LedgerColumnNames.DoneOn);

    /// <summary>Whose a mark of a month sheet is.</summary>
    public static OfficeField Capacity { get; } = new(LedgerForm.Presence.Name, LedgerColumnNames.Capacity);

    /// <summary>Every field there is, in the order of the ledger.</summary>
    public static IReadOnlyList<OfficeField> All { get; } =
    [
        .. LedgerForm.Sheets.SelectMany(s => s.Columns.Select(c => new OfficeField(s.Name, c.Name))
            .Where(f => s == LedgerForm.Villages || f.Column is not (LedgerColumnNames.Village or LedgerColumnNames.Code))),
    ];

    /// <summary>Whether it says which village a row is about, and nothing of it.</summary>
    [JsonIgnore]
    public bool IsPlace => this == Village || this == Township || this == Code;

    /// <summary>What is said of it for all rows belongs to one file: its month, its day.</summary>
    [JsonIgnore]
    public bool IsOfOneFile => ToColumn().Kind is LedgerColumnKind.Day or LedgerColumnKind.Month;

    /// <summary>How a form on a page names it.</summary>
    public string ToKey() => $"{Sheet}.{Column}";

    /// <summary>Null for a text that names none.</summary>
    public static OfficeField? Parse(string? key) => All.FirstOrDefault(f => f.ToKey() == key);

    /// <exception cref="ArgumentException">The ledger has no such sheet or column.</exception>
    public LedgerColumn ToColumn() => LedgerForm.Sheet(Sheet).Column(Column);
}
