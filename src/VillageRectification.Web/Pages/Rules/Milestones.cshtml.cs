using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>
/// The name of the campaign, its first and last day, and its schedule (时间安排): the dated steps by which the bulletin counts the days that are left.
/// </summary>
internal sealed class MilestonesModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, PageFrame frame) : PageModel
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

        this.TakePicked(Input, MilestonesInput.Of(Campaign), MilestonesInput.Fields, Pick, IsPicking, s => Stale = s);
        this.RequireValid(Input, new MilestonesInput.Validator(Input.Start ?? Campaign.Start));
        // So that no other campaign of the county takes the name meanwhile.
        await using var transaction = await this.BeginAsync(db, () => LoadAsync(id, ct), ct, Campaign.CountyCode);
        db.Expect(Campaign, Input.Version);
        this.Note(Campaign, RuleChange.Between(MilestonesInput.Of(Campaign), Input, MilestonesInput.Fields), Input.Why, calendar.Today, access.Author());
        await RedateAsync(Input.Name!.Trim(), Input.Start!.Value, Input.Deadline!.Value, ct);
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
        await transaction.CommitAsync(ct);
        this.Say($"已保存：{Campaign.Name}，{Campaign.Start.ToFull()}至{Campaign.Deadline.ToFull()}，{Campaign.Milestones.Count} 个节点");
        return Redirect(Links.Rules(id));
    }

    private async Task RedateAsync(string name, DateOnly start, DateOnly deadline, CancellationToken ct)
    {
        var (id, county) = (Campaign.Id, Campaign.CountyCode);
        if (name != Campaign.Name && await db.Campaigns.AnyAsync(c => c.CountyCode == county && c.Name == name && c.Id != id, ct))
        {
            this.Refuse(nameof(Input.Name), "本县已有同名的行动，请换个名称，如加上年份");
        }

        if (start == Campaign.Start)
        {
            Campaign.Redate(name, start, deadline, firstRecord: null, hasBulletin: false);
            return;
        }

        // What held from the first day on goes along.
        await db.Entry(Campaign).Collection(c => c.PresenceRules).LoadAsync(ct);
        await db.Entry(Campaign).Collection(c => c.CriteriaVersions).LoadAsync(ct);
        await db.Entry(Campaign).Collection(c => c.IdentificationVersions).LoadAsync(ct);
        var hasBulletin = await db.Bulletins.AnyAsync(b => b.CampaignId == id, ct);
        Campaign.Redate(name, start, deadline, await db.FirstRecordAsync(Campaign, ct), hasBulletin);
    }

    private bool IsSaid => (Campaign.Name, Campaign.Start, Campaign.Deadline) == (Input.Name!.Trim(), Input.Start!.Value, Input.Deadline!.Value)
        && Campaign.Milestones.OrderBy(m => m.On).Select(m => (m.Name, m.On)).SequenceEqual(Input.ToSchedule());

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
