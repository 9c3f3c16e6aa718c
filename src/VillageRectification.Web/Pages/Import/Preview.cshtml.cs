using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Step 2 of the import: what it would do. Confirming does it, if it is still the same.</summary>
internal sealed partial class PreviewModel(LedgerImport import, WaitingLedgers ledgers, LedgerFiles files, KeptAnswers answers, CallerAccess access)
    : PageModel
{
    /// <summary>The lists of the page are cut here; what is beyond is counted.</summary>
    public const int MaxLines = 200;

    /// <summary>Which page of the rows that are gone.</summary>
    public const string AbsentPage = "gone";

    private const int NewRows = 50;

    [BindProperty]
    public PreviewInput Input { get; set; } = new();

    public WaitingUpload Ledger { get; private set; } = null!;

    /// <summary>Null when a confirmation is refused before anything could be planned.</summary>
    public LedgerChanges? Changes { get; private set; }

    public IReadOnlyList<LedgerProblem> Problems => [.. Changes?.Workbook.Problems.Where(p => p.Severity is LedgerSeverity.Refused) ?? []];

    /// <summary>What does not refuse the file, as lines.</summary>
    public IReadOnlyList<string> Warnings => Changes is null ? [] :
    [
        .. Changes.Workbook.Problems.Where(p => p.Severity is not LedgerSeverity.Refused).ToLines()
            .Concat(Changes.Warnings.Select(w => w.ToLine(VillageNames))).Distinct(),
    ];

    public IReadOnlyList<LedgerRowChange> Corrections => [.. Changes?.Sheets.SelectMany(s => s.Rows).Where(r => r.Kind is LedgerChangeKind.Corrected) ?? []];

    /// <summary>A page of the rows that no import had before, in the order of the file; none while rows are refused.</summary>
    public PagedList<LedgerRowChange> New => (Changes is null or { Workbook.IsRefused: true } ? []
        : Changes.Sheets.SelectMany(s => s.Rows).Where(r => r.Kind is LedgerChangeKind.New).ToList()).ToPage(Request.Query[Paging.Name], NewRows);

    /// <summary>None while rows are refused: what they correct would seem to be gone.</summary>
    public PagedList<LedgerRecord> Absent => Gone.ToPage(Request.Query[AbsentPage], NewRows);

    private IReadOnlyList<LedgerRecord> Gone { get; set; } = [];

    /// <summary>None while rows are refused, as above.</summary>
    public IReadOnlyList<(LedgerRowChange Row, LedgerRemoval Cell)> Blanks => Changes is null or { Workbook.IsRefused: true } ? [] : [.. Changes.Blanks];

    /// <summary>Of a month sheet; none while something of it is refused.</summary>
    public MonthOnRecord? OnRecord => Changes is null or { Workbook.IsRefused: true } ? null : Changes.Workbook.OnRecord;

    /// <summary>The file is a month sheet and nothing else.</summary>
    public bool IsMonthSheet => Changes is { Workbook: { IsRefused: false, IsMonthSheet: true } };

    /// <summary>What is counted in the campaign of the file: 村, 社区.</summary>
    public string Unit => Changes?.Campaign?.UnitWord ?? CampaignWords.Of(Ledger.Heading.Label, Ledger.Heading.Unit).Unit;

    /// <summary>Rows of the file that are none of a table: titles, totals, signatures, examples.</summary>
    public IReadOnlyList<LedgerProblem> Unread => Changes?.Workbook.Unread ?? [];

    /// <summary>The marks of its month sheet and whose they were taken for.</summary>
    public IReadOnlyList<ReadSign> Signs => Changes?.Workbook.Signs ?? [];

    /// <summary>Names of villages that are still to be told.</summary>
    public int Asked { get; private set; }

    /// <summary>Nothing is imported before it is told what is asked.</summary>
    public bool IsAsking => Asked + Words > 0;

    /// <summary>Words that are still to be told.</summary>
    public int Words { get; private set; }

    public IReadOnlyList<ImportStep> Steps { get; private set; } = [];

    public int Removed => Blanks.Count(b => b.Cell.IsTaken);

    public IReadOnlyDictionary<string, string> VillageNames { get; private set; } = new Dictionary<string, string>();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        var reading = await ledgers.ReadAsync(access.Current.AccountId, Ledger, ct);
        var next = ImportSteps.Next(Ledger.Heading, reading);
        if (next is ImportSteps.Sheets or ImportSteps.Columns)
        {
            // Nothing can be told of a file of which the columns are not known.
            return Redirect(ImportSteps.AddressOf(next, id));
        }

        Asked = reading.OpenVillages;
        Words = AskedWord.Of(reading).Count + (Ledger.Heading.Form is not null && reading.AsksMonth ? 1 : 0);
        Steps = ImportSteps.Of(Ledger, reading, ImportSteps.Check);
        await ShowAsync(await import.PreviewAsync(Ledger.Heading, reading, ct), ct);
        return Page();
    }

    /// <summary>Whether something of the file has other names than the form of the ledger.</summary>
    public bool MayBeOther => Ledger.Heading.Form is not { Sheets.Count: > 0 } && Changes is { Workbook.IsMonthSheet: false } && Changes.Workbook.Problems.Any(
        p => p.Kind is LedgerProblemKind.MissingColumn or LedgerProblemKind.NoHeader or LedgerProblemKind.SplitHeader or LedgerProblemKind.UnknownSheet
            or LedgerProblemKind.UnknownColumn or LedgerProblemKind.RepeatedSheet);

    /// <summary>Of the campaign that is added to; null for one that begins with the file, or none.</summary>
    public Guid? CampaignId => Changes is { Campaign: { } campaign } && !Changes.Roots.Contains(campaign) ? campaign.Id : null;

    /// <summary>Whether words of closed lists are among what is not understood, to which the campaign may give a meaning.</summary>
    public bool HasStrangeWords => Ledger.Heading.Form is not { Sheets.Count: > 0 } && CampaignId is not null
        && Problems.Any(p => p.Kind is LedgerProblemKind.NotInList);

    public string Village(string code) => VillageNames.GetValueOrDefault(code, code);

    /// <summary>Shows what becomes of it with the cells that are ticked.</summary>
    public async Task<IActionResult> OnPostTickAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        await ShowAsync(await import.PreviewAsync(Ledger.Heading, await ledgers.ReadAsync(access.Current.AccountId, Ledger, ct), Input.Removals, ct), ct);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        var account = access.Current.AccountId;
        var reading = await ledgers.ReadAsync(account, Ledger, ct);
        if (ImportSteps.Next(Ledger.Heading, reading) is not ImportSteps.Check and var open)
        {
            this.Say($"还没有导入：{open}还有没有定的");
            return Redirect(ImportSteps.AddressOf(open, id));
        }

        if (!Input.IsAsCounted)
        {
            // Ticked after the button was written, without a script that would have kept them in step.
            await ShowAsync(await import.PreviewAsync(Ledger.Heading, reading, Input.Removals, ct), ct);
            this.Refuse(nameof(Input.Remove), $"勾选了 {Removed} 格，按钮上写的是 {Input.Counted} 格。请看过再确认一次");
        }

        try
        {
            var imported = await import.ImportAsync(
                Ledger.Heading, reading, Input.Removals, Input.Digest ?? "", ct,
                async changes =>
                {
                    await ledgers.ConfirmAsync(account, id, changes.Campaign!.Id, changes.ToSummary(), ct);
                    await answers.KeepAsync(changes, Ledger.Heading, Ledger.FileName, ct);
                },
                Ledger.FileName);
            return Answer(imported.Campaign!.Id, imported.ToSummary());
        }
        catch (LedgerRefusedException refused)
        {
            // It waited for the first sending of this very form, it may be.
            if (await FindAsync(id, ct) is RedirectResult first)
            {
                return first;
            }

            await ShowAsync(refused.Changes, ct);
            throw;
        }
    }

    // Null for one that waits. What was imported already is answered as it was the first time.
    private async Task<IActionResult?> FindAsync(string id, CancellationToken ct)
    {
        if (await ledgers.FindAsync(access.Current.AccountId, id, ct) is not { } ledger)
        {
            return NotFound();
        }

        Ledger = ledger;
        Steps = ImportSteps.Of(ledger, null, ImportSteps.Check);
        return ledger is { ImportedInto: { } campaign, Outcome: { } outcome } ? Answer(campaign, outcome) : null;
    }

    private RedirectResult Answer(Guid campaign, string outcome)
    {
        ChosenCampaign.Keep(HttpContext, campaign);
        this.Say(outcome, new FlashLink("看台账", Links.Cases()));
        return Redirect(Links.Import());
    }

    private async Task ShowAsync(LedgerChanges changes, CancellationToken ct)
    {
        Changes = changes;
        Gone = changes.Workbook.IsRefused ? [] : [.. changes.Sheets.SelectMany(s => s.Gone())];
        VillageNames = changes.Workbook.VillageNames();
        // What is gone is of villages that the file does not name, it may be.
        if (changes.Campaign is { } campaign && Gone.Any(r => !VillageNames.ContainsKey(r.DivisionCode)))
        {
            VillageNames = (await files.CountyOfAsync(campaign.CountyCode, ct)).Select(v => KeyValuePair.Create(v.Code, v.Name)).Concat(VillageNames)
                .DistinctBy(v => v.Key).ToDictionary();
        }
    }
}
