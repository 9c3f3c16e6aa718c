using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>A township checks many villages on one page, a record a village: those that nobody has checked, a page of them at a time.</summary>
internal sealed class ManyModel(AppDbContext db, VillageOpening opening, PageFrame frame, WorkCalendar calendar) : PageModel
{
    /// <summary>Villages on one page: each has every situation to tick.</summary>
    public const int PageSize = 25;

    [BindProperty]
    public ManyInput Input { get; set; } = new();

    /// <summary>Villages that somebody else checked since the form was opened.</summary>
    public IReadOnlyList<ScreeningRow> Moved { get; private set; } = [];

    public ScreeningBook Book => opening.Book;

    public TownshipCount Township { get; private set; } = null!;

    public IReadOnlyList<ScreeningRow> Rows { get; private set; } = [];

    /// <summary>Those that may help it, each with its name.</summary>
    public IReadOnlyList<SelectListItem> HelpersOf(ScreeningRow row) => Book.HelpersOf(row);

    public async Task<IActionResult> OnGetAsync(Guid id, string township, CancellationToken ct)
    {
        if (await opening.CampaignAsync(id, ct) is not { } campaign || !await LoadAsync(campaign, township, ct))
        {
            return NotFound();
        }

        Show([]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string township, CancellationToken ct)
    {
        if (await opening.CampaignAsync(id, ct) is not { } campaign)
        {
            return NotFound();
        }

        // What was typed is shown by its village, not by its place: meanwhile others may be checked.
        foreach (var (name, _) in ModelState.FindKeysWithPrefix($"{nameof(Input)}.{nameof(Input.Rows)}").Where(f => f.Value.Errors.Count == 0).ToArray())
        {
            ModelState.Remove(name);
        }

        await using var transaction = await this.BeginAsync(db, () => LoadAsync(campaign, township, ct), ct, campaign.CountyCode);
        if (!await LoadAsync(campaign, township, ct))
        {
            return NotFound();
        }

        var typed = Input.Whole().Rows.Where(r => r.IsTyped && Book.Find(r.Code ?? "")?.TownshipCode == township).ToList();
        // What stands already as it is typed was sent before.
        ManyInput.Line[] open = [.. typed.Where(r => Row(r).Village.Finding is null || !r.Check.SaysWhat(CheckInput.Of(Row(r).Village)))];
        Moved = [.. open.Select(Row).Where(r => r.Village.Finding is not null)];
        Show(typed);
        if (Moved.Count > 0)
        {
            this.Refuse($"{string.Join('、', Moved.Select(r => r.Name))}别人刚查过，没有改。其余的还没有保存，请再点一次保存。");
        }

        this.RequireValid(Input, new ManyInput.Validator(Book, Township, r => [.. HelpersOf(r).Select(h => h.Value)], calendar.Today));
        db.AddRange(open.Select(r => Book.Campaign.Find(Row(r).Village, Township.Review, r.Check.ToDraft(), calendar.Today)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        var left = Township.Unchecked - open.Length;
        this.Say(ScreeningText.Saved(typed.Select(r => r.Check.Conclusion!.Value), left, frame.Unit));
        return Redirect(left > 0 ? Links.ScreeningMany(id, township) : Links.Screening(id, township));

        ScreeningRow Row(ManyInput.Line line) => Book.Find(line.Code!)!;
    }

    private async Task<bool> LoadAsync(FrameCampaign campaign, string township, CancellationToken ct)
    {
        if (!await opening.LoadAsync(campaign, ct) || Book.Sheet.Townships.FirstOrDefault(t => t.Code.Value == township) is not { } found)
        {
            return false;
        }

        Township = found;
        return true;
    }

    // The first ones that nobody has checked, and whatever was typed of others.
    private void Show(List<ManyInput.Line> typed)
    {
        var codes = typed.Select(r => r.Code).ToHashSet();
        Rows =
        [
            .. Book.Rows.Where(r => r.TownshipCode == Township.Code.Value && r.Village.Finding is null && (Book.MayCheck(r) || codes.Contains(r.Code)))
                .OrderByDescending(r => codes.Contains(r.Code)).Take(Math.Max(PageSize, typed.Count)).OrderBy(r => r.Code, StringComparer.Ordinal),
        ];
        Input = Input with
        {
            Rows = [.. Rows.Select(r => Input.Rows.FirstOrDefault(t => t.Code == r.Code) ?? new ManyInput.Line { Code = r.Code })],
        };
    }
}
