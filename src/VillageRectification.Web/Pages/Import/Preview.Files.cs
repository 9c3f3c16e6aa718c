using System.Text;
using Microsoft.AspNetCore.Mvc;
using VillageRectification.Documents.Ledger.Marks;
using VillageRectification.Documents.Sheets;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Import;

/// <content>What is taken along of the file, and how else it may be read.</content>
internal sealed partial class PreviewModel
{
    /// <summary>How the file is read, as a file for the command.</summary>
    public async Task<IActionResult> OnGetFormAsync(string id, CancellationToken ct) =>
        await FindAsync(id, ct) is { } answer ? answer
        : Ledger.Heading.Form is { } form ? File(
            Encoding.UTF8.GetBytes(form.With(Ledger.Heading.Villages).Timeless().ToJson()), "application/json", $"{form.Name ?? "表样"}.json")
        : Redirect(Links.ImportPreview(id));

    /// <summary>下载标红的文件: the workbook as it was uploaded, with the cells marked that are not understood.</summary>
    public async Task<IActionResult> OnGetMarkedAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        var reading = await ledgers.ReadAsync(access.Current.AccountId, Ledger, ct);
        Changes = await import.PreviewAsync(Ledger.Heading, reading, ct);
        var cells = Problems.Select(p => MarkedCell.Of(p, reading.Tabs, $"{p.ToText()}。{p.ToAdvice()}")).OfType<MarkedCell>();
        if (await ledgers.MarkedAsync(access.Current.AccountId, Ledger, cells, ct) is not { } marked)
        {
            this.Say("这个文件标不了红，请按下面列出的位置在原文件里改");
            return Redirect(Links.ImportPreview(id));
        }

        return File(marked, SheetWorkbook.ContentType, Path.GetFileNameWithoutExtension(Ledger.FileName) + "（标红）.xlsx");
    }

    /// <summary>Reads a workbook whose sheets or columns are named otherwise as one in a form of the office's own.</summary>
    public async Task<IActionResult> OnPostRecogniseAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        var account = access.Current.AccountId;
        if (await ledgers.RecogniseAsync(account, Ledger, ct) is not { } heading)
        {
            return Redirect(Links.ImportPreview(id));
        }

        Ledger = await ledgers.AnswerAsync(account, Ledger, heading, ct);
        return Redirect(ImportSteps.AddressOf(ImportSteps.Next(heading, await ledgers.ReadAsync(account, Ledger, ct)), id));
    }

    /// <summary>Asks whose marks those of the month sheet are, which were taken as is usual.</summary>
    public async Task<IActionResult> OnPostMarksAsync(string id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is { } answer)
        {
            return answer;
        }

        if (Ledger.Heading.Form is null && (await ledgers.ReadAsync(access.Current.AccountId, Ledger, ct)).Signs.Count > 0)
        {
            await ledgers.AnswerAsync(access.Current.AccountId, Ledger, await files.OfMarksAsync(Ledger.Heading, [], ct), ct);
        }

        return Redirect(Links.ImportValues(id));
    }

    public async Task<IActionResult> OnPostCancelAsync(string id, CancellationToken ct)
    {
        await ledgers.DropAsync(access.Current.AccountId, id, ct);
        return Redirect(Links.Import());
    }
}
