using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>
/// Reads a file: a ledger, whose villages are known by their codes or, without any, by their names; or the month sheet of presence, whose villages
/// the campaign knows by name.
/// </summary>
internal sealed class LedgerFiles(AppDbContext db, WorkCalendar calendar, CallerAccess access)
{
    /// <summary>Under which the answers about month sheets are kept.</summary>
    private const string MonthForm = "驻村月表";

    private IReadOnlyDictionary<TermKind, IReadOnlyList<string>>? _terms;
    private (string Campaign, string? County, IReadOnlyDictionary<string, LedgerVocabulary> Found)? _words;

    /// <param name="content">Seekable; left open.</param>
    /// <param name="heading">Of the campaign that was chosen.</param>
    public async Task<LedgerReading> ReadAsync(Stream content, LedgerHeading heading, CancellationToken ct)
    {
        var own = await VocabulariesAsync(heading, ct);
        var reading = await ReadOnAsync(content, heading, own.Count == 1 ? own.Values.Single() : LedgerVocabulary.Shipped, ct);
        // Of several campaigns of that name the codes of the file say which it is of.
        return own.Count > 1 && reading.Rows.Count > 0 && own.GetValueOrDefault(CountyOf(reading)) is { Key.Length: > 0 } words
            ? await ReadOnAsync(content, heading, words, ct) : reading;
    }

