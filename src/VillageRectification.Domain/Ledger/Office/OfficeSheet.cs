using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Ledger.Office;

/// <summary>A kind of sheet that an office keeps: all sheets with the same headings are one (a sheet for each township).</summary>
/// <param name="Name">Of the first, for display.</param>
/// <param name="Columns">In the order of the sheet.</param>
public sealed record OfficeSheet(string Name, IReadOnlyList<OfficeColumn> Columns)
{
    /// <summary>Whether its rows are read at all.</summary>
    public bool IsRead { get; init; }

    /// <summary>Nobody has to be asked whether it is read.</summary>
    public bool IsSettled { get; init; }

    /// <summary>What was said for all rows where it has no column.</summary>
    public IReadOnlyList<OfficeGiven> Given { get; init; } = [];

    /// <summary>The sheets of the ledger that it tells something for, in their order.</summary>
    [JsonIgnore]
    public IEnumerable<LedgerSheet> Targets => LedgerForm.Sheets.Where(
        s => Fields.Any(f => f.Sheet == s.Name && !f.IsPlace) || (s == LedgerForm.Villages && ValueOf(OfficeField.Level) is not null));

    private IEnumerable<OfficeField> Fields => Columns.SelectMany(c => c.Fields);

    public bool Has(OfficeField field) => Fields.Contains(field);

    /// <summary>What was said for all rows; null for a field that has a column.</summary>
    public string? ValueOf(OfficeField field) => Has(field) ? null : Given.FirstOrDefault(g => g.Field == field)?.Value;

    /// <summary>
    /// What the ledger needs and no column tells, said or not. A part of a key that another column may stand in for is needed only where both are lacking.
    /// The level is needed for villages alone that the campaign does not have: it is asked for when these are known.
    /// </summary>
    [JsonIgnore]
    public IEnumerable<OfficeField> Lacks => IsRead ? Targets.SelectMany(s => s.Columns.Where(c => c.IsRequired).Select(c => c.Name)
        .Concat(s.Key.Where(k => k.Else is not null && !Has(new(s.Name, k.Else))).Select(k => k.Column))
        .Select(c => new OfficeField(s.Name, c))
        .Where(f => f.Column is not (LedgerColumnNames.Village or LedgerColumnNames.Code) && f != OfficeField.Level && !Has(f))) : [];

    /// <summary>Whether a row of it can be told to be of a village.</summary>
    [JsonIgnore]
    public bool HasVillage => Has(OfficeField.Village) || Has(OfficeField.Code);

    /// <summary>As it is in a file that has no other headings than those.</summary>
    public OfficeSheet Within(IReadOnlyCollection<string> headings) => this with { Columns = [.. Columns.Where(c => headings.Contains(c.Heading))] };

    /// <summary>Whether everything that it tells something for has what it needs.</summary>
    [JsonIgnore]
    public bool IsWhole => Lacks.All(f => ValueOf(f) is not null);

    /// <summary>Whether its headings are just those, in whatever order.</summary>
    public bool IsOf(IReadOnlyCollection<string> headings) => headings.Count == Columns.Count && Covers(headings);

    /// <summary>Whether it knows all of those headings.</summary>
    public bool Covers(IReadOnlyCollection<string> headings) => headings.All(h => Columns.Any(c => c.Heading == h));
}
