using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Files;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>撤回通过: what was adopted by mistake is a draft again.</summary>
internal sealed class WithdrawModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, TimeProvider clock, RouteCase route)
    : PageModel, IWithdrawPage
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    private List<CaseFact> _facts = [];

    public PlanAdoption Plan { get; private set; } = null!;

    public string What => "方案的通过";

    public string Button => "撤回通过";

    public (string Title, string Address)? Within => (RecordWords.Plan, Links.Plan(route.Id));

    public DateOnly Today => calendar.Today;

    public int Measures { get; private set; }

    /// <summary>They are taken back with it.</summary>
    public IReadOnlyList<Attachment> Files { get; private set; } = [];

    public IReadOnlyList<Refusal> Against { get; private set; } = [];

    private Withdrawal Withdrawal { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken ct) => await LoadAsync(record, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid record, CancellationToken ct)
    {
        // No bulletin is issued between the look at what is counted and the save.
        await using (var transaction = await this.BeginAsync(db, () => LoadAsync(record, ct), ct))
        {
            if (await LoadAsync(record, ct))
            {
                await SaveAsync(ct);
                await transaction.CommitAsync(ct);
            }
        }

        // Of a form sent twice, also at once, the second is answered as the first was.
        if (!await IsWithdrawnAsync(record, ct))
        {
            return NotFound();
        }

        this.Say($"已撤回：{route.Village}方案的通过。措施回到草稿，可以再改。");
        return Redirect(Links.Plan(route.Id));
    }

    private async Task SaveAsync(CancellationToken ct)
    {
        Plan.Withdraw([.. _facts.Except(Files)], Withdrawal);
        Plan.Follow(null, Files, Withdrawal.Reason);
        if (route.Case.Reread(CaseHistories.Of(_facts.Where(f => !f.IsVoided))))
        {
            db.Update(route.Case);
        }

        await this.SaveIfFirstAsync(db, ct);
    }

    private Task<bool> IsWithdrawnAsync(Guid record, CancellationToken ct)
    {
        var (id, account) = (route.Id, access.Current.AccountId);
        return db.PlanAdoptions.IgnoreQueryFilters(LiveFilter).AnyAsync(
            p => p.CaseId == id && p.RecordId == record && p.VoidedBy == account && p.VoidReason == Withdrawal.Reason, ct);
    }

    private async Task<bool> LoadAsync(Guid record, CancellationToken ct)
    {
        var id = route.Id;
        _facts = await db.Set<CaseFact>().Where(f => f.CaseId == id).ToListAsync(ct);
        if (_facts.OfType<PlanAdoption>().FirstOrDefault(p => p.RecordId == record) is not { } plan)
        {
            return false;
        }

        Plan = plan;
        Files = _facts.FilesOf(plan);
        CaseFact[] rows = [plan, .. _facts.WrittenWith(plan)];
        Measures = rows.Length - 1;
        var isCounted = await db.IsKnownAsync(route.Case.CampaignId, rows, ct);
        Withdrawal = new(access.Current.AccountId, WorkCalendar.RealDayOf(plan.RecordedAt), WorkCalendar.RealToday(clock), isCounted);
        Against = [.. plan.AgainstWithdrawing(_facts.Except(Files), Withdrawal)];
        return true;
    }
}
