using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How the campaign calls its villages, in every text that is not issued yet.</summary>
internal sealed class WordsModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, PageFrame frame) : PageModel
{
    [BindProperty]
    public WordsInput Input { get; set; } = new();

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

        Input = WordsInput.Of(Campaign);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        this.TakePicked(Input, WordsInput.Of(Campaign), WordsInput.Fields, Pick, IsPicking, s => Stale = s);
        this.RequireValid(Input, new WordsInput.Validator());
        db.Expect(Campaign, Input.Version);
        this.Note(Campaign, RuleChange.Between(WordsInput.Of(Campaign), Input, WordsInput.Fields), Input.Why, calendar.Today, access.Author());
        Campaign.Call(Input.ToWords());
        await this.SaveOrShowAsync(
            db, id, () => this.SaveOnceAsync(db, async () => await LoadAsync(id, ct) && Campaign.Words == Input.ToWords(), ct),
            async (author, at) =>
            {
                await LoadAsync(id, ct);
                var theirs = WordsInput.Of(Campaign);
                Stale = StaleForm.Of(author, at, Input, theirs, WordsInput.Fields, Pick);
                Input = Input with { Version = theirs.Version };
            }, ct);
        this.Say($"已保存：{Campaign.Label}，按{Campaign.UnitWord}计数");
        return Redirect(Links.Rules(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        if (await db.Campaigns.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } campaign
            || !access.Reaches(campaign))
        {
            return false;
        }

        Campaign = campaign;
        frame.ShowCampaign(id);
        return true;
    }
}
