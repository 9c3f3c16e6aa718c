using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>Looks over a workbook of whatever form: its sheets, their headings, and some of what stands under them.</summary>
public static class OfficeTables
{
    private const int LongestSample = 40;

    /// <summary>None of a file that is no workbook. Nothing that is wrong with the file throws.</summary>
    /// <param name="file">Seekable; left open.</param>
    public static IReadOnlyList<OfficeTable> Of(Stream file)
    {
        file.Position = 0;
        try
        {
            var (workbook, inspection) = WorkbookGuard.Open(file);
            using var reader = new WorkbookReader(workbook, inspection);
            List<OfficeTable> tables = [];
            do
            {
                tables.Add(Of(reader.SheetName, reader.IsHidden, reader.Rows()));
            }
            while (reader.NextSheet());

            return tables;
        }
        catch (UnreadableWorkbookException)
        {
            // The reading says what is wrong with it.
            return [];
        }
        finally
        {
            file.Position = 0;
        }
    }

    private static OfficeTable Of(string name, bool isHidden, IEnumerable<SheetRow> rows)
    {
        using var source = rows.GetEnumerator();
        var head = Head(source);
        OfficeTable.Line[] first = [.. head.Take(OfficeTable.FirstRows).Select(r => new OfficeTable.Line(r.Number, [.. r.Cells.Select(Cut)]))];
        if (MonthSheetReader.IsAmong(head))
        {
            return new(name, isHidden, [], head.Count + Rest(source).Count(), first) { IsMonth = true };
        }

        if (OfficeHeader.Find(head) is not { } header)
        {
            return new(name, isHidden, [], head.Count + Rest(source).Count(), first);
        }

        var village = header.Columns.Where(c => HeadingWords.Of(c.Name).Contains(OfficeField.Village)).Select(c => (int?)c.Index).FirstOrDefault();
        var values = header.Columns.Select(_ => new List<string>()).ToArray();
        var count = 0;
        foreach (var row in head.Where(r => r.Number > header.To).Concat(Rest(source)).Where(r => !header.IsRepeatedBy(r) && !RowReader.IsRemark(r, village)))
        {
            count++;
            for (var i = 0; i < values.Length; i++)
            {
                if (row.Cell(header.Columns[i].Index) is { IsBlank: false } cell && values[i].Count < OfficeTable.Samples
                    && !values[i].Contains(Cut(cell)))
                {
                    values[i].Add(Cut(cell));
                }
            }
        }

        var columns = header.Columns.Select((c, i) => new OfficeTable.Column(ColumnLetters.Of(c.Index), c.Heading, c.Name, values[i]));
        return new(name, isHidden, [.. columns], count, first)
        {
            Header = (header.From, header.To),
        };
    }

    /// <summary>The rows among which the headings are looked for.</summary>
    internal static List<SheetRow> Head(IEnumerator<SheetRow> source)
    {
        List<SheetRow> head = [];
        while (head.Count <= OfficeHeader.MaxTitleRows && source.MoveNext())
        {
            head.Add(source.Current);
        }

        return head;
    }

    internal static IEnumerable<SheetRow> Rest(IEnumerator<SheetRow> source)
    {
        while (source.MoveNext())
        {
            yield return source.Current;
        }
    }

    // What must not be kept is not shown.
    private static string Cut(SheetCell cell) => cell.Personal is not null ? "（像证件号或手机号，不显示）"
        : cell.Text.Length <= LongestSample ? cell.Text : cell.Text[..LongestSample] + "…";
}
