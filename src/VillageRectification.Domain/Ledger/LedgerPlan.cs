using VillageRectification.Domain.Campaigns;
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
    /// <param name="ofOffice">It is of an office's own form, which need not name all villages: it says nothing of those that it does not name.</param>
    public static IReadOnlyList<LedgerPairing> Pair(
        LedgerWorkbook workbook, IEnumerable<LedgerRecord> records, LedgerRemovals removals, bool ofOffice = false)
    {
        var rows = workbook.Rows.ToLookup(r => r.Sheet);
        var stored = records.ToLookup(r => r.Sheet);
        var hidden = workbook.Hidden.ToLookup(r => r.Sheet);
        // A file of one township says nothing of the others, and a month sheet nothing of other months.
        Func<string, string> placeOf = ofOffice ? code => code : TownshipOf;
        var places = workbook.Rows.Select(r => placeOf(r.DivisionCode)).ToHashSet();
        var isPart = false;
        LedgerPairing[] all =
        [
            .. LedgerForm.Sheets.Where(s => workbook.RowCounts.ContainsKey(s.Name))
                .Select(s => LedgerPairing.Of(s, [.. rows[s.Name]], stored[s.Name], removals))
                .Select(p => p with { Absent = Told(p) })
                .Select(p => p with { Absent = IsOfMonth(p) ? [] : [.. p.Absent.Where(r => places.Contains(placeOf(r.DivisionCode)))] })
                .Select(p => p with { Absent = Covered(p) })
                // What the visible rows have not taken, a hidden row may be: it is in the file.
                .Select(p => p with { Absent = LedgerPairing.Of(p.Sheet, [.. hidden[p.Sheet.Name]], p.Absent, LedgerRemovals.None).Absent }),
        ];
        // Measures have neither day nor kind: of a file that tells a part of the rest nobody knows which of them it could have had.
        return [.. all.Select(p => isPart && p.Sheet == LedgerForm.Measures ? p with { Absent = [] } : p)];

        IReadOnlyList<LedgerRecord> Covered(LedgerPairing pairing)
        {
            var coverage = new LedgerCoverage(pairing.Sheet, [.. rows[pairing.Sheet.Name]], ofOffice);
            LedgerRecord[] covered = [.. pairing.Absent.Where(coverage.Covers)];
            isPart |= ofOffice && pairing.Sheet == LedgerForm.Problems && covered.Length < pairing.Absent.Count;
            return covered;
        }

        // Of a record that says something in columns alone that the file lacks, the file says nothing.
        IReadOnlyList<LedgerRecord> Told(LedgerPairing pairing)
        {
            LedgerRow[] own = [.. rows[pairing.Sheet.Name]];
            if (own.Length == 0 || own.Any(r => r.Columns is null))
            {
                return pairing.Absent;
            }

            var columns = own.SelectMany(r => r.Columns!).ToHashSet();
            return [.. pairing.Absent.Where(r => LedgerCells.Parse(r.Cells).Keys.Any(columns.Contains))];
        }

        bool IsOfMonth(LedgerPairing pairing) => workbook.OnRecord is not null && pairing.Sheet == LedgerForm.Presence;
    }

    /// <summary>Translates new and corrected rows into facts and brings the stages of their cases up to date.</summary>
    /// <param name="pairings">Of <see cref="Pair"/>; records that are corrected are voided.</param>
    /// <param name="begins">The campaign begins with the file, which may be its finished history.</param>
    public static LedgerChanges Write(LedgerWorkbook workbook, IReadOnlyList<LedgerPairing> pairings, LedgerStock stock, bool begins = false)
    {
        LedgerProblem[] ahead = [.. pairings.SelectMany(p => p.Rows).SelectMany(r => DaysToCome(r, workbook, stock.Campaign, begins))];
        var books = new LedgerBooks(stock, workbook.ReadOn);
        var written = stock.Written.ToLookup(w => w.Read.LedgerRecordId);
        HashSet<RectificationCase> touched = [];
        pairings = [.. pairings.Select(p => p with { Rows = [.. p.Rows.Select(r => Write(r, books, written, touched))] })];
        pairings = [.. pairings.Select(p => p with { Absent = [.. p.Absent.Where(r => !IsTold(r, p, books, written[r.RecordId]))] })];
        books.TellOnce();
        LedgerHistory.Take(touched, books, stock);
        TownshipHolders.Warn(books, stock);
        workbook = workbook with { Problems = [.. workbook.Problems, .. books.Problems, .. ahead] };
        return new(
            workbook,
            stock.Campaign,
            [.. pairings.Select(p => Count(p, workbook, books))],
            books.Warnings,
            books.Roots,
            [.. books.Facts.Select(f => f.Fact)]);
    }

    // What a row newly says to have happened lies no later than today, as in a form of an office's own; what is on record stays. A campaign that begins with
    // its ledger has one until its deadline.
    private static IEnumerable<LedgerProblem> DaysToCome(LedgerRowChange change, LedgerWorkbook workbook, Campaign campaign, bool begins)
    {
        if (workbook.ReadOn is not { } today || change.Row.At is not null || change.Kind is LedgerChangeKind.Unchanged)
        {
            return [];
        }

        var (row, last) = (change.Row, begins && campaign.Deadline > today ? campaign.Deadline : today);
        return LedgerForm.Sheet(row.Sheet).Columns
            .Where(c => c is { Kind: LedgerColumnKind.Day, IsDue: false } && row.Day(c.Name) > last && change.Before(c.Name) != row.Text(c.Name))
            .Select(c => new LedgerProblem(LedgerFault.DayToCome(), row.Sheet, row.Number, c.Name, row.Text(c.Name)));
    }

    /// <param name="touched">Takes the case that the row is about; a refused row of 村情台账 leaves a village without one.</param>
    /// <returns>The row with what became of it.</returns>
    private static LedgerRowChange Write(
        LedgerRowChange change, LedgerBooks books, ILookup<Guid?, WrittenFact> written, HashSet<RectificationCase> touched)
    {
        var row = change.Row;
        var isVillage = row.Sheet == LedgerForm.Villages.Name;
        var @case = books.CaseOf(row);
        if (change.Kind is LedgerChangeKind.Unchanged)
        {
            var read = written[change.Stored!.RecordId];
            return Asking(change, @case, read, books) with { Since = [.. read.SelectMany(w => SinceOf(row.Sheet, w)).Distinct()] };
        }

        if (@case is null && !isVillage)
        {
            return change;
        }

        var day = LedgerDays.DayOf(row, books.Campaign.Start);
        var record = new LedgerRecord(books.Campaign, DivisionCode.Parse(row.DivisionCode), day, row.Sheet, change.Cells, row.At);
        if (change.Stored is not null)
        {
            record.Succeed(change.Stored, RowFacts.Reason);
        }

        record.ReadFrom(record.RecordId, LedgerOrdinal.Of(row, 0));
        books.Add(record, row);
        @case ??= books.Register(row, record);
        if (LedgerDays.IsBefore(row, books.Campaign.Start))
        {
            books.Warn(LedgerNotice.GuardBroken(CaseRefusal.BeforeCampaignStart(books.Campaign.Start)), row, null);
        }

        foreach (var column in LedgerCells.Idle(row))
        {
            books.Warn(LedgerNotice.Idle(LedgerForm.Sheet(row.Sheet).Columns.Single(c => c.Name == column).Needs!), row, column);
        }

        touched.Add(@case);
        // That the village was listed is said by its row being there, not by what stands in it.
        var before = written[record.RecordId].Where(w => w.Read is not StandingChange { IsRegistration: true });
        var facts = new RowFacts(change, @case, books, record, change.Stored is null ? [] : before);
        RowTranslation.Write(facts);
        return Asking(facts.Outcome, @case, before, books);
    }

    // No file tells a village that was removed. Or its own words are out of date: another row told it, a hand or a plan has put it into words under
    // which no row finds it, or nothing of it stands.
    private static bool IsTold(LedgerRecord absent, LedgerPairing pairing, LedgerBooks books, IEnumerable<WrittenFact> written)
    {
        WrittenFact[] all = [.. written];
        return books.IsOut(absent.DivisionCode) || books.ByHand.HasTold(absent.RecordId) || (all.Length > 0 && all.All(w => w.Live is null))
            || all.Any(w => pairing.Rows.Any(r => r.Row.DivisionCode == absent.DivisionCode && books.ByHand.IsRevisedAs(w.Read.RecordId, r.Row)))
            || all.Any(w => FactColumns.Of(absent.Sheet, w.Read, w.ByHand).Any(LedgerForm.Sheet(absent.Sheet).IsOfKey));
    }

    // A cell that is blank because a hand took out what stood there, or because a team has no one answer by now, asks nobody.
    private static LedgerRowChange Asking(LedgerRowChange change, RectificationCase? @case, IEnumerable<WrittenFact> written, LedgerBooks books)
    {
        if (change.Blanks.Count == 0)
        {
            return change;
        }

        var emptied = written.Where(w => w.Live is not null)
            .SelectMany(w => FactColumns.Of(change.Row.Sheet, w.Live!, w.ByHand.Where(p => p.GetValue(w.Live) is null))).ToHashSet();
        return change with
        {
            Blanks =
            [
                .. change.Blanks.Where(b => b.IsTaken || !(emptied.Contains(b.Column)
                    || (b.Column == LedgerColumnNames.Released && @case is not null && books.ByHand.HasTeam(@case)))),
            ],
        };
    }

    // 突出问题整条: what the row said is no record any more.
    private static IEnumerable<string> SinceOf(string sheet, WrittenFact written) =>
        written.Live is null ? [sheet + "整条"] : FactColumns.Of(sheet, written.Read, written.ByHand);

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
