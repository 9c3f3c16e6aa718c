using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger.Office;

/// <summary>
/// Reads a workbook in a form of the office's own, as somebody has said what its sheets and columns are, into the rows of the ledger. One row of a wide sheet
/// tells of a village, a problem, a measure at once.
/// </summary>
public static class OfficeReader
{
    /// <summary>Nothing that is wrong with the file throws. What is not read is among the problems, as such.</summary>
    /// <param name="file">Seekable; left open.</param>
    /// <param name="vocabulary">How the words of closed lists are read, where the form says nothing of them; null for what is usual.</param>
    public static LedgerReading Read(Stream file, OfficeForm form, LedgerVocabulary? vocabulary = null)
    {
        file.Position = 0;
        try
        {
            var (workbook, inspection) = WorkbookGuard.Open(file);
            using var reader = new WorkbookReader(workbook, inspection);
            return Read(reader, new(new(inspection.DaysAfterSerial), vocabulary ?? LedgerVocabulary.Shipped), form);
        }
        catch (UnreadableWorkbookException e)
        {
            return LedgerReading.Unreadable(e.Problem);
        }
    }

    private static LedgerReading Read(WorkbookReader reader, CellReader cells, OfficeForm form)
    {
        Dictionary<LedgerSheet, OfficeFindings> findings = [];
        Dictionary<LedgerSheet, OfficeFindings> hiddenFindings = [];
        List<LedgerProblem> problems = [];
        Dictionary<string, LedgerTab> tabs = [];
        HashSet<(OfficeField Field, string Word)> used = [];
        List<(string Tab, MonthSheet Sheet)> months = [];
        do
        {
            if (reader.IsHidden)
            {
                problems.Add(new(LedgerFault.HiddenSheet(), reader.SheetName));
                ReadSheet(reader, cells, form, hiddenFindings, hiddenFindings, [], [], out _);
                continue;
            }

            problems.AddRange(ReadSheet(reader, cells, form, findings, hiddenFindings, tabs, used, out var found));
            if (found is not null && (months.Count == 0 || found.IsBeside(months[0].Sheet)))
            {
                months.Add((reader.SheetName, found));
            }
            else if (found is not null)
            {
                problems.Add(new(LedgerFault.FurtherMonthSheet(), reader.SheetName));
            }

            if (reader.HiddenRows is { Count: > 0 } hidden)
            {
                problems.Add(new(LedgerFault.HiddenRows(hidden.Count, [.. hidden.Take(LedgerReader.NamedRows).Select(r => r.Number)]), reader.SheetName));
            }
        }
        while (reader.NextSheet());

        if (tabs.Count == 0 && months.Count == 0)
        {
            problems.Add(new(LedgerFault.NothingChosen()));
        }

        var joined = Joined(findings, problems.Where(p => p.Kind is not LedgerProblemKind.NoRecord));
        return joined with
        {
            Unread = [.. joined.Unread, .. problems.Where(p => p.Kind is LedgerProblemKind.NoRecord)],
            Used = used,
            Tabs = tabs,
            Hidden = hiddenFindings.Count == 0 ? null : Joined(hiddenFindings, []),
            Month = months.Count == 0 ? null : months[0],
            FurtherMonths = [.. months.Skip(1)],
            Terms = cells.Vocabulary.Terms,
            Accepted = form.Words.Where(w => w.Meaning is not null && w.Field.ToColumn().Term is not null).Select(w => (w.Field, w.Meaning!)).ToHashSet(),
        };
    }

    private static LedgerReading Joined(Dictionary<LedgerSheet, OfficeFindings> findings, IEnumerable<LedgerProblem> problems)
    {
        var read = LedgerForm.Sheets.Where(findings.ContainsKey).Select(s => (Sheet: s, Told: findings[s].ToReading())).ToArray();
        return new(
            [.. read.SelectMany(r => r.Told.Reading.Rows)],
            [.. read.SelectMany(r => r.Told.Reading.Amounts)],
            [.. read.SelectMany(r => r.Told.Reading.Problems), .. problems],
            read.ToDictionary(r => r.Sheet.Name, r => r.Told.Rows),
            LacksVillages: false)
        {
            Named = [.. read.SelectMany(r => r.Told.Reading.Named)],
            Unread = [.. read.SelectMany(r => r.Told.Reading.Unread)],
        };
    }

