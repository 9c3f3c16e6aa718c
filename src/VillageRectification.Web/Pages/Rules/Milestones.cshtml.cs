using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>
/// The name of the campaign, its first and last day, and its schedule (时间安排): the dated steps by which the bulletin counts the days that are left.
/// </summary>
internal sealed class MilestonesModel(AppDbContext db, RuledCampaign rules) : MergingPage, IRuleForm<MilestonesInput>
{
    [BindProperty]
    public MilestonesInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    public IReadOnlyList<StaleField<MilestonesInput>> Fields => MilestonesInput.Fields;

    public IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.Include(c => c.Milestones);

    public MilestonesInput Standing() => MilestonesInput.Of(Campaign);

    public void OnGet() => Input = Standing();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        RuledCampaign.Take(this);
        this.RequireValid(Input, new MilestonesInput.Validator(Input.Start ?? Campaign.Start));
        // So that no other campaign of the county takes the name meanwhile.
        await using var transaction = await this.BeginAsync(db, () => rules.AgainAsync(ct), ct, Campaign.CountyCode);
        rules.Note(this);
        await RedateAsync(Input.Name!.Trim(), Input.Start!.Value, Input.Deadline!.Value, ct);
        Campaign.Schedule(Input.ToSchedule());
        await rules.SaveAsync(this, () => IsSaid, ct);
        await transaction.CommitAsync(ct);
        this.Say($"已保存：{Campaign.Name}，{Campaign.Start.ToFull()}至{Campaign.Deadline.ToFull()}，{Campaign.Milestones.Count} 个节点");
        return Redirect(Links.Rules(Campaign.Id));
    }

    private async Task RedateAsync(string name, DateOnly start, DateOnly deadline, CancellationToken ct)
    {
        var (id, county) = (Campaign.Id, Campaign.CountyCode);
        if (name != Campaign.Name && await db.Campaigns.AnyAsync(c => c.CountyCode == county && c.Name == name && c.Id != id, ct))
        {
            this.Refuse(nameof(Input.Name), Campaign.County.Own + "已有同名的行动，请换个名称，如加上年份");
        }

        if (start == Campaign.Start)
        {
            Campaign.Redate(name, start, deadline, firstRecord: null, hasBulletin: false);
            return;
        }

        // What held from the first day on goes along.
        await db.Entry(Campaign).Collection(c => c.PresenceRules).LoadAsync(ct);
        await db.Entry(Campaign).Collection(c => c.CriteriaVersions).LoadAsync(ct);
        await db.Entry(Campaign).Collection(c => c.EarlierThresholds).LoadAsync(ct);
        await db.Entry(Campaign).Collection(c => c.IdentificationVersions).LoadAsync(ct);
        var hasBulletin = await db.Bulletins.AnyAsync(b => b.CampaignId == id, ct);
        Campaign.Redate(name, start, deadline, await db.FirstRecordAsync(Campaign, ct), hasBulletin);
    }

    private bool IsSaid => (Campaign.Name, Campaign.Start, Campaign.Deadline) == (Input.Name!.Trim(), Input.Start!.Value, Input.Deadline!.Value)
        && Campaign.Milestones.OrderBy(m => m.On).Select(m => (m.Name, m.On)).SequenceEqual(Input.ToSchedule());
}
