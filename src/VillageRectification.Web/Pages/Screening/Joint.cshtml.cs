using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>What the departments found of one village as they checked it together.</summary>
internal sealed class JointModel(AppDbContext db, CallerAccess access, CampaignChoice campaigns, PageFrame frame, WorkCalendar calendar) : PageModel
{
    [BindProperty]
    public JointInput Input { get; set; } = new();

    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; private set; }

    public ScreeningBook Book { get; private set; } = null!;

    public ScreeningRow Row { get; private set; } = null!;

    public TownshipCount Township { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, string code, CancellationToken ct)
    {
        if (await ShownAsync(id, ct) is not { } shown || !await LoadAsync(shown, code, ct))
        {
            return NotFound();
        }

        Input = JointInput.Of(Row.Village);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string code, CancellationToken ct)
    {
        if (await ShownAsync(id, ct) is not { } shown)
        {
            return NotFound();
        }

        await using var transaction = await this.BeginAsync(db, () => LoadAsync(shown, code, ct), ct, shown.CountyCode);
        if (!await LoadAsync(shown, code, ct))
        {
            return NotFound();
        }

        var (joint, theirs) = (Row.Village.Joint, JointInput.Of(Row.Village));
        if (Row.Village.JointInForce is not null && Input.SaysWhat(theirs))
        {
            return Answer();
        }

        this.TakePicked(Input, theirs, JointInput.Fields, Pick, IsPicking);
        if (joint is not null && Input.Seen != joint.Id)
        {
            var author = await db.Users.Where(u => u.Id == joint.RecordedBy).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? "别人";
            var at = joint.RecordedAt.ToInstant();
            Stale = StaleForm.Of(author, at, Input, theirs, JointInput.Fields, Pick);
            Input = Input with { Seen = joint.Id, SeenFinding = theirs.SeenFinding };
            throw new StaleFormException(author, at, new DbUpdateConcurrencyException());
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

    private async Task<FrameCampaign?> ShownAsync(Guid id, CancellationToken ct)
    {
        await campaigns.LoadAsync(ct);
        return campaigns.All.FirstOrDefault(c => c.Id == id);
    }

    private async Task<bool> LoadAsync(FrameCampaign shown, string code, CancellationToken ct)
    {
        Book = await ScreeningBook.LoadAsync(db, shown, access.Current.Scope, calendar.Today, ct);
        if (Book.Find(code) is not { } row)
        {
            return false;
        }

        (Row, Township) = (row, Book.TownshipOf(row));
        frame.ShowCampaign(shown.Id);
        return true;
    }
}
