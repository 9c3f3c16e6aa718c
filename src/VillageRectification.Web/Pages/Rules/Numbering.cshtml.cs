using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How the campaign numbers what it issues from now on.</summary>
internal sealed class NumberingModel(AppDbContext db, CallerAccess access, WorkCalendar calendar, PageFrame frame) : PageModel
{
    [BindProperty]
    public NumberingInput Input { get; set; } = new();

    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; private set; }

    public Campaign Campaign { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices { get; } =
        [new(NumberingText.Through, bool.FalseString), new(NumberingText.Yearly, bool.TrueString)];

    /// <summary>The number of what is issued next, as it is numbered now.</summary>
    public int Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = NumberingInput.Of(Campaign);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        this.TakePicked(Input, NumberingInput.Of(Campaign), NumberingInput.Fields, Pick, IsPicking, s => Stale = s);
        this.RequireValid(Input, new NumberingInput.Validator());
        db.Expect(Campaign, Input.Version);
        this.Note(Campaign, RuleChange.Between(NumberingInput.Of(Campaign), Input, NumberingInput.Fields), Input.Why, calendar.Today, access.Author());
        var numbering = Input.ToNumbering();
        Campaign.NumberBulletins(numbering);
        Campaign.ReviewBulletinsBy(Input.Reviewers!.Value);
        await this.SaveOrShowAsync(
            db, id,
            () => this.SaveOnceAsync(
                db, async () => await LoadAsync(id, ct) && Campaign.Numbering == numbering && Campaign.Reviewers == Input.Reviewers, ct),
            async (author, at) =>
            {
                await LoadAsync(id, ct);
                var theirs = NumberingInput.Of(Campaign);
                Stale = StaleForm.Of(author, at, Input, theirs, NumberingInput.Fields, Pick);
                Input = Input with { Version = theirs.Version };
            }, ct);
        this.Say($"已保存：{NumberingText.Of(Campaign.Numbering, Campaign.Reviewers)}");
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
        Next = await db.NextNumberAsync(id, calendar.Today, ct);
        frame.ShowCampaign(id);
        return true;
    }
}
