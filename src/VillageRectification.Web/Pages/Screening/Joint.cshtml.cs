using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>What the departments found of one village as they checked it together.</summary>
internal sealed class JointModel(AppDbContext db, VillageOpening opening, WorkCalendar calendar) : PageModel
{
    [BindProperty]
    public JointInput Input { get; set; } = new();

    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; private set; }

    public ScreeningBook Book => opening.Book;

    public ScreeningRow Row => opening.Row;

    public TownshipCount Township => opening.Township;

    public async Task<IActionResult> OnGetAsync(Guid id, string code, CancellationToken ct)
    {
        if (!await opening.LoadAsync(id, code, ct))
        {
            return NotFound();
        }

        Input = JointInput.Of(Row.Village);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string code, CancellationToken ct)
    {
        if (await opening.CampaignAsync(id, ct) is not { } campaign)
        {
            return NotFound();
        }

        await using var transaction = await this.BeginAsync(db, () => opening.LoadAsync(campaign, code, ct), ct, campaign.CountyCode);
        if (!await opening.LoadAsync(campaign, code, ct))
        {
            return NotFound();
        }

        var (joint, theirs) = (Row.Village.Joint, JointInput.Of(Row.Village));
        if (Row.Village.JointInForce is not null && Input.SaysWhat(theirs))
        {
            return Answer();
        }

        this.TakePicked(Input, theirs, JointInput.Fields, Pick, IsPicking, s => Stale = s);
        if (joint is not null && Input.Seen != joint.Id)
        {
            Stale = await opening.StaleAsync(joint, Input, theirs, JointInput.Fields, Pick, ct);
            Input = Input with { Seen = joint.Id, SeenFinding = theirs.SeenFinding };
            throw new StaleFormException(Stale.Author, Stale.At, new DbUpdateConcurrencyException());
        }

        // The ticks began with what the township had found.
        if (Input.SeenFinding != theirs.SeenFinding)
        {
            Input = Input with { SeenFinding = theirs.SeenFinding };
            throw new DbUpdateConcurrencyException();
        }

        this.RequireValid(Input, new JointInput.Validator());
        db.Add(Book.Campaign.FindJointly(Row.Village, Input.Held, Input.Level!.Value, Input.Note, calendar.Today));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Answer();
    }

    private RedirectResult Answer()
    {
        this.Say($"已保存：部门对{Row.Name}的联审");
        return Redirect(Links.Screening(Book.Campaign.Id, Row.TownshipCode));
    }
}
