using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>
/// The name of the campaign, its first and last day, and its schedule (时间安排): the dated steps by which the bulletin counts the days that are left.
/// </summary>
internal sealed class MilestonesModel(AppDbContext db, RuledCampaign rules, CampaignFigures figures, PageFrame frame)
    : MergingPage, IRuleForm<MilestonesInput>
{
    [BindProperty]
    public MilestonesInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    public IReadOnlyList<StaleField<MilestonesInput>> Fields => MilestonesInput.Fields;

    public IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.Include(c => c.Milestones);

    public MilestonesInput Standing() => MilestonesInput.Of(Campaign);

    /// <summary>What the dates move that were sent, a line a thing: shown before they are saved. None while none are sent.</summary>
    public IReadOnlyList<string> Moved { get; private set; } = [];

    public void OnGet() => Input = Standing();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        RuledCampaign.Take(this);
        this.RequireValid(Input, new MilestonesInput.Validator(Input.Start ?? Campaign.Start));
        CampaignSpan span = new(Input.Start!.Value, Input.Deadline!.Value);
        var moved = span == Campaign.Span ? [] : await MovedAsync(span, ct);
        if (moved.Count > 0 && Input.Seen != MilestonesInput.Seeing(span))
        {
            // Nothing is saved before it was seen what goes along; what would be refused is refused first.
            var id = Campaign.Id;
            RuleViolationException.ThrowIfAny(Campaign.AgainstRedating(
                span.Start, span.Deadline, await FirstRecordAsync(span, ct), await db.Bulletins.AnyAsync(b => b.CampaignId == id, ct)));
            (Moved, Input) = (moved, Input with { Seen = MilestonesInput.Seeing(span) });
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Seen)}");
            return Page();
        }

        // So that no other campaign of the county takes the name meanwhile.
        await using var transaction = await this.BeginAsync(db, () => rules.AgainAsync(ct), ct, Campaign.CountyCode);
        rules.Note(this, [.. RuleChange.Between(Standing(), Input, Fields), .. moved.Select(m => "跟着变：" + m)]);
        await RedateAsync(Input.Name!.Trim(), Input.Start!.Value, Input.Deadline!.Value, ct);
        Campaign.Schedule(Input.ToSchedule());
        await rules.SaveAsync(this, () => IsSaid, ct);
        await transaction.CommitAsync(ct);
        this.Say($"已保存：{Campaign.Name}，{Campaign.Start.ToFull()}至{Campaign.Deadline.ToFull()}，{Campaign.Milestones.Count} 个节点");
        return Redirect(Links.Rules(Campaign.Id));
    }

    private async Task<IReadOnlyList<string>> MovedAsync(CampaignSpan span, CancellationToken ct)
    {
        await frame.LoadAsync(ct);
        return await figures.OfAsync(Campaign.Id, frame.Campaign!.Revision, frame.Today, ct) is { } set
            ? DatesText.Between(Campaign, DatesReach.Of(set, Campaign, Campaign.Span), DatesReach.Of(set, Campaign, span), frame.Today) : [];
    }

    private Task<DateOnly?> FirstRecordAsync(CampaignSpan span, CancellationToken ct) =>
        span.Start == Campaign.Start ? Task.FromResult<DateOnly?>(null) : db.FirstRecordAsync(Campaign, ct);

    private async Task RedateAsync(string name, DateOnly start, DateOnly deadline, CancellationToken ct)
    {
        var (id, county) = (Campaign.Id, Campaign.CountyCode);
        if (name != Campaign.Name && await db.Campaigns.AnyAsync(c => c.CountyCode == county && c.Name == name && c.Id != id, ct))
        {
            this.Refuse(nameof(Input.Name), Campaign.County.Own + CampaignInputRules.NameTaken);
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
