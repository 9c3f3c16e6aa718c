using Microsoft.AspNetCore.Mvc;
using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>认列: as what each column of a sheet is read. What was recognised is picked already.</summary>
internal sealed class ColumnsModel(WaitingLedgers ledgers, LedgerFiles files, WorkCalendar calendar, CallerAccess access) : WaitingPage(ledgers, access)
{
    /// <summary>Which of the sheets that are read, from 0; the first that asks something where none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "sheet")]
    public int? At { get; set; }

    [BindProperty]
    public ColumnsInput Input { get; set; } = new();

    public IReadOnlyList<OfficeSheet> Read { get; private set; } = [];

    public OfficeSheet Sheet { get; private set; } = null!;

    /// <summary>The sheet of the file of which the samples are.</summary>
    public OfficeTable Table { get; private set; } = null!;

    /// <summary>What the ledger needs and the sheet does not tell, with what may be said for all rows.</summary>
    public IReadOnlyList<OfficeGiven> Given { get; private set; } = [];

    /// <summary>That the name of the file says, 2003-10; null where it says none.</summary>
    public string? NamedMonth => MonthSheetReader.MonthIn(Ledger.FileName)?.ToString();

    /// <summary>The campaign has no villages: the file lists them, or none of its rows can be read.</summary>
    public bool ListsAll { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        Input = ColumnsInput.Of(Form, Sheet, Given);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        var said = Input.Say(Sheet);
        AskWhatIsLacking(said);
        this.RequireNone([.. Input.Against(said, ListsAll, calendar.Today)]);
        said = said with { Given = [.. said.Given.Where(g => said.Lacks.Contains(g.Field) || g.Field == OfficeField.Level)] };
        return await AnswerAsync(Form.With(said) with { Name = Input.Keep ? Input.Name!.Trim() : null }, ct);
    }

    /// <summary>Whoever has to ask somebody else first keeps what he can answer, and comes back to the rest.</summary>
    public async Task<IActionResult> OnPostKeepAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        await KeepAsync(Form.With(Input.SayWhatIsGood(Sheet, calendar.Today)), ct);
        this.Say(ImportText.KeptColumns);
        return Redirect(Links.ImportColumns(id, At));
    }

    /// <summary>Shows one more field for a column; nothing is kept yet.</summary>
    public async Task<IActionResult> OnPostMoreAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        AskWhatIsLacking(Input.Say(Sheet));
        if (Input.More is { } column && Input.Columns.ElementAtOrDefault(column) is { Fields.Count: < ColumnsInput.MostFields } line)
        {
            line.Fields.Add("");
        }

        return Page();
    }

    /// <summary>The first three values.</summary>
    public IEnumerable<string> Samples(int column) => In(column)?.Values.Take(3) ?? [];

    /// <summary>As a spreadsheet names the column; blank where this file lacks it.</summary>
    public string Letter(int column) => In(column)?.Letter ?? "";

    private async Task<IActionResult?> FindAsync(string id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer)
        {
            return answer;
        }

        Read = [.. Form.Sheets.Where(s => s.IsRead)];
        if (Read.Count == 0)
        {
            return Redirect(Links.ImportSheets(id));
        }

        At = At is >= 0 && At < Read.Count ? At : Math.Max(0, Read.ToList().FindIndex(s => ImportSteps.Unsure(s) > 0));
        Sheet = Read[At.Value];
        if (Tables.FirstOrDefault(t => t.Columns.Count > 0 && Form.Find(t.Headings) == Sheet) is not { } table)
        {
            return Redirect(Links.ImportSheets(id));
        }

        (Table, ListsAll) = (table, !await files.HasVillagesAsync(Ledger.Heading, ct));
        Given = Proposed(Sheet);
        return null;
    }

    // A file of a form may lack columns of it.
    private OfficeTable.Column? In(int column) => Table.Columns.FirstOrDefault(c => c.Heading == Sheet.Columns[column].Heading);

    // What was chosen may need what was not asked before.
    private void AskWhatIsLacking(OfficeSheet said)
    {
        Given = Proposed(said);
        Input = Input with
        {
            Given = [.. Given.Select(g => Input.Given.FirstOrDefault(i => i.Field == g.Field.ToKey()) ?? ColumnsInput.Fixed.Of(g))],
        };
    }

    // Of villages that a campaign does not have is asked when they are known; one that has none yet takes them all from the file.
    private IReadOnlyList<OfficeGiven> Proposed(OfficeSheet sheet)
    {
        var lacks = sheet.Lacks.ToList();
        if (ListsAll && !sheet.Has(OfficeField.Level) && !lacks.Contains(OfficeField.Level))
        {
            lacks.Insert(0, OfficeField.Level);
        }

        return [.. lacks.Select(f => new OfficeGiven(f, sheet.ValueOf(f) ?? (f.ToColumn().Kind is LedgerColumnKind.Month ? NamedMonth : null)))];
    }
}
