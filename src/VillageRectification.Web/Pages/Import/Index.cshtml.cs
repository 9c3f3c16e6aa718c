using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Step 1 of the import: which campaign, which file. What is wrong with the whole file is said here, at the field.</summary>
[UploadLimit(LargestUpload)]
[LargestForm(LargestUpload)]
internal sealed class IndexModel(AppDbContext db, CallerAccess access, LedgerImport import, LedgerFiles files, WaitingLedgers ledgers) : PageModel
{
    // Above the largest ledger, so that one a little too large still gets its message.
    private const long LargestUpload = 25 * 1024 * 1024;

    private static readonly LedgerProblem TooLarge = new(LedgerFault.FileTooLarge(WorkbookLimits.MaxFileMegabytes));

    [BindProperty]
    public ImportInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Campaigns { get; private set; } = [];

    /// <summary>Files of the reader's that wait to be imported.</summary>
    public IReadOnlyList<WaitingUpload> Waiting { get; private set; } = [];

    public async Task OnGetAsync(bool tooLarge, CancellationToken ct)
    {
        await LoadAsync(ct);
        // The one that is looked at, or the only one there is.
        var chosen = ChosenCampaign.Of(HttpContext)?.ToString();
        if ((Campaigns.FirstOrDefault(c => c.Value == chosen) ?? (Campaigns is [_, var only] ? only : null)) is { } campaign)
        {
            Input = Input with { CampaignId = Guid.Parse(campaign.Value) };
        }

        if (tooLarge)
        {
            ModelState.AddModelError("Input.File", TooLarge.ToFileText());
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        this.RequireValid(Input, new ImportInput.Validator());
        var heading = await HeadingAsync(ct);
        await using var content = Input.File!.OpenReadStream();
        var reading = await files.ReadAsync(content, heading, ct);
        var answered = await ledgers.AnsweredAsync(access.Current.AccountId, heading, Input.File!.FileName, ct);
        if (await files.AskMonthAsync(reading, heading, answered, ct) is { } month)
        {
            heading = month;
            reading = await files.ReadAsync(content, heading, ct);
        }
        else if (reading.Problems.Any(p => p.Kind is LedgerProblemKind.NoLedgerSheet)
            && await files.RecogniseAsync(content, Input.File!.FileName, reading, heading, answered, ct) is { } recognised)
        {
            // Before it asks anything: without a county it could not be imported in the end.
            if (!recognised.Form!.Sheets.Any(s => s.Has(OfficeField.Code)) && !await files.KnowsCountyAsync(reading, heading, ct))
            {
                this.Refuse(nameof(Input.File), new LedgerProblem(LedgerFault.NamesOfNoCounty()).ToFileText());
            }

            heading = recognised;
            reading = await files.ReadAsync(content, heading, ct);
        }

        if (ImportSteps.Next(heading, reading) is not ImportSteps.Check and var next)
        {
            return Redirect(ImportSteps.AddressOf(next, await KeepAsync(content, reading, heading, ct)));
        }

        var changes = await import.PreviewAsync(heading, reading, ct);
        if (changes.Campaign is null && changes.Workbook.Problems.Where(p => p.Sheet is null).Select(p => p.ToFileText()).FirstOrDefault() is { } wrong)
        {
            this.Refuse(nameof(Input.File), wrong);
        }

        RuleViolationException.ThrowIfAny(changes.AgainstImporting(null).Where(r => r is LedgerRefusal { Rule: LedgerRule.IsEmpty }));

        return Redirect(Links.ImportPreview(await KeepAsync(content, reading, heading, ct)));
    }

    private Task<string> KeepAsync(Stream content, LedgerReading reading, LedgerHeading heading, CancellationToken ct)
    {
        content.Position = 0;
        return ledgers.KeepAsync(access.Current.AccountId, Input.File!.FileName, content, reading, heading, ct);
    }

    private async Task<LedgerHeading> HeadingAsync(CancellationToken ct)
    {
        if (Input.CampaignId is not { } id)
        {
            return Input.ToNewHeading();
        }

        var heading = await db.Campaigns.Where(c => c.Id == id)
            .Select(c => new LedgerHeading(c.Name, c.Start, c.Deadline, c.CountyCode)).SingleOrDefaultAsync(ct);
        if (heading is null)
        {
            this.Refuse(nameof(Input.CampaignId), "没有找到这个行动，请重新选");
        }

        return heading;
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Waiting = await ledgers.WaitingAsync(access.Current.AccountId, ct);
        var campaigns = await db.Campaigns.AsNoTracking().OrderByDescending(c => c.Start).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.Name, c.CountyName, c.Start, c.Deadline }).ToListAsync(ct);
        Campaigns =
        [
            new("新的行动", ""),
            .. campaigns.Select(c => new SelectListItem($"{c.CountyName} {c.Name}（{c.Start.ToList()} 至 {c.Deadline.ToList()}）", c.Id.ToString())),
        ];
    }
}
