namespace VillageRectification.Documents.Ledger.Office;

/// <summary>A sheet of a workbook as it is shown to whoever says what it is.</summary>
/// <param name="Columns">Under its headings; none where no row of it names columns.</param>
/// <param name="Rows">With something in them, under the headings.</param>
/// <param name="First">The first rows as they stand, those above the headings too.</param>
public sealed record OfficeTable(string Name, bool IsHidden, IReadOnlyList<OfficeTable.Column> Columns, int Rows, IReadOnlyList<OfficeTable.Line> First)
{
    /// <summary>How many of the first rows are kept.</summary>
    public const int FirstRows = 10;

    /// <summary>How many different values of a column are kept to guess by; the first three are shown.</summary>
    public const int Samples = 60;

    /// <summary>The rows of the headings; 0 where there are none.</summary>
    public (int From, int To) Header { get; init; }

    /// <summary>It is a month sheet of presence (villages down, days across), of which nothing has to be said.</summary>
    public bool IsMonth { get; init; }

    public IReadOnlyList<string> Headings => [.. Columns.Select(c => c.Heading)];

    /// <param name="Letter">As a spreadsheet names it.</param>
    /// <param name="Heading">With the heading of its group: 存在问题 / 类别.</param>
    /// <param name="Name">Without it.</param>
    /// <param name="Values">Different ones, in file order, at most <see cref="Samples"/>.</param>
    public sealed record Column(string Letter, string Heading, string Name, IReadOnlyList<string> Values);

    public sealed record Line(int Number, IReadOnlyList<string> Cells);
}
