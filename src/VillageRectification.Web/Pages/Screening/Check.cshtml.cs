using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>A township checks one village against the identification criteria, and goes on to the next.</summary>
internal sealed class CheckModel(AppDbContext db, CallerAccess access, CampaignChoice campaigns, PageFrame frame, WorkCalendar calendar) : PageModel
{
    [BindProperty]
    public CheckInput Input { get; set; } = new();

    [BindProperty]
    public bool IsPicking { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Pick { get; set; } = [];

    /// <summary>Null while nobody else has saved.</summary>
    public StaleForm? Stale { get; private set; }

    public ScreeningBook Book { get; private set; } = null!;

    public ScreeningRow Row { get; private set; } = null!;

    public TownshipCount Township { get; private set; } = null!;

    /// <summary>Those that may help it: of the township, where none of the situations holds; but for itself.</summary>
    public IReadOnlyList<SelectListItem> Helpers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, string code, CancellationToken ct)
    {
        if (await ShownAsync(id, ct) is not { } shown || !await LoadAsync(shown, code, ct))
        {
            return NotFound();
        }

        Input = CheckInput.Of(Row.Village);
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

        var (finding, theirs) = (Row.Village.Finding, CheckInput.Of(Row.Village));
        var fields = CheckInput.Fields(c => Book.Find(c)?.Name ?? c);
        if (finding is not null && Input.SaysWhat(theirs) && Row.Village.Result is not ScreeningResult.Undecided)
        {
            return Next();
        }

        this.TakePicked(Input, theirs, fields, Pick, IsPicking);
        if (finding is not null && Input.Seen != finding.Id)
        {
            var (author, at) = (await NameAsync(finding.RecordedBy, ct), finding.RecordedAt.ToInstant());
            Stale = StaleForm.Of(author, at, Input, theirs, fields, Pick);
            Input = Input with { Seen = finding.Id, SeenJoint = theirs.SeenJoint };
            throw new StaleFormException(author, at, new DbUpdateConcurrencyException());
        }

        // One concludes over what the departments found, so one has to have seen it.
        if (Input.SeenJoint != theirs.SeenJoint)
        {
            Input = Input with { SeenJoint = theirs.SeenJoint };
            throw new DbUpdateConcurrencyException();
        }

        this.RequireValid(Input, new CheckInput.Validator([.. Helpers.Select(h => h.Value)]));
        db.Add(Book.Campaign.Find(Row.Village, Township.Review, Input.ToDraft(), calendar.Today));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Next();
    }

    private RedirectResult Next()
    {
        var said = $"已保存：{Row.Name}{(Input.Conclusion ?? Row.Village.Finding!.Conclusion).ToText()}";
        if (Book.NextAfter(Row.Code, Row.TownshipCode) is { } next)
        {
            this.Say(said + "。接着查下一个");
            return Redirect(Links.ScreeningCheck(Book.Campaign.Id, next.Code));
        }

        this.Say($"{said}。{Township.Villages} 个{frame.Unit}都查完了", new FlashLink("再看这一个", Links.ScreeningCheck(Book.Campaign.Id, Row.Code)));
        return Redirect(Links.Screening(Book.Campaign.Id, Row.TownshipCode));
    }

    private async Task<string> NameAsync(Guid accountId, CancellationToken ct) =>
        await db.Users.Where(u => u.Id == accountId).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? "别人";

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
        Helpers =
        [
            new("暂不结对", ""),
            .. Book.Rows.Where(r => r.TownshipCode == row.TownshipCode && r.Code != row.Code && r.Village.Result is ScreeningResult.NothingHolds)
                .Select(r => new SelectListItem(r.Name, r.Code)),
        ];
        frame.ShowCampaign(shown.Id);
        return true;
    }
}
