using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How many days in the village are asked of whom: from the first day of a month on, so that a month is judged by one rule.</summary>
internal sealed class PresenceModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, PageFrame frame) : PageModel
{
    [BindProperty]
    public PresenceInput Input { get; set; } = new();

    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; private set; }

    public Campaign Campaign { get; private set; } = null!;

    /// <summary>This month and the next two: what a month that is over was judged by stays.</summary>
    public IReadOnlyList<Month> Months => [This, This.Next, This.Next.Next];

    public IReadOnlyList<SelectListItem> Choices => [.. Months.Select(m => new SelectListItem(m.ToText(), m.ToString()))];

    private Month This => Month.Of(calendar.Today < Campaign.Start ? Campaign.Start : calendar.Today);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = PresenceInput.Of(Campaign, This.Next) with { From = This.Next.ToString() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = Input.Whole();
        this.RequireValid(Input, new PresenceInput.Validator(Months));
        var from = Input.ToMonth();
        this.TakePicked(Input, PresenceInput.Of(Campaign, from), PresenceInput.Fields, Pick, IsPicking, s => Stale = s);
        db.Expect(Campaign, Input.Version);
        var changes = Input.ChangesTo(Campaign, from);
        this.Note(
            Campaign, [.. changes.Select(c => $"{from.ToText()}起，{c.Label}：{Said(c.Was)} → {Said(c.Now)}")], Input.Why, calendar.Today, access.Author());
        foreach (var change in changes)
        {
            Campaign.Ask(change.Capacity, change.Period, change.Now, from);
        }

        await this.SaveOrShowAsync(
            db, id, () => this.SaveOnceAsync(db, async () => await LoadAsync(id, ct) && Input.ChangesTo(Campaign, from).Count == 0, ct),
            async (author, at) =>
            {
                await LoadAsync(id, ct);
                var theirs = PresenceInput.Of(Campaign, from);
                Stale = StaleForm.Of(author, at, Input, theirs, PresenceInput.Fields, Pick);
                Input = Input with { Version = theirs.Version };
            }, ct);
        this.Say(changes.Count == 0 ? "驻村规定和原来一样，没有改动" : $"已保存：{from.ToText()}起，{string.Join("、", changes.Select(c => $"{c.Label} {Said(c.Now)}"))}");
        return Redirect(Links.Rules(id));
    }

    private static string Said(int? days) => days is { } some ? $"{some} 天" : "不要求";

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await db.Campaigns.Include(c => c.PresenceRules).SingleOrDefaultAsync(c => c.Id == id, ct) is not { } campaign
            || !access.Reaches(campaign))
        {
            return false;
        }

        Campaign = campaign;
        frame.ShowCampaign(id);
        return true;
    }
}
