using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger.Translation;

namespace VillageRectification.Domain.Ledger;

/// <summary>From the rows of a ledger and what is there already to the changes that an import makes. Pure: nothing is saved.</summary>
public static class LedgerPlan
{
    /// <summary>Pairs the rows of every sheet that the file has with what was imported of it before.</summary>
    /// <param name="records">The live records of the campaign.</param>
    /// <param name="removals">Which blank cells remove what stood there.</param>
    public static IReadOnlyList<LedgerPairing> Pair(LedgerWorkbook workbook, IEnumerable<LedgerRecord> records, LedgerRemovals removals)
    {
        var rows = workbook.Rows.ToLookup(r => r.Sheet);
        var stored = records.ToLookup(r => r.Sheet);
        // A file of one township says nothing of the others.
        var townships = workbook.Rows.Select(r => TownshipOf(r.DivisionCode)).ToHashSet();
        return
        [
            .. LedgerForm.Sheets.Where(s => workbook.RowCounts.ContainsKey(s.Name))
                .Select(s => LedgerPairing.Of(s, [.. rows[s.Name]], stored[s.Name], removals))
                .Select(p => p with { Absent = [.. p.Absent.Where(r => townships.Contains(TownshipOf(r.DivisionCode)))] }),
        ];
    }

    /// <summary>Translates new and corrected rows into facts and brings the stages of their cases up to date.</summary>
    /// <param name="pairings">Of <see cref="Pair"/>; records that are corrected are voided.</param>
    public static LedgerChanges Write(LedgerWorkbook workbook, IReadOnlyList<LedgerPairing> pairings, LedgerStock stock)
    {
        var books = new LedgerBooks(stock);
        var written = stock.Written.ToLookup(w => w.Read.LedgerRecordId);
        HashSet<RectificationCase> touched = [];
        foreach (var change in pairings.SelectMany(p => p.Rows).Where(r => r.Kind is not LedgerChangeKind.Unchanged))
        {
            if (Write(change, books, written) is { } @case)
            {
                touched.Add(@case);
            }
        }

        LedgerHistory.Take(touched, books, stock);
        TownshipHolders.Warn(books, stock);
        workbook = workbook with { Problems = [.. workbook.Problems, .. books.Problems] };
        return new(
            workbook,
            stock.Campaign,
            [.. pairings.Select(p => Count(p, workbook, books))],
            books.Warnings,
            books.Roots,
            [.. books.Facts.Select(f => f.Fact)]);
    }

    /// <returns>The case that the row is about; null for a village that a refused row leaves without one.</returns>
    private static RectificationCase? Write(LedgerRowChange change, LedgerBooks books, ILookup<Guid?, WrittenFact> written)
    {
        var row = change.Row;
        var isVillage = row.Sheet == LedgerForm.Villages.Name;
        var @case = books.CaseOf(row);
        if (@case is null && !isVillage)
        {
            return null;
        }

        var day = LedgerDays.DayOf(row, books.Campaign.Start);
        var record = new LedgerRecord(books.Campaign, DivisionCode.Parse(row.DivisionCode), day, row.Sheet, change.Cells);
        if (change.Stored is not null)
        {
            record.Succeed(change.Stored, RowFacts.Reason);
        }

        record.ReadFrom(record.RecordId, LedgerOrdinal.Of(row, 0));
        books.Add(record, row);
        @case ??= books.Register(row, record);
        if (LedgerDays.IsBefore(row, books.Campaign.Start))
        {
            books.Warn(LedgerWarningKind.GuardBroken, row, null, CaseRefusal.BeforeCampaignStart(books.Campaign.Start));
        }

        RowTranslation.Write(new(row, @case, books, record, change.Stored is null ? [] : written[record.RecordId]));
        return @case;
    }

    private static string TownshipOf(string village) => DivisionCode.Parse(village).Township.Value;

    private static LedgerSheetChanges Count(LedgerPairing pairing, LedgerWorkbook workbook, LedgerBooks books)
    {
        var problems = workbook.Problems.Where(p => p.Sheet == pairing.Sheet.Name).ToLookup(p => p.Severity, p => p.Row);
        var warned = books.Warnings.Where(w => w.Sheet == pairing.Sheet.Name).Select(w => (int?)w.Row);
        return new(
            pairing.Sheet,
            pairing.Rows,
            pairing.Absent,
            problems[LedgerSeverity.Refused].Distinct().Count(),
            problems[LedgerSeverity.Warned].Concat(warned).Distinct().Count());
    }
}
