using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The schedule of the campaign (时间安排): its dated steps, by which the bulletin counts the days that are left.</summary>
internal sealed class MilestonesModel(AppDbContext db, CallerAccess access, PageFrame frame) : PageModel
{
    [BindProperty]
    public MilestonesInput Input { get; set; } = new();

    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; private set; }

    public Campaign Campaign { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = MilestonesInput.Of(Campaign);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        this.TakePicked(Input, MilestonesInput.Of(Campaign), MilestonesInput.Fields, Pick, IsPicking);
        this.RequireValid(Input, new MilestonesInput.Validator(Campaign.Start));
        db.Expect(Campaign, Input.Version);
        Campaign.Schedule(Input.ToSchedule());
        await this.SaveOrShowAsync(
            db, id, () => this.SaveOnceAsync(db, async () => await LoadAsync(id, ct) && IsSaid, ct),
            async (author, at) =>
            {
                await LoadAsync(id, ct);
                var theirs = MilestonesInput.Of(Campaign);
                Stale = StaleForm.Of(author, at, Input, theirs, MilestonesInput.Fields, Pick);
                Input = Input with { Version = theirs.Version };
            }, ct);
        this.Say($"已保存 {Campaign.Milestones.Count} 个节点");
        return Redirect(Links.Rules(id));
    }

    private bool IsSaid => Campaign.Milestones.OrderBy(m => m.On).Select(m => (m.Name, m.On)).SequenceEqual(Input.ToSchedule());

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await db.Campaigns.Include(c => c.Milestones).SingleOrDefaultAsync(c => c.Id == id, ct) is not { } campaign
            || !access.Reaches(campaign))
        {
            return false;
        }

        Campaign = campaign;
        frame.ShowCampaign(id);
        return true;
    }
}
