using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>A township checks one village against the identification criteria, and goes on to the next.</summary>
internal sealed class CheckModel(AppDbContext db, VillageOpening opening, PageFrame frame, WorkCalendar calendar) : PageModel
{
    [BindProperty]
    public CheckInput Input { get; set; } = new();

    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; private set; }

    public ScreeningBook Book => opening.Book;

    public ScreeningRow Row => opening.Row;

    public TownshipCount Township => opening.Township;

    public IReadOnlyList<SelectListItem> Helpers => Book.HelpersOf(Row);

    public async Task<IActionResult> OnGetAsync(Guid id, string code, CancellationToken ct)
    {
        if (!await opening.LoadAsync(id, code, ct))
        {
            return NotFound();
        }

        Input = CheckInput.Of(Row.Village);
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

        var (finding, theirs) = (Row.Village.Finding, CheckInput.Of(Row.Village));
        var fields = CheckInput.Fields(Book.HelperName);
        if (finding is not null && Input.SaysWhat(theirs) && Row.Village.Result is not ScreeningResult.Undecided)
        {
            return Next();
        }

        this.TakePicked(Input, theirs, fields, Pick, IsPicking, s => Stale = s);
        if (finding is not null && Input.Seen != finding.Id)
        {
            Stale = await opening.StaleAsync(finding, Input, theirs, fields, Pick, ct);
            Input = Input with { Seen = finding.Id, SeenJoint = theirs.SeenJoint };
            throw new StaleFormException(Stale.Author, Stale.At, new DbUpdateConcurrencyException());
        }

        // One concludes over what the departments found, so one has to have seen it.
        if (Input.SeenJoint != theirs.SeenJoint)
        {
            Input = Input with { SeenJoint = theirs.SeenJoint };
            throw new DbUpdateConcurrencyException();
        }

        RuleViolationException.ThrowIfAny(Book.AgainstChecking(Row));
        this.RequireValid(Input, new CheckInput.Validator([.. Helpers.Select(h => h.Value)]));
        db.Add(Book.Campaign.Find(Row.Village, Township.Review, Input.ToDraft(), calendar.Today));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Next();
    }

    private RedirectResult Next()
    {
        var said = $"已保存：{Row.Name}{(Input.Conclusion ?? Row.Village.Finding!.Conclusion).ToText()}";
        if (Book.NextAfter(Row.Code, Row.TownshipCode) is { } next && Book.MayCheck(next))
        {
            this.Say(said + "。接着查下一个");
            return Redirect(Links.ScreeningCheck(Book.Campaign.Id, next.Code));
        }

        this.Say($"{said}。{Township.Villages} 个{frame.Unit}都查完了", new FlashLink("再看这一个", Links.ScreeningCheck(Book.Campaign.Id, Row.Code)));
        return Redirect(Links.Screening(Book.Campaign.Id, Row.TownshipCode));
    }
}
