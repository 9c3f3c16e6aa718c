using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Register;

/// <summary>Which villages are to be listed: picked by township and name. What staff proposed is decided from here.</summary>
internal sealed class IndexModel(AppDbContext db, CallerAccess access, CampaignChoice campaigns) : PageModel
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    /// <summary>A search shows no more than so many.</summary>
    private const int MostFound = 100;

    [BindProperty(SupportsGet = true)]
    public string? Township { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty]
    public DeclineInput Input { get; set; } = new();

    /// <summary>Null when there is none in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    public CountyVillages County { get; private set; } = new([], []);

    /// <summary>Of the township, or as searched.</summary>
    public IReadOnlyList<ListedVillage> Shown { get; private set; } = [];

    /// <summary>Picked on an earlier look.</summary>
    public IReadOnlyList<ListedVillage> Picked { get; private set; } = [];

    public IReadOnlyList<ListedVillage> Proposed => [.. County.Villages.Where(v => v.Proposal is not null)];

    /// <summary>What the head did not follow, the last one first, of villages that are neither listed nor proposed again.</summary>
    public IReadOnlyList<ListingProposal> Declined { get; private set; } = [];

    /// <summary>Of a village that no list names.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    /// <summary>Of a village that no list names.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public bool IsNamed => (Name ?? Code) is not null;

    /// <param name="v">Codes of those that are picked.</param>
    /// <param name="empty">One wanted to go on with nothing picked.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery] string[] v, [FromQuery] bool empty, CancellationToken ct)
    {
        await LoadAsync(v, ct);
        if (string.Join('；', Strange(v)) is { Length: > 0 } strange)
        {
            ModelState.AddModelError("township", strange);
        }

        if (Q?.Trim().Length > CountyVillages.SearchMaxLength)
        {
            ModelState.AddModelError("q", $"要找的名称不超过 {CountyVillages.SearchMaxLength} 个字，请写短些");
        }

        if (empty)
        {
            ModelState.AddModelError("township", "还没有选，请先选乡镇，再选要登记的");
        }

        if (!IsNamed || Campaign is null)
        {
            return Page();
        }

        ValidationFailure[] against = [.. NewVillage.Against(County, access.Current.Scope, Name, Code)];
        foreach (var failure in against)
        {
            ModelState.AddModelError(failure.PropertyName, failure.ErrorMessage);
        }

        return against.Length == 0 ? Redirect(Links.RegisterNamed(Code!.Trim(), Name!.Trim())) : Page();
    }

    /// <summary>The head lists a proposed village not.</summary>
    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken ct)
    {
        if (!access.Current.May(Act.DecideCases))
        {
            return Forbid();
        }

        await LoadAsync([], ct);
        this.RequireValid(Input, new DeclineInput.Validator());
        var proposal = await db.ListingProposals.SingleOrDefaultAsync(p => p.RecordId == Input.Proposal && p.CampaignId == Campaign!.Id, ct);
        if (proposal is not null)
        {
            proposal.Settle(ListingProposal.Declined + Input.Reason!.Trim());
            await db.SaveChangesAsync(ct);
            this.Say($"已答复：{proposal.Village}不列入");
        }

        return Redirect(Links.Register());
    }

    /// <summary>The staff take back what the head has not decided, to propose it otherwise or not at all.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken ct)
    {
        if (!access.Current.May(Act.ProposeCases))
        {
            return Forbid();
        }

        await LoadAsync([], ct);
        var proposal = await db.ListingProposals.SingleOrDefaultAsync(p => p.RecordId == Input.Proposal && p.CampaignId == Campaign!.Id, ct);
        proposal?.Settle(ListingProposal.TakenBack);
        await db.SaveChangesAsync(ct);
        this.Say(proposal is null ? "部领导已经决定，或者已经收回" : $"已收回：{proposal.Village}，要改的可以重新送");
        return Redirect(Links.Register());
    }

    /// <summary>Whether the reader may pick a village here: what waits for the head is not proposed once more.</summary>
    public bool MayPick(ListedVillage village) => !village.IsListed && (village.Proposal is null || access.Current.May(Act.DecideCases));

    // An address that was shortened or passed on may name what is not there: what is left out is said.
    private IEnumerable<string> Strange(string[] picked)
    {
        if (Campaign is null)
        {
            yield break;
        }

        if (!string.IsNullOrEmpty(Township) && County.Townships.All(t => t.Code.Value != Township))
        {
            yield return "名单里没有这个乡镇，请重新选";
        }

        if (picked.Count(code => County.Find(code) is null) is > 0 and var unknown)
        {
            yield return $"有 {unknown} 个代码不在名单里，没有选上，请按乡镇和名称选";
        }

        foreach (var village in picked.Distinct().Select(County.Find).OfType<ListedVillage>().Where(c => !MayPick(c)))
        {
            yield return village.Name + (village.IsListed ? "已列入" : ProposalText.Waits) + "，没有选上";
        }
    }

    private async Task LoadAsync(string[] picked, CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is null)
        {
            return;
        }

        County = await CountyVillages.LoadAsync(db, Campaign, access.Current.Scope, ct);
        var id = Campaign.Id;
        var declined = await db.ListingProposals.IgnoreQueryFilters(LiveFilter).AsNoTracking()
            .Where(p => p.CampaignId == id && p.VoidReason != null && p.VoidReason.StartsWith(ListingProposal.Declined))
            .OrderByDescending(p => p.VoidedAt).ToListAsync(ct);
        Declined =
        [
            .. declined.DistinctBy(p => p.DivisionCode).Where(p => County.Find(p.DivisionCode) is { IsListed: false, Proposal: null }),
        ];
        Picked = [.. picked.Distinct().Select(County.Find).OfType<ListedVillage>().Where(MayPick)];
        var words = Q?.Trim() ?? "";
        Shown = words.Length is > 0 and <= CountyVillages.SearchMaxLength
            ? [.. County.Villages.Where(c => c.Name.Contains(words, StringComparison.Ordinal)).Take(MostFound)]
            : [.. County.Villages.Where(c => c.Division.Code.Township.Value == Township)];
    }
}