    /// <summary>Equal as long as the words of the campaign are read alike, and its limits without a year.</summary>
    public async Task<string> WordsKeyAsync(LedgerHeading heading, CancellationToken ct) =>
        $"{heading.Start:O} {heading.Deadline:O}\n"
        + string.Join('\n', (await VocabulariesAsync(heading, ct)).OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Key + v.Value.Key));

    /// <summary>
    /// The heading of a file with a month sheet of which something is to be asked, or was said of such sheets before; null where neither is.
    /// </summary>
    public async Task<LedgerHeading?> AskMonthAsync(
        LedgerReading reading, LedgerHeading heading, IReadOnlyCollection<AnsweredForm> answered, CancellationToken ct)
    {
        var asks = reading.AsksMonth || reading.Problems.Any(p => p.Kind is LedgerProblemKind.UnknownMark or LedgerProblemKind.NotACapacity);
        if (!asks && reading.Signs.Count == 0)
        {
            return null;
        }

        var marked = await OfMarksAsync(heading, answered, ct);
        return asks || marked.Form!.Words.Count > 0 ? marked : null;
    }

    /// <summary>The heading with what was said before of the marks of month sheets; they may be asked about.</summary>
    public async Task<LedgerHeading> OfMarksAsync(LedgerHeading heading, IReadOnlyCollection<AnsweredForm> answered, CancellationToken ct)
    {
        var earlier = answered.Select(a => a.Form).Where(f => f.Sheets.Count == 0).Concat(await db.FormsAsync(heading, ct));
        return heading with
        {
            Form = new([])
            {
                Name = MonthForm,
                Words = [.. earlier.SelectMany(f => f.Words).Where(w => w.Field == OfficeField.Capacity).DistinctBy(w => w.Word)],
            },
        };
    }

    /// <summary>
    /// The heading with how the workbook seems to be read, where it is in a form of the office's own: by a form of the campaign that knows it, else guessed.
    /// Null where it has no sheet with headings.
    /// </summary>
    /// <param name="reading">As a ledger.</param>
    /// <param name="answered">Of files of the reader's that wait, or were given up.</param>
    public async Task<LedgerHeading?> RecogniseAsync(Stream content, string fileName, LedgerReading reading, LedgerHeading heading,
        IReadOnlyCollection<AnsweredForm> answered, CancellationToken ct)
    {
        var tables = OfficeTables.Of(content);
        if (!OfficeGuess.Shapes(tables).Any())
        {
            return null;
        }

        // The same file once more, as it was mended: what was said of it holds. Of another one of its shape all but what is one file's.
        if (answered.FirstOrDefault(a => OfficeGuess.IsOf(a.Form, tables)) is { } same)
        {
            return heading with { Form = SheetMonths.Dated(same.FileName == WaitingLedger.NameOf(fileName) ? same.Form : same.Form.Timeless(), tables) };
        }

        var guess = new OfficeGuess(await db.FormsAsync(heading, ct), await CountyOfAsync(reading, heading, ct), await VocabularyAsync(reading, heading, ct));
        return heading with { Form = guess.Known(tables) ?? guess.Of(tables) with { Name = ImportText.NameOf(fileName) } };
    }

    /// <summary>The villages of the county that the ledger is of.</summary>
    public async Task<IReadOnlyList<SheetVillage>> CountyOfAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct) =>
        await CountyAsync(reading, heading, ct) is { } county ? await db.CountyPlacesAsync(county, ct) : [];

    /// <param name="county">Six digits.</param>
    /// <inheritdoc cref="CountyOfAsync(LedgerReading, LedgerHeading, CancellationToken)"/>
    public Task<IReadOnlyList<SheetVillage>> CountyOfAsync(string county, CancellationToken ct) => db.CountyPlacesAsync(county, ct);

    /// <summary>Whether it is known which county a file is of that gives no codes.</summary>
    public async Task<bool> KnowsCountyAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct) =>
        await CountyAsync(reading, heading, ct) is not null;

    /// <summary>Whether the campaign has villages already; else the file has to list them.</summary>
    public async Task<bool> HasVillagesAsync(LedgerHeading heading, CancellationToken ct) => (await db.SheetVillagesAsync(heading, ct)).Count > 0;

    /// <summary>The codes of the villages of the campaign, and of those that the ledger lists.</summary>
    public async Task<IReadOnlySet<string>> ListedAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        var county = await CountyAsync(reading, heading, ct);
        var campaign = await db.SheetVillagesAsync(heading with { County = county }, ct);
        return campaign.Select(v => v.Code)
            .Concat(reading.Rows.Where(r => r.Row.Sheet == LedgerForm.Villages.Name).Select(r => r.Row.DivisionCode)).ToHashSet();
    }

    private async Task<LedgerReading> ReadOnAsync(Stream content, LedgerHeading heading, LedgerVocabulary words, CancellationToken ct) =>
        (await ReadAsync(content, heading, words.Within(heading.Start, heading.Deadline), ct)).ReadIn(calendar.Today);

    private async Task<LedgerReading> ReadAsync(Stream content, LedgerHeading heading, LedgerVocabulary words, CancellationToken ct)
    {
        if (heading.Form is { Sheets.Count: > 0 } form)
        {
            return await PlaceAsync(OfficeReader.Read(content, form, words.Knowing(await TermsAsync(heading, ct))), heading, ct);
        }

        content.Position = 0;
        var reading = LedgerReader.Read(content, words, heading.Form);
        var isNoLedger = reading.Problems.Any(p => p.Kind is LedgerProblemKind.PlainText or LedgerProblemKind.NoLedgerSheet);
        if (isNoLedger && reading.FurtherMonths.Count > 0 && !IsOneOfSeveral(reading, content))
        {
            // A sheet for each township.
            return await PlaceAsync(reading with { Problems = [.. reading.Problems.Where(p => p.Kind is not LedgerProblemKind.NoLedgerSheet)] }, heading, ct);
        }

        return isNoLedger && MonthSheetReader.Read(content, words, heading.Form) is { } sheet && !IsOneOfSeveral(reading, content)
            ? OfMonth(sheet, heading).ReadAs(await db.SheetVillagesAsync(heading, ct), calendar.Today)
            : await PlaceAsync(isNoLedger ? reading with { Month = null, FurtherMonths = [] } : reading, heading, ct);
    }

    // Beside a table of villages it is one sheet of a workbook of another form.
    private static bool IsOneOfSeveral(LedgerReading reading, Stream content) =>
        reading.Problems.Any(p => p.Kind is LedgerProblemKind.UnknownSheet) && new OfficeGuess([], []).Of(OfficeTables.Of(content)).Sheets.Any(s => s.IsRead);

    private async Task<LedgerVocabulary?> VocabularyAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct) =>
        await CountyAsync(reading, heading, ct) is { } county ? (await VocabulariesAsync(heading, ct)).GetValueOrDefault(county) : null;

    // Asked for once, however often the file is read while a request runs.
    private async Task<IReadOnlyDictionary<string, LedgerVocabulary>> VocabulariesAsync(LedgerHeading heading, CancellationToken ct)
    {
        if (_words is not { } kept || (kept.Campaign, kept.County) != (heading.Campaign, heading.County))
        {
            _words = kept = (heading.Campaign, heading.County, await db.VocabulariesAsync(heading, ct));
        }

        return kept.Found;
    }

    private static string CountyOf(LedgerReading reading) => DivisionCode.Parse(reading.Rows[0].Row.DivisionCode).County;

    private async Task<LedgerReading> PlaceAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        reading = await KnowingAsync(await PlaceNamedAsync(reading, heading, ct), heading, ct);
        if (reading.Month is null)
        {
            return reading;
        }

        // Villages that the file itself lists are in the campaign as soon as it is imported.
        var villages = await db.SheetVillagesAsync(heading with { County = await CountyAsync(reading, heading, ct) }, ct);
        var listed = reading.Rows.Where(r => r.Row.Sheet == LedgerForm.Villages.Name && r.Row.Text(LedgerColumnNames.Village) is not null)
            .Select(r => new SheetVillage(r.Row.DivisionCode, r.Row.Text(LedgerColumnNames.Village)!, r.Row.Text(LedgerColumnNames.Township)));
        SheetVillage[] known = [.. villages.Concat(listed).DistinctBy(v => v.Code)];
        (string Tab, MonthSheet Sheet)[] months = [reading.Month.Value, .. reading.FurtherMonths];
        var said = months.Select(m => m.Sheet.Month).FirstOrDefault(m => m is not null);
        reading = reading with { Month = null, FurtherMonths = [] };
        foreach (var (tab, month) in months)
        {
            // Others say something; that this one is blank is nothing to mend.
            reading = month.Lines.All(l => l.Marks.Count == 0) && month.Problems.All(p => p.Severity is not LedgerSeverity.Refused)
                ? reading with { Problems = [.. reading.Problems, new(LedgerFault.LeftSheet(), tab)] }
                : reading.With(OfMonth(month.Month is null ? month with { Month = said } : month, heading).ReadAs(known, calendar.Today), tab);
        }

        return reading;
    }

    // Of villages that the campaign has no level is asked.
    private async Task<LedgerReading> KnowingAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct) =>
        heading.Form is not { Sheets.Count: > 0 } form || reading.Problems.All(p => p.Kind is not LedgerProblemKind.Blank) ? reading : reading.Knowing(
            (await db.SheetVillagesAsync(heading with { County = await CountyAsync(reading, heading, ct) }, ct)).Select(v => v.Code).ToHashSet(),
            form.Find(OfficeField.Level, "") is { Leaves: true });

    private async Task<LedgerReading> PlaceNamedAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        var (isOffice, hasNames) = (heading.Form is { Sheets.Count: > 0 }, reading.Named.Count > 0 || reading.Hidden is { Named.Count: > 0 });
        if (!(isOffice || hasNames) || await CountyAsync(reading, heading, ct) is not { } county)
        {
            return reading;
        }

        var campaign = await db.SheetVillagesAsync(heading with { County = county }, ct);
        var own = campaign.Select(v => v.Code).ToHashSet();
        if (!hasNames && reading.Rows.All(r => own.Contains(r.Row.DivisionCode)))
        {
            return reading;
        }

        // Of a campaign that has no villages yet the file is the list.
        var (mayJoin, places) = (isOffice && campaign.Count > 0, await db.CountyPlacesAsync(county, ct));
        VillageAnswer[] answers = [.. heading.Villages, .. heading.Form?.Villages ?? []];
        reading = hasNames ? new LedgerPlaces(campaign, places, answers, mayJoin).Place(reading) : reading;
        return mayJoin ? new NewVillages(campaign, places, answers).In(reading) : reading;
    }

    // Of the campaign that was chosen, of the codes that the file has, or of the only campaign of that name.
    private async Task<string?> CountyAsync(LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        if (heading.County is not null || reading.Rows.Count > 0)
        {
            return heading.County ?? CountyOf(reading);
        }

        var named = await db.Campaigns.Where(c => c.Name == heading.Campaign).Select(c => c.CountyCode).Take(2).ToListAsync(ct);
        // Who has one county makes a campaign of it.
        return named is [var only] ? only
            : access.Current.Scope is { HoldsCounty: true, Range: var own } && own.From[..6] == own.To[..6] ? own.From[..6] : null;
    }

    private static MonthSheet OfMonth(MonthSheet sheet, LedgerHeading heading) =>
        sheet.Month is null && Month.TryParse(heading.Month, out var said) ? sheet with { Month = said } : sheet;

    // Asked for once, as above.
    private async Task<IReadOnlyDictionary<TermKind, IReadOnlyList<string>>> TermsAsync(LedgerHeading heading, CancellationToken ct) =>
        _terms ??= await db.TermsAsync(heading, ct);
}
