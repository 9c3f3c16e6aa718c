using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared;
using VillageRectification.Web.Records.Kinds;

namespace VillageRectification.Web.Pages.Log;

/// <summary>撤回这条记录？ What takes something back is asked once more.</summary>
internal sealed class WithdrawModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, TimeProvider clock, RouteCase route)
    : PageModel, IWithdrawPage
{
    private List<CaseFact> _facts = [];

    private Withdrawal _withdrawal = null!;

    public string What => "这条记录";

    public DateOnly Today => calendar.Today;

    public LoggedWork Work { get; private set; } = null!;

    public IReadOnlyList<Refusal> Against { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken ct) => await LoadAsync(record, ct) ? Page() : await GoneAsync(record, ct);

    public async Task<IActionResult> OnPostAsync(Guid record, CancellationToken ct)
    {
        await TakeBackAsync(record, ct);
        // Of a form sent twice, also at once, the second is answered as the first was.
        if (await db.WithdrawnWorkAsync(route, record, access.Current.AccountId, ct) is not { } withdrawn)
        {
            return await GoneAsync(record, ct);
        }

        this.Say(LogText.Withdrawn(withdrawn, Today, route.Campaign.UnitWord, route.Campaign.County));
        return Redirect(Links.Case(route.Id));
    }

    // Of an entry that was taken back, or that somebody corrected since, its page tells what became of it.
    private async Task<IActionResult> GoneAsync(Guid record, CancellationToken ct) =>
        await db.ProgressEntries.IgnoreQueryFilters([AppDbContext.LiveFilter]).AnyAsync(e => e.CaseId == route.Id && e.RecordId == record, ct)
            ? Redirect(Links.Record(route.Id, ProgressEntries.Address, record)) : NotFound();

    private async Task TakeBackAsync(Guid record, CancellationToken ct)
    {
        // No bulletin is issued between the look at what is counted and the save.
        await using var transaction = await this.BeginAsync(db, () => LoadAsync(record, ct), ct);
        if (!await LoadAsync(record, ct))
        {
            return;
        }

        Work.Entry.Withdraw(_facts, _withdrawal);
        await this.SaveIfFirstAsync(db, ct);
        await transaction.CommitAsync(ct);
    }

    private async Task<bool> LoadAsync(Guid record, CancellationToken ct)
    {
        var id = route.Id;
        _facts = await db.Set<CaseFact>().Where(f => f.CaseId == id).ToListAsync(ct);
        // One that was corrected since is another version of its record; what a ledger says was not logged.
        if (_facts.OfType<ProgressEntry>().FirstOrDefault(e => e.Id == record && e.RecordId == record && e.LedgerRecordId is null) is not { } entry)
        {
            return false;
        }

        Work = await db.WrittenWithAsync(route, entry, ct) with { Others = await db.AlsoWrittenAsync(entry, ct, isLive: true) };
        var isCounted = await db.IsKnownAsync(route.Case.CampaignId, [entry, .. _facts.WrittenWith(entry)], ct);
        _withdrawal = new(access.Current.AccountId, WorkCalendar.RealDayOf(entry.RecordedAt), WorkCalendar.RealToday(clock), isCounted);
        Against = [.. entry.AgainstWithdrawing(_facts, _withdrawal)];
        return true;
    }
}
