using Microsoft.AspNetCore.Mvc;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <summary>认表: which sheets of a workbook are read. Sheets with the same headings are asked for once.</summary>
internal sealed class SheetsModel(WaitingLedgers ledgers, CallerAccess access) : WaitingPage(ledgers, access)
{
    [BindProperty]
    public SheetsInput Input { get; set; } = new();

    /// <summary>The sheets without headings, and the hidden ones: nothing is read of them.</summary>
    public IEnumerable<OfficeTable> Others => Tables.Where(t => t.IsHidden || t.Columns.Count == 0);

    public IReadOnlyList<OfficeTable> Of(OfficeSheet sheet) => [.. Tables.Where(t => !t.IsHidden && t.Columns.Count > 0 && Form.Find(t.Headings) == sheet)];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer)
        {
            return answer;
        }

        Input = new() { Read = [.. Form.Sheets.Select(s => s.IsRead ? SheetsInput.Yes : SheetsInput.No)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is { } answer)
        {
            return answer;
        }

        Input = new() { Read = [.. Form.Sheets.Select((_, i) => Input.Read.ElementAtOrDefault(i) ?? "")] };
        this.RequireNone([.. Input.Against()]);
        return await AnswerAsync(
            Form with { Sheets = [.. Form.Sheets.Select((s, i) => s with { IsRead = Input.Read[i] == SheetsInput.Yes, IsSettled = true })] }, ct);
    }
}
