using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>The row or two rows of an office's sheet that name its columns.</summary>
internal sealed class OfficeHeader
{
    /// <summary>The rows that may stand above the headings: titles, the unit, who filled it in.</summary>
    public const int MaxTitleRows = 30;

    private const int LeastColumns = 2;
    private const int LongestHeading = 30;

    private OfficeHeader(IReadOnlyList<SheetRow> titles, SheetRow? group, SheetRow row)
    {
        (From, To, Hidden) = (group?.Number ?? row.Number, row.Number, [.. group?.Hidden ?? [], .. row.Hidden]);
        List<(int Index, string Heading, string Name)> columns = [];
        var above = "";
        for (var i = 0; i < Math.Max(row.Cells.Count, group?.Cells.Count ?? 0); i++)
        {
            var (upper, name) = (Line(group?.Cell(i).Text ?? ""), Line(row.Cell(i).Text));
            above = upper.Length > 0 ? upper : name.Length > 0 ? above : "";
            var own = name.Length > 0 ? name : upper;
            if (own.Length > 0)
            {
                var heading = above.Length > 0 && above != own ? $"{above} / {own}" : own;
                columns.Add((i, Once(heading, columns), own));
            }
        }

        Columns = columns;
        string[] units = [.. titles.SelectMany(t => t.Cells).SelectMany(c => SheetUnit.Of(c.Text)).Distinct()];
        Unit = units is [var only] ? only : null;
    }

    /// <summary>Number of the first row of the headings.</summary>
    public int From { get; }

    /// <summary>Number of the last.</summary>
    public int To { get; }

    /// <summary>Index from 0; the heading with its group, and without.</summary>
    public IReadOnlyList<(int Index, string Heading, string Name)> Columns { get; }

    public IReadOnlyList<string> Hidden { get; }

    /// <summary>Of amounts, where the lines above name one.</summary>
    public string? Unit { get; }

    public string[] Headings => [.. Columns.Select(c => c.Heading)];

    /// <summary>Of the rows at the head of a sheet; null where none of them names columns.</summary>
    /// <param name="rows">The first <see cref="MaxTitleRows"/>, and some more.</param>
    public static OfficeHeader? Find(IReadOnlyList<SheetRow> rows)
    {
        // The fullest in words that are known; of several the first.
        var best = rows.Take(MaxTitleRows).Select((row, at) => (At: at, Known: Known(row), Words: Words(row)))
            .Where(r => r.Words >= LeastColumns && (r.Known > 0 || IsHeading(rows[r.At]))).OrderByDescending(r => r.Known).ThenBy(r => r.At)
            .Select(r => (int?)r.At).FirstOrDefault();
        if (best is not { } at)
        {
            return null;
        }

        var joined = at + 1 < rows.Count && IsGroup(rows[at], rows[at + 1]) ? new OfficeHeader([.. rows.Take(at)], rows[at], rows[at + 1])
            : at > 0 && IsGroup(rows[at - 1], rows[at]) ? new OfficeHeader([.. rows.Take(at - 1)], rows[at - 1], rows[at])
            : null;
        return joined ?? new([.. rows.Take(at)], null, rows[at]);
    }

    /// <summary>Whether a row repeats the headings, as at the head of a printed page.</summary>
    public bool IsRepeatedBy(SheetRow row) => Columns.Where(c => !row.Cell(c.Index).IsBlank).ToArray() is { Length: > 0 } filled
        && filled.All(c => Line(row.Cell(c.Index).Text) == c.Name || c.Heading.StartsWith(Line(row.Cell(c.Index).Text) + " / ", StringComparison.Ordinal));

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Once(string heading, List<(int Index, string Heading, string Name)> before) => before.Count(c => c.Heading == heading
        || c.Heading.StartsWith(heading + "（第 ", StringComparison.Ordinal)) is > 0 and var times ? $"{heading}（第 {times + 1} 列）" : heading;

    private static int Known(SheetRow row) => row.Cells.Where(IsWord).Count(c => HeadingWords.Of(c.Text).Count > 0 || HeadingWords.IsIdle(c.Text));

    private static int Words(SheetRow row) => row.Cells.Where(IsWord).Select(c => c.Text).Distinct().Count();

    // Where no word is known: short words alone, in most of the columns.
    private static bool IsHeading(SheetRow row) => row.Cells.Where(c => !c.IsBlank).All(IsWord) && Words(row) * 2 > row.Cells.Count;

    private static bool IsWord(SheetCell cell) => cell is { IsBlank: false, Number: null, Date: null, Mark: null } && cell.Text.Length <= LongestHeading;

    // A row of groups has the columns of its groups below it: there are words under its blanks, and none under the heading of the villages.
    private static bool IsGroup(SheetRow upper, SheetRow lower)
    {
        if (lower.Number != upper.Number + 1 || Words(upper) < LeastColumns || Words(lower) < LeastColumns || !lower.Cells.Where(c => !c.IsBlank).All(IsWord)
            || upper.Cells.Any(c => !c.IsBlank && (!IsWord(c) || c.Text.IndexOfAny([':', '：']) >= 0)))
        {
            return false;
        }

        var village = Enumerable.Range(0, upper.Cells.Count).FirstOrDefault(i => Names(upper.Cell(i), OfficeField.Village), -1);
        return Enumerable.Range(0, lower.Cells.Count).Any(i => upper.Cell(i).IsBlank && !lower.Cell(i).IsBlank)
            && (village >= 0 ? lower.Cell(village).IsBlank || lower.Cell(village).Text == upper.Cell(village).Text
                : lower.Cells.Any(c => Names(c, OfficeField.Village)));
    }

    private static bool Names(SheetCell cell, OfficeField field) => !cell.IsBlank && HeadingWords.Of(cell.Text).Contains(field);
}
