using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How many days in the village are asked of whom: from the first day of a month on, so that a month is judged by one rule.</summary>
internal sealed class PresenceModel(RuledCampaign rules, WorkCalendar calendar) : MergingPage, IRuleForm<PresenceInput>
{
    [BindProperty]
    public PresenceInput Input { get; set; } = new();

    public Campaign Campaign => rules.Campaign;

    public IReadOnlyList<StaleField<PresenceInput>> Fields => PresenceInput.Fields(Campaign.County);

    /// <summary>This month and the next two: what a month that is over was judged by stays.</summary>
    public IReadOnlyList<Month> Months => [This, This.Next, This.Next.Next];

    public IReadOnlyList<SelectListItem> Choices => [.. Months.Select(m => new SelectListItem(m.ToText(), m.ToString()))];

    private Month This => Month.Of(calendar.Today < Campaign.Start ? Campaign.Start : calendar.Today);

    public IQueryable<Campaign> WithParts(IQueryable<Campaign> campaigns) => campaigns.Include(c => c.PresenceRules);

    /// <summary>Of the month that is picked.</summary>
    public PresenceInput Standing() => PresenceInput.Of(Campaign, Input.ToMonth());

    public void OnGet() => Input = PresenceInput.Of(Campaign, This.Next);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input = Input.Whole();
        this.RequireValid(Input, new PresenceInput.Validator(Months, Campaign.County));
        var from = Input.ToMonth();
        RuledCampaign.Take(this);
        var changes = Input.ChangesTo(Campaign, from);
        rules.Note(this, [.. changes.Select(c => $"{from.ToText()}起，{c.LabelIn(Campaign.County)}：{Said(c.Was)} → {Said(c.Now)}")]);
        foreach (var change in changes)
        {
            Campaign.Ask(change.Capacity, change.Period, change.Now, from);
        }

        await rules.SaveAsync(this, () => Input.ChangesTo(Campaign, from).Count == 0, ct);
        this.Say(changes.Count == 0 ? $"驻{Campaign.UnitWord}规定和原来一样，没有改动"
            : $"已保存：{from.ToText()}起，{string.Join("、", changes.Select(c => $"{c.LabelIn(Campaign.County)} {Said(c.Now)}"))}");
        return Redirect(Links.Rules(Campaign.Id));
    }

    private static string Said(int? days) => days is { } some ? $"{some} 天" : "不要求";
}
