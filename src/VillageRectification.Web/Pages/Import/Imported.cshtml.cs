using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>One import: what it did, what builds on it, and undoing it.</summary>
internal sealed class ImportedModel(AppDbContext db, CallerAccess access, LedgerUndo undo, PageFrame frame, WorkCalendar calendar) : PageModel
{
    /// <summary>The lists of the page are cut here; what is beyond is counted.</summary>
    public const int MaxLines = 200;

    [BindProperty]
    public UndoInput Input { get; set; } = new();

    public ImportedLedger Import { get; private set; } = null!;

    public Campaign Campaign { get; private set; } = null!;

    /// <summary>The rows by which anything was recorded, in the order of the file; of a corrected one with what stood there.</summary>
    public IReadOnlyList<(LedgerRecord Row, LedgerRecord? Before)> Rows { get; private set; } = [];

    /// <summary>How many rows are kept as the file says them and changed no record: it said so already.</summary>
    public int Unchanging { get; private set; }

    /// <summary>What was written since and needs it, the earliest first; none of one that was undone.</summary>
    public IReadOnlyList<Fact> BuiltOn { get; private set; } = [];

    /// <summary>What it added to the lists of the campaign, line by line: that stays when it is undone.</summary>
    public IReadOnlyList<string> Additions { get; private set; } = [];

    /// <summary>The forms in which what was said of it is kept: they stay, too.</summary>
    public IReadOnlyList<KeyValuePair<Guid, string>> Forms { get; private set; } = [];

    /// <summary>How many villages it listed.</summary>
    public int Listed { get; private set; }

    public IReadOnlyDictionary<string, string> Villages { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public string Village(string code) => Villages.GetValueOrDefault(code, code);

    /// <summary>What builds on it in a line, equal for those that are told together, and where it is changed; null where that is nowhere.</summary>
    public (string Text, string? Address) Told(Fact fact)
    {
        var kind = RecordKinds.Of(fact);
        var where = $"{Village(fact.DivisionCode)} {fact.OccurredOn.ToSentence(frame.Today)} ";
        return fact switch
        {
            { VoidedAt: not null } => (where + "导入的记录后来撤回、更正了", null),
            LedgerRecord record => (where + $"后来的导入更正了“{record.Sheet}”的一行", null),
            CaseFact about when kind is not null => (where + kind.TitleIn(frame.Unit, frame.County), Links.Case(about.CaseId)),
            _ => (where + kind?.TitleIn(frame.Unit, frame.County), null),
        };
    }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        // A second sending finds what the first one did.
        if (Import is { IsUndone: true } && (Import.UndoneBy, Import.UndoReason) == (access.Current.AccountId, Input.Why?.Trim()))
        {
            return Answer();
        }

        this.RequireValid(Input, new UndoInput.Validator());
        await undo.UndoAsync(id, Input.Why, ct);
        return Answer();
    }

    private RedirectResult Answer()
    {
        this.Say($"已撤销“{ImportHistoryText.File(Import)}”的导入：它写的作废，它更正的恢复原来的内容，都留底。"
            + (Additions.Count > 0 ? $"它加进清单的还在（{string.Join("；", Additions)}），不要的到整顿规则里停用。" : "")
            + (Forms.Count > 0 ? $"表样{string.Join('、', Forms.Select(f => $"“{f.Value}”"))}还在，下次同样的表照它读，不要的到表样里停用。" : ""));
        return Redirect(Links.ImportHistory());
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await db.ImportedLedgers.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } import
            || await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == import.CampaignId, ct) is not { } campaign
            || !access.Reaches(campaign))
        {
            return false;
        }

        (Import, Campaign) = (import, campaign);
        frame.ShowCampaign(campaign.Id);
        var work = await undo.ReadAsync(import, ct);
        var before = work.Ended.OfType<LedgerRecord>().ToDictionary(r => r.RecordId);
        var sheets = LedgerForm.Sheets.Select(s => s.Name).ToList();
        var told = work.Written.OfType<LedgerRecord>().ToLookup(r => work.Told.Contains(r.RecordId));
        Unchanging = told[false].Count();
        Rows =
        [
            .. told[true].Select(r => (Row: r, before.GetValueOrDefault(r.RecordId)))
                .OrderBy(r => sheets.IndexOf(r.Row.Sheet)).ThenBy(r => r.Row.Ordinal),
        ];
        BuiltOn = import.IsUndone ? [] : work.BuiltOn();
        Listed = work.Listed.Count;
        Forms = await db.FormsInReach().Where(f => f.ImportId == id && f.EndedAt == null).OrderBy(f => f.Name)
            .Select(f => new KeyValuePair<Guid, string>(f.Id, f.Name)).ToListAsync(ct);
        // Changes by imports before that was written down are known by their reason.
        var by = ImportAdditions.By(import.FileName, import.At, calendar);
        Additions =
        [
            .. (await db.Campaigns.Where(c => c.Id == campaign.Id).SelectMany(c => c.Changes)
                .Where(c => c.ImportId == id || (c.ImportId == null && c.Reason.StartsWith(by))).OrderBy(c => c.Id)
                .Select(c => c.What).ToListAsync(ct)).SelectMany(w => w.Split('\n')),
        ];
        Villages = (await db.KnownDivisionsAsync(campaign.CountyCode, ct)).ToDictionary(d => d.Code.Value, d => d.Name);
        Names = await db.NamesAsync(new[] { import.By, import.UndoneBy }.OfType<Guid>(), ct);
        return true;
    }
}
