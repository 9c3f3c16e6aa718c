using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Rules;

namespace VillageRectification.Web.Pages.Campaigns;

/// <summary>The head begins a campaign of his county: with the rules of an earlier one, or with the shipped ones.</summary>
internal sealed class NewModel(AppDbContext db, CallerAccess access) : PageModel
{
    private List<Campaign> _earlier = [];

    [BindProperty]
    public NewInput Input { get; set; } = new();

    /// <summary>Six digits.</summary>
    public string County { get; private set; } = "";

    public string CountyName { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Rules { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        var last = _earlier is [var first, ..] ? first : null;
        Input = new() { RulesOf = last?.Id, Label = (last?.Words ?? CampaignWords.Default).Label, Unit = (last?.Words ?? CampaignWords.Default).Unit };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        this.RequireValid(Input, new NewInput.Validator());
        await using var transaction = await this.BeginAsync(db, () => LoadAsync(ct), ct, County);
        await LoadAsync(ct);
        var name = Input.Name!.Trim();
        if (_earlier.FirstOrDefault(c => c.Name == name) is { } there)
        {
            return Again(there) ?? this.Refuse(nameof(Input.Name), CampaignInputRules.NameTaken);
        }

        var last = _earlier.FirstOrDefault(c => c.Id == Input.RulesOf);
        if (last is null && Input.RulesOf is not null)
        {
            this.Refuse(nameof(Input.RulesOf), "请从列表里选");
        }

        var campaign = last is null
            ? new Campaign(County, CountyName, name, Input.Start!.Value, Input.Deadline!.Value, Input.ToWords())
            : Campaign.After(last, name, Input.Start!.Value, Input.Deadline!.Value, Input.ToWords());
        db.Add(campaign);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer(campaign);
    }

    // Who works in a part of the county begins no campaign for all of it.
    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var range = access.Current.Scope.Range;
        County = range == DivisionRange.Nothing ? "" : range.From[..DivisionCode.CountyLength];
        if (County.Length == 0 || range != DivisionRange.OfPrefix(County))
        {
            return false;
        }

        _earlier = await db.Campaigns.AsNoTracking().Include(c => c.PresenceRules).Include(c => c.Indicators).Include(c => c.Terms)
            .Include(c => c.Synonyms)
            .Include(c => c.Criteria).Include(c => c.CriteriaVersions).Include(c => c.IdentificationVersions).Include(c => c.RiskVersions).AsSplitQuery()
            .Where(c => c.CountyCode == County).OrderByDescending(c => c.Start).ThenByDescending(c => c.Id).ToListAsync(ct);
        CountyName = _earlier.Count > 0 ? _earlier[0].CountyName : CountyNames.Of(County);
        Rules = [.. _earlier.Select(c => new SelectListItem($"沿用“{c.Name}”的", c.Id.ToString())), new("用默认的", "")];
        return true;
    }

    // The same form sent twice is answered as it was the first time.
    private RedirectResult? Again(Campaign there) =>
        (there.Start, there.Deadline, there.Words) == (Input.Start, Input.Deadline, Input.ToWords()) ? Answer(there) : null;

    private RedirectResult Answer(Campaign campaign)
    {
        ChosenCampaign.Keep(HttpContext, campaign.Id);
        this.Say($"已新建：{campaign.Name}", new FlashLink("登记" + campaign.Label, Links.Register()), new FlashLink("看整顿规则", Links.Rules(campaign.Id)));
        return Redirect(Links.Cases(campaign.Id));
    }
}