    private static List<LedgerProblem> ReadSheet(
        WorkbookReader reader,
        CellReader cells,
        OfficeForm form,
        Dictionary<LedgerSheet, OfficeFindings> findings,
        Dictionary<LedgerSheet, OfficeFindings> hiddenFindings,
        Dictionary<string, LedgerTab> tabs,
        HashSet<(OfficeField Field, string Word)> used,
        out MonthSheet? month)
    {
        var name = reader.SheetName;
        month = null;
        using var source = reader.Rows().GetEnumerator();
        var head = OfficeTables.Head(source);
        if (head.Count == 0)
        {
            return [];
        }

        var header = OfficeHeader.Find(head);
        var told = header is null ? null : form.Find(header.Headings)?.Within(header.Headings);
        if (told is null && MonthSheetReader.IsAmong(head))
        {
            month = MonthSheetReader.Among(name, head.Concat(OfficeTables.Rest(source)), reader.HiddenRows, new(cells.Vocabulary, form));
            return [];
        }

        if (header is null || told is not { IsRead: true })
        {
            return [new(told is null && header is not null ? LedgerFault.OtherHeadings() : LedgerFault.LeftSheet(), name)];
        }

        List<LedgerProblem> problems = [.. head.Where(r => r.Number < header.From).Select(r => Unread(name, r))];
        tabs[name] = new(name, Places(header, told));
        problems.AddRange(header.Hidden.Select(h => new LedgerProblem(LedgerFault.HiddenColumn(), name, Column: h)));
        problems.AddRange(header.Columns.Where(c => told.Columns.First(t => t.Heading == c.Heading).Fields.Count == 0)
            .Select(c => new LedgerProblem(LedgerFault.LeftColumn(), name, Column: c.Heading)));
        problems.AddRange(told.Lacks.Where(f => told.ValueOf(f) is null).Select(
            f => new LedgerProblem(LedgerFault.MissingColumn(), name, Column: f.Column)));
        if (problems.Any(p => p.Kind is LedgerProblemKind.MissingColumn) || !told.HasVillage)
        {
            return told.HasVillage ? problems : [.. problems, new(LedgerFault.MissingColumn(), name, Column: LedgerColumnNames.Village)];
        }

        var (village, township) = (Where(header, told, OfficeField.Village), Where(header, told, OfficeField.Township));
        var ofSheet = township is null ? SheetTownship.In(name) : null;
        OfficeTarget[] targets = [.. told.Targets.Select(s => new OfficeTarget(form, told, s, header, township, ofSheet, cells.Vocabulary))];
        HashSet<int> beside = [];
        foreach (var row in head.Where(r => r.Number > header.To).Concat(OfficeTables.Rest(source)).Where(r => !header.IsRepeatedBy(r)))
        {
            if (RowReader.IsRemark(row, village))
            {
                problems.Add(Unread(name, row));
                continue;
            }

            beside.UnionWith(header.Beside(row));
            OfficeTarget[] tell = [.. targets.Where(t => t.IsTold(row))];
            Tell(findings, tell, row);
            var taken = tell.SelectMany(t => t.Columns).ToHashSet();
            problems.AddRange(targets.Except(tell).SelectMany(t => t.Beside(row)).Where(b => !taken.Contains(b.Index)).DistinctBy(b => b.Index).Select(
                b => new LedgerProblem(
                    LedgerFault.BesideNothing(b.Main), name, row.Number, header.Columns.First(c => c.Index == b.Index).Heading)));
        }

        problems.AddRange(beside.Order().Select(i => new LedgerProblem(LedgerFault.LeftColumn(), name, Column: OfficeHeader.Unheaded(i))));
        foreach (var row in reader.HiddenRows.Where(r => r.Number > header.To && !header.IsRepeatedBy(r) && !RowReader.IsRemark(r, village)))
        {
            Tell(hiddenFindings, targets.Where(t => t.IsTold(row)), row);
        }

        used.UnionWith(targets.SelectMany(t => t.Used));
        return problems;

        void Tell(Dictionary<LedgerSheet, OfficeFindings> into, IEnumerable<OfficeTarget> tell, SheetRow row)
        {
            foreach (var target in tell)
            {
                into.TryAdd(target.Sheet, OfficeFindings.Of(target.Sheet));
                into[target.Sheet].Read(target, cells, name, row);
            }
        }
    }

    private static LedgerProblem Unread(string sheet, SheetRow row) => new(LedgerFault.NoRecord(), sheet, row.Number, CellText: row.Beginning);

    // By the name of the field with its sheet, and of what says which village a row is of without it.
    private static Dictionary<string, int> Places(OfficeHeader header, OfficeSheet told) => header.Columns
        .SelectMany(c => told.Columns.First(t => t.Heading == c.Heading).Fields.Select(f => (Name: f.IsPlace ? f.Column : f.ToKey(), c.Index)))
        .DistinctBy(c => c.Name).ToDictionary(c => c.Name, c => c.Index);

    // From 0; null where no column is read as it.
    private static int? Where(OfficeHeader header, OfficeSheet told, OfficeField field) => header.Columns
        .Where(c => told.Columns.First(t => t.Heading == c.Heading).Fields.Contains(field)).Select(c => (int?)c.Index).FirstOrDefault();
}
