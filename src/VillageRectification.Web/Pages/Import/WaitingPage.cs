using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>A page that asks something of a workbook in a form of the office's own. What is answered waits with the file.</summary>
internal abstract class WaitingPage(WaitingLedgers ledgers, CallerAccess access) : PageModel
{
    public WaitingUpload Ledger { get; private set; } = null!;

    public OfficeForm Form { get; private set; } = null!;

    /// <summary>The sheets of the file as they stand.</summary>
    public IReadOnlyList<OfficeTable> Tables { get; private set; } = [];

    public LedgerReading Reading { get; private set; } = null!;

    public IReadOnlyList<ImportStep> StepsAt(string current) => ImportSteps.Of(Ledger, Reading, current);

    /// <summary>The last day on which it can be taken up again.</summary>
    public DateTime Until => WaitingLedgers.Until(Ledger.UploadedAt);

    /// <summary>Null where something of the file can be asked.</summary>
    protected async Task<IActionResult?> LoadAsync(string id, CancellationToken ct)
    {
        if (await ledgers.FindAsync(access.Current.AccountId, id, ct) is not { } ledger)
        {
            return NotFound();
        }

        if (ledger is not { ImportedInto: null, Heading.Form: { } form })
        {
            return Redirect(Links.ImportPreview(id));
        }

        (Ledger, Form) = (ledger, form);
        Tables = await ledgers.TablesAsync(access.Current.AccountId, ledger, ct);
        Reading = await ledgers.ReadAsync(access.Current.AccountId, ledger, ct);
        return null;
    }

    /// <summary>Keeps what was answered of a page that asks on.</summary>
    protected Task KeepAsync(OfficeForm form, CancellationToken ct) =>
        ledgers.AnswerAsync(access.Current.AccountId, Ledger, Ledger.Heading with { Form = form }, ct);

    /// <summary>Keeps what was answered, and goes on to the next question.</summary>
    /// <param name="month">Of a month sheet that does not say it; null leaves what was said.</param>
    protected async Task<IActionResult> AnswerAsync(OfficeForm form, CancellationToken ct, string? month = null)
    {
        var account = access.Current.AccountId;
        var answered = await ledgers.AnswerAsync(account, Ledger, Ledger.Heading with { Form = form, Month = month ?? Ledger.Heading.Month }, ct);
        return Redirect(ImportSteps.AddressOf(ImportSteps.Next(answered.Heading, await ledgers.ReadAsync(account, answered, ct)), Ledger.Id));
    }
}
