using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Log;

/// <summary>撤回这条记录？ What takes something back is asked once more.</summary>
internal sealed class WithdrawModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, TimeProvider clock, PageFrame frame) : PageModel
{
    /// <summary>For the case page that comes next.</summary>
    [TempData]
    public string? Withdrawn { get; set; }

    public DateOnly Today => calendar.Today;

    public LoggedWork Work { get; private set; } = null!;

    public IReadOnlyList<Refusal> Against { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid record, CancellationToken ct) => await LoadAsync(id, record, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid record, CancellationToken ct)
    {
        // Alone: no bulletin is issued between the look at what is counted and the save.
        await using var alone = await db.BeginAloneAsync(ct);
        if (!await LoadAsync(id, record, ct))
        {
            return NotFound();
        }

        Work.Withdraw(access.Current.AccountId, WorkCalendar.RealToday(clock));
        await db.SaveChangesAsync(ct);
        await alone.CommitAsync(ct);
        Withdrawn = LogText.Withdrawn(Work, Today);
        return Redirect($"/cases/{id}");
    }

    private async Task<bool> LoadAsync(Guid id, Guid record, CancellationToken ct)
    {
        if (await db.LoggedWorkAsync(id, record, ct) is not { } work)
        {
            return false;
        }

        frame.ShowCampaign(work.CampaignId);
        Work = work;
        Against = work.AgainstWithdrawing(access.Current.AccountId, WorkCalendar.RealToday(clock));
        return true;
    }
}
