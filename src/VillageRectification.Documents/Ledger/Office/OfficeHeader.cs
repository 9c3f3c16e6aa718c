using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>The row or two rows of an office's sheet that name its columns.</summary>
internal sealed class OfficeHeader
{
    /// <summary>The rows that may stand above the headings: titles, the unit, who filled it in.</summary>
    public const int MaxTitleRows = 30;

    private const int LeastColumns = 2;
    private const int LongestHeading = 30;
    private const int MostRows = 4;

    /// <summary>Between the heading of a group and the one below it.</summary>
    public const string Within = " / ";

    /// <param name="rows">Of the headings: groups above, columns below.</param>
    private OfficeHeader(IEnumerable<SheetRow> titles, IReadOnlyList<SheetRow> rows, IReadOnlyList<SheetRow> below)
    {
        (From, To, Hidden) = (rows[0].Number, rows[^1].Number, [.. rows.SelectMany(r => r.Hidden)]);
        List<(int Index, string Heading, string Name)> columns = [];
        var above = new string[rows.Count];
        Array.Fill(above, "");
        for (var i = 0; i < rows.Max(r => r.Cells.Count); i++)
        {
            string[] texts = [.. rows.Select(r => Line(r.Cell(i).Text))];
            var own = Array.FindLastIndex(texts, t => t.Length > 0);
            for (var r = 0; r < texts.Length; r++)
            {
                // A group goes on to the right as long as there are columns below it.
                if (texts[r].Length > 0)
                {
                    above[r] = texts[r];
                    Array.Fill(above, "", r + 1, above.Length - r - 1);
                }
                else if (r > own)
                {
                    above[r] = "";
                }
            }

            if (own >= 0)
            {
                var groups = above[..own].Where(g => g.Length > 0 && g != texts[own]).Distinct();
                columns.Add((i, Once(string.Join(Within, groups.Append(texts[own])), columns), texts[own]));
            }

            if (own >= 0 && own < rows.Count - 1 && rows[own + 1].Covering.ContainsKey(i))
            {
                // One column, merged over what is groups and columns elsewhere.
                Array.Fill(above, "", own, above.Length - own);
            }
        }

        Columns = [.. columns.Concat(Unnamed(below, columns.Select(c => c.Index).ToHashSet())).OrderBy(c => c.Index)];
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

        var (from, to) = (at, at);
        if (to + 1 < rows.Count && IsGroup(rows[to], rows[to + 1]))
        {
            to++;
        }
        else if (from > 0 && IsGroup(rows[from - 1], rows[from]))
        {
            from--;
        }

        while (to + 1 < rows.Count && to - from + 1 < MostRows && IsMerged(rows[to], rows[to + 1]))
        {
            to++;
        }

        while (from > 0 && to - from + 1 < MostRows && IsMerged(rows[from - 1], rows[from]))
        {
            from--;
        }

        return new(rows.Take(from), [.. rows.Skip(from).Take(to - from + 1)], [.. rows.Skip(to + 1)]);
    }

    /// <summary>How a column is called over which nothing stands.</summary>
    /// <param name="index">From 0.</param>
    public static string Unheaded(int index) => $"{ColumnLetters.Of(index)} 列（没有表头）";

    /// <summary>The columns in which a row has something and no heading stands, from 0.</summary>
    public IEnumerable<int> Beside(SheetRow row) =>
        Enumerable.Range(0, row.Cells.Count).Where(i => !row.Cell(i).IsBlank && Columns.All(c => c.Index != i));

    /// <summary>Whether a row repeats the headings, as at the head of a printed page.</summary>
    public bool IsRepeatedBy(SheetRow row) => Columns.Where(c => !row.Cell(c.Index).IsBlank).ToArray() is { Length: > 0 } filled
        && filled.All(c => Line(row.Cell(c.Index).Text) == c.Name || c.Heading.Split(Within).Contains(Line(row.Cell(c.Index).Text)));

    // What stands below, signatures and totals aside: no column of it is lost because nobody wrote what it is.
    private static IEnumerable<(int Index, string Heading, string Name)> Unnamed(IEnumerable<SheetRow> below, HashSet<int> named) => below
        .Where(r => !RowReader.IsRemark(r, null)).SelectMany(r => Enumerable.Range(0, r.Cells.Count).Where(i => !r.Cell(i).IsBlank && !named.Contains(i)))
        .Distinct().Select(i => (i, Unheaded(i), Unheaded(i)));

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Once(string heading, List<(int Index, string Heading, string Name)> before) => before.Count(c => c.Heading == heading
        || c.Heading.StartsWith(heading + "（第 ", StringComparison.Ordinal)) is > 0 and var times ? $"{heading}（第 {times + 1} 列）" : heading;

    private static int Known(SheetRow row) => row.Cells.Where(IsWord).Count(c => HeadingWords.Of(c.Text).Count > 0 || HeadingWords.IsIdle(c.Text));

    private static int Words(SheetRow row) => row.Cells.Where(IsWord).Select(c => c.Text).Distinct().Count();

    // Where no word is known: short words alone, in most of the columns.
    private static bool IsHeading(SheetRow row) => row.Cells.Where(c => !c.IsBlank).All(IsWord) && Words(row) * 2 > row.Cells.Count;

    private static bool IsWord(SheetCell cell) => cell is { IsBlank: false, Number: null, Date: null, Mark: null } && cell.Text.Length <= LongestHeading;

    // A row of groups has the columns of its groups below it: there are words under its blanks, and none under the heading of the villages, but where the
    // villages are a group, too.
    private static bool IsGroup(SheetRow upper, SheetRow lower)
    {
        if (IsMerged(upper, lower))
        {
            return true;
        }

        if (lower.Number != upper.Number + 1 || Words(upper) < LeastColumns || Words(lower) < LeastColumns || !lower.Cells.Where(c => !c.IsBlank).All(IsWord)
            || upper.Cells.Any(c => !c.IsBlank && (!IsWord(c) || c.Text.IndexOfAny([':', '：']) >= 0)))
        {
            return false;
        }

        var village = Enumerable.Range(0, upper.Cells.Count).FirstOrDefault(i => Names(upper.Cell(i), OfficeField.Village), -1);
        var isBelow = lower.Cells.Any(c => Names(c, OfficeField.Village));
        return Enumerable.Range(0, lower.Cells.Count).Any(i => upper.Cell(i).IsBlank && !lower.Cell(i).IsBlank)
            && (village < 0 ? isBelow : lower.Cell(village).IsBlank || lower.Cell(village).Text == upper.Cell(village).Text
                || (isBelow && Known(lower) >= LeastColumns));
    }

    // Headings that are merged down over the next row make it one of headings, too: nothing of a table is merged with what stands above it.
    private static bool IsMerged(SheetRow upper, SheetRow lower) => lower.Number == upper.Number + 1 && Words(upper) > 0
        && lower.Covering.Keys.Any(i => !upper.Covered(i).IsBlank) && lower.Cells.All(c => c.IsBlank || c is { Number: null, Date: null, Mark: null });

    private static bool Names(SheetCell cell, OfficeField field) => !cell.IsBlank && HeadingWords.Of(cell.Text).Contains(field);
}
