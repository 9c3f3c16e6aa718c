using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Ledger;

/// <summary>Reads the sheet on which offices keep a month of presence: a workbook, or a table saved as text as the program itself exports it.</summary>
public static class MonthSheetReader
{
    /// <summary>The rows that may stand above the days: titles, the unit, who filled it in.</summary>
    private const int MaxTitleRows = 30;

    /// <summary>Null for a file that has no row of days across. Nothing that is wrong with the file throws.</summary>
    /// <param name="file">Seekable; left open.</param>
    /// <param name="vocabulary">How a capacity is written; null for what is usual.</param>
    /// <param name="form">What somebody has said of marks that were not known.</param>
    public static MonthSheet? Read(Stream file, LedgerVocabulary? vocabulary = null, OfficeForm? form = null)
    {
        var marks = new MonthMarks(vocabulary ?? LedgerVocabulary.Shipped, form);
        file.Position = 0;
        Span<byte> start = stackalloc byte[2];
        var isContainer = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("PK"u8);
        file.Position = 0;
        try
        {
            return file.Length > WorkbookLimits.MaxFileBytes ? null
                : isContainer ? OfWorkbook(file, marks) : Of(null, DelimitedText.Rows(file), [], marks);
        }
        catch (UnreadableWorkbookException)
        {
            // The reading as a ledger has said it.
            return null;
        }
        finally
        {
            file.Position = 0;
        }
    }

    /// <summary>The month that a file's name says, as its title would; null where it says none.</summary>
    public static Month? MonthIn(string fileName) => MonthTitle.Find([fileName]);

    /// <summary>The month that the name of a sheet says without its year: 10月驻村; from 1. Null where it says none.</summary>
    public static int? MonthNumberIn(string sheet) => MonthTitle.NumberIn(sheet);

    /// <summary>
    /// A sheet of a workbook that has other sheets too. Null for one that has no row of days across beside its villages: numbers over the columns of a wide
    /// sheet are no days.
    /// </summary>
    /// <param name="hidden">Filled while <paramref name="rows"/> are gone through.</param>
    internal static MonthSheet? Among(string name, IEnumerable<SheetRow> rows, IReadOnlyList<SheetRow> hidden, MonthMarks marks) =>
        Of(name, rows, hidden, marks, isAlone: false);

    /// <summary>Whether such a sheet has these first rows.</summary>
    internal static bool IsAmong(IReadOnlyList<SheetRow> head) =>
        head.Take(MaxTitleRows + 1).Select((row, i) => MonthSheetHeader.Of(head.ElementAtOrDefault(i - 1), row, LedgerVocabulary.Shipped))
            .FirstOrDefault(h => h is not null) is { HasVillages: true };

    private static MonthSheet? OfWorkbook(Stream file, MonthMarks marks)
    {
        var (workbook, inspection) = WorkbookGuard.Open(file);
        using var reader = new WorkbookReader(workbook, inspection);
        MonthSheet? found = null;
        List<LedgerProblem> others = [];
        do
        {
            if (reader.IsHidden)
            {
                others.Add(new(LedgerFault.HiddenSheet(), reader.SheetName));
            }
            else if (found is not null)
            {
                var further = Of(reader.SheetName, reader.Rows(), [], marks);
                others.Add(new(further is null ? LedgerFault.UnknownSheet() : LedgerFault.FurtherMonthSheet(), reader.SheetName));
            }
            else if ((found = Of(reader.SheetName, reader.Rows(), reader.HiddenRows, marks)) is null)
            {
                others.Add(new(LedgerFault.UnknownSheet(), reader.SheetName));
            }
            else if (reader.HiddenRows is { Count: > 0 } hidden)
            {
                others.Add(new(LedgerFault.HiddenRows(hidden.Count, [.. hidden.Take(LedgerReader.NamedRows).Select(r => r.Number)]), LedgerForm.Presence.Name));
            }
        }
        while (reader.NextSheet());

        return found is null ? null : found with { Problems = [.. found.Problems, .. others] };
    }

    /// <param name="name">Of the sheet, which may say the month.</param>
    /// <param name="hidden">Filled while <paramref name="rows"/> are gone through.</param>
    private static MonthSheet? Of(string? name, IEnumerable<SheetRow> rows, IReadOnlyList<SheetRow> hidden, MonthMarks marks, bool isAlone = true)
    {
        using var source = rows.GetEnumerator();
        List<SheetRow> above = [];
        MonthSheetHeader? header = null;
        while (header is null && above.Count <= MaxTitleRows && source.MoveNext())
        {
            header = MonthSheetHeader.Of(above.LastOrDefault(), source.Current, marks.Vocabulary);
            above.Add(source.Current);
        }

        if (header is null || !(isAlone || header.HasVillages))
        {
            return null;
        }

        List<SheetRow> titles = [.. above.SkipLast(1)], below = [];
        while (source.MoveNext())
        {
            below.Add(source.Current);
        }

        marks = marks.Knowing(MonthLegend.In([.. titles, .. below]), titles.SelectMany(r => r.Cells).Select(c => c.Text).Append(name ?? ""));
        var lines = new MonthLineReader(header, marks);
        titles.ForEach(lines.Pass);
        below.ForEach(lines.Read);

        var aside = new MonthLineReader(header, marks);
        foreach (var row in hidden)
        {
            aside.Read(row);
        }

        var month = header.Month ?? MonthTitle.Find(titles.SelectMany(r => r.Cells).Select(c => c.Text).Append(name ?? ""));
        var township = name is null ? null : SheetTownship.In(name);
        var sheet = lines.ToSheet(month, above[^1].Number);
        return sheet with
        {
            Lines = [.. sheet.Lines.Select(Placed)],
            Hidden = [.. aside.ToSheet(month, above[^1].Number).Lines.Select(Placed)],
            Used = marks.Used,
            Tab = name is null ? null : new(name, header.Places()),
        };

        // A sheet for each township has no column of townships.
        MonthSheetLine Placed(MonthSheetLine line) => line.Township is null ? line with { Township = township } : line;
    }
}
