using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Ledger;

/// <summary>Finds the header of a sheet under its titles and reads the rows below it.</summary>
internal sealed class SheetReader(CellReader cells, LedgerFindings findings)
{
    /// <summary>How many rows with something in them may stand above the header.</summary>
    private const int MaxTitleRows = 1_000;

    /// <summary>One word of the form may stand in a title; two are a header.</summary>
    private const int LeastHeaders = 2;

    /// <param name="name">As the workbook calls it.</param>
    /// <param name="hidden">Filled while <paramref name="rows"/> are gone through.</param>
    public void Read(LedgerSheet sheet, string name, IEnumerable<SheetRow> rows, IReadOnlyList<SheetRow> hidden)
    {
        using var source = rows.GetEnumerator();
        var above = new List<SheetRow>();
        while (above.Count < MaxTitleRows && source.MoveNext())
        {
            above.Add(source.Current);
            if (new HeaderRow(sheet, source.Current).HasCode)
            {
                break;
            }
        }

        if (above.Count == 0)
        {
            return;
        }

        var headerAt = FindHeader(sheet, above);
        if (headerAt < 0)
        {
            findings.Add(new(LedgerFault.NoHeader(), sheet.Name));
            findings.LacksVillages |= sheet == LedgerForm.Villages;
            return;
        }

        // Headings may stand in two rows; the code then stands in the upper one, the lower one, or is merged over both.
        if (headerAt == above.Count - 1 && source.MoveNext())
        {
            above.Add(source.Current);
        }

        var header = new HeaderRow(sheet, above[headerAt]);
        var titles = headerAt;
        if (headerAt + 1 < above.Count
            && HeaderRow.Join(sheet, above[headerAt], above[headerAt + 1]) is { } withLower
            && withLower.Columns.Count > header.Columns.Count)
        {
            header = withLower;
            headerAt++;
            if (headerAt == above.Count - 1 && source.MoveNext())
            {
                above.Add(source.Current);
            }
        }
        else if (headerAt > 0 && HeaderRow.Join(sheet, above[headerAt - 1], above[headerAt]) is { } withUpper && withUpper.Columns.Count > header.Columns.Count)
        {
            header = withUpper;
            titles--;
        }

        if (headerAt + 1 < above.Count && header.IsContinuedBy(above[headerAt], above[headerAt + 1]))
        {
            findings.Add(new(LedgerFault.SplitHeader(), sheet.Name, above[headerAt + 1].Number));
            findings.LacksVillages |= sheet == LedgerForm.Villages;
            return;
        }

        header.TakeUnitOf(above.Take(headerAt));
        foreach (var title in above.Take(titles))
        {
            findings.AddUnread(sheet.Name, title);
        }

        findings.AddTab(sheet, name, header);
        if (!Accept(sheet, header, above[headerAt].Number))
        {
            findings.LacksVillages |= sheet == LedgerForm.Villages;
            return;
        }

        var reader = new RowReader(sheet, header, cells, findings);
        foreach (var row in above.Skip(headerAt + 1))
        {
            reader.Read(row);
        }

        while (source.MoveNext())
        {
            reader.Read(source.Current);
        }

        var aside = new RowReader(sheet, header, cells, findings.Hidden);
        foreach (var row in hidden)
        {
            aside.Read(row);
        }
    }

    private static int FindHeader(LedgerSheet sheet, List<SheetRow> rows)
    {
        var headers = rows.Select(r => new HeaderRow(sheet, r)).ToList();
        var withCode = headers.FindIndex(h => h.HasCode);
        var fullest = headers.Max(h => h.Columns.Count);
        return withCode >= 0 ? withCode : fullest < LeastHeaders ? -1 : headers.FindIndex(h => h.Columns.Count == fullest);
    }

    private bool Accept(LedgerSheet sheet, HeaderRow header, int number)
    {
        findings.AddRange(header.Hidden.Select(h => new LedgerProblem(LedgerFault.HiddenColumn(), sheet.Name, Column: h)));
        findings.AddRange(header.Unknown.Where(u => header.Repeated.Count == 0 && u.Index != header.Township)
            .Select(u => new LedgerProblem(LedgerFault.UnknownColumn(), sheet.Name, Column: u.Header)));
        findings.AddRange(header.Repeated.Select(c => new LedgerProblem(LedgerFault.RepeatedColumn(), sheet.Name, number, c.Name)));
        var missing = sheet.Columns.Where(c => c.IsRequired && !header.Has(c.Name)).Select(c => c.Name)
            .Where(c => c != LedgerColumnNames.Code || !header.Has(LedgerColumnNames.Village))
            .Concat(sheet.Key.Where(k => k.Else is not null && !header.Has(k.Column) && !header.Has(k.Else)).Select(k => k.Column))
            .ToList();
        findings.AddRange(missing.Select(c => new LedgerProblem(LedgerFault.MissingColumn(), sheet.Name, Column: c)));
        return missing.Count == 0 && header.Repeated.Count == 0;
    }
}
