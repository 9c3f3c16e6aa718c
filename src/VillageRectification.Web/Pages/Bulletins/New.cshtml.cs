using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>Begins the draft of a month; a month that has its bulletin leads to it.</summary>
internal sealed class NewModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, PageFrame frame, CampaignChoice choice) : PageModel
{
    [BindProperty]
    public DraftInput Input { get; set; } = new();

    /// <summary>Null when there is none yet.</summary>
    public Campaign? Campaign { get; private set; }

    public IReadOnlyList<Campaign> Campaigns { get; private set; } = [];

    /// <summary>The months that a bulletin may cover, the latest first.</summary>
    public IReadOnlyList<SelectListItem> Months { get; private set; } = [];

    /// <summary>Why no month can have its bulletin yet.</summary>
    public string WhyNoMonths => Campaign is null
        ? "还没有可以编通报的月份。从行动开始的下一个月起每月一期。"
        : $"还没有可以编通报的月份。{WhyNotTheFirst}，到那个月就可以起草。";

    public string Hint => $"{WhyNotTheFirst}。数字按这个月最后一天统计；本月没有过完的，统计到今天。已起草的月份直接打开；期号印发时按先后编";

    /// <summary>Which month is the first that has one, where there is a campaign.</summary>
    public string WhyNotTheFirst => Campaign is { } campaign
        ? $"行动在{Month.Of(campaign.Start).ToText()}开始，开始的那个月不单独编通报；从{Bulletin.FirstMonthOf(campaign.Start).ToText()}起每月一期"
        : "";

    public async Task<IActionResult> OnGetAsync(Guid? campaign, string? month, CancellationToken ct)
    {
        if (!await LoadAsync(campaign, ct))
        {
            return NotFound();
        }

        Input = new() { Month = Months.Any(m => m.Value == month) ? month : Months is [var latest, ..] ? latest.Value : null };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? campaign, CancellationToken ct)
    {
        if (!await LoadAsync(campaign, ct) || Campaign is null)
        {
            return NotFound();
        }

        this.RequireValid(Input, new DraftInput.Validator());
        _ = Month.TryParse(Input.Month, out var month);
        if (await ExistingAsync(month, ct) is { } existing)
        {
            return Redirect(Links.Bulletin(existing));
        }

        var bulletin = new Bulletin(Campaign, month, calendar.Today, access.Current.AccountId);
        db.Bulletins.Add(bulletin);
        // The month's index lets one through of two who press at once.
        return Redirect(Links.Bulletin(await db.TrySaveNewAsync(ct) ? bulletin.Id : (await ExistingAsync(month, ct))!.Value));
    }

    private async Task<bool> LoadAsync(Guid? campaignId, CancellationToken ct)
    {
        Campaigns = await db.Campaigns.AsNoTracking().OrderByDescending(c => c.Start).ThenBy(c => c.CountyCode).ThenBy(c => c.Id).ToListAsync(ct);
        // A bulletin is the county's: who works in one township of it drafts none.
        Campaigns = [.. Campaigns.Where(c => access.Current.Scope.Range.Covers(DivisionRange.OfPrefix(c.CountyCode)))];
        await choice.LoadAsync(ct);
        Campaign = campaignId is null
            ? Campaigns.FirstOrDefault(c => c.Id == choice.Current?.Id) ?? (Campaigns.Count > 0 ? Campaigns[0] : null)
            : Campaigns.FirstOrDefault(c => c.Id == campaignId);
        if (Campaign is null)
        {
            return campaignId is null;
        }

        frame.ShowCampaign(Campaign.Id);
        Months =
        [
            .. Bulletin.MonthsOf(Campaign.Start, Campaign.Deadline, calendar.Today).Reverse()
                .Select(month => new SelectListItem(month.ToText(), month.ToString())),
        ];
        return true;
    }

    private async Task<Guid?> ExistingAsync(Month month, CancellationToken ct)
    {
        var first = month.First;
        return await db.Bulletins.Where(b => b.CampaignId == Campaign!.Id && b.FirstDay == first && b.CorrectsId == null)
            .Select(b => (Guid?)b.Id)
            .SingleOrDefaultAsync(ct);
    }
}
