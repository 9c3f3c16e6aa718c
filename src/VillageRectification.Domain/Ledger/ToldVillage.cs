using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Ledger;

/// <summary>What is on record of one village, for the rows that a ledger has of it.</summary>
/// <param name="Code">Twelve digits.</param>
/// <param name="Name">Null where the division is not known.</param>
public sealed record ToldVillage(string Code, string? Name, string? Township)
{
    /// <summary>Live ones of one case, of the kinds that the sheet tells, in their order.</summary>
    public IReadOnlyCollection<CaseFact> Facts { get; init; } = [];

    /// <summary>Those that stand; what a plan dropped is not among them.</summary>
    public IEnumerable<MeasureReading> Measures { get; init; } = [];

    public IEnumerable<ProblemReading> Problems { get; init; } = [];

    /// <summary>Null where nothing is on record.</summary>
    public CasePersons? Persons { get; init; }

    /// <summary>Names of the county's departments.</summary>
    public IReadOnlyDictionary<Guid, string> Departments { get; init; } = new Dictionary<Guid, string>();

    /// <summary>Indicator → unit of the campaign.</summary>
    public IReadOnlyDictionary<string, string> Units { get; init; } = new Dictionary<string, string>();

    /// <summary>The rows of a sheet, each once; what the sheet has no column for is left out.</summary>
    public IReadOnlyList<LedgerRow> RowsOf(LedgerSheet sheet) =>
        [.. Translation.RowTelling.Of(sheet, this).DistinctBy(r => string.Join('\u001F', sheet.Columns.Select(c => r.Text(c.Name))))];

    internal IEnumerable<T> Of<T>()
        where T : Fact => Facts.OfType<T>();

    /// <param name="cells">A null value leaves the cell blank.</param>
    internal LedgerRow Row(LedgerSheet sheet, params IEnumerable<(string Column, string? Text)> cells)
    {
        IEnumerable<(string Column, string? Text)> own = [(LedgerColumnNames.Code, Code), (LedgerColumnNames.Village, Name)];
        return new(sheet.Name, 0, Code, own.Concat(cells).Where(c => !string.IsNullOrEmpty(c.Text)).ToDictionary(c => c.Column, c => c.Text!));
    }
}
