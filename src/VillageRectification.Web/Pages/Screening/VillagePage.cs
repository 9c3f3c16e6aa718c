using Microsoft.AspNetCore.Mvc;
using VillageRectification.Domain.Screening;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>A page on which something is found of one village, which others may find otherwise meanwhile. The deriving page says who finds what.</summary>
internal abstract class VillagePage<TInput>(AppDbContext db, VillageOpening opening) : MergingPage
    where TInput : class, new()
{
    [BindProperty]
    public TInput Input { get; set; } = new();

    public ScreeningBook Book => opening.Book;

    public ScreeningRow Row => opening.Row;

    public TownshipCount Township => opening.Township;

    protected VillageOpening Opening => opening;

    /// <summary>What the form would say if nothing were changed in it.</summary>
    protected abstract TInput Standing();

    /// <summary>Whether that is found already, so that a second sending is answered as the first was.</summary>
    protected abstract bool IsFound(TInput theirs);

    /// <exception cref="StaleFormException">Somebody was faster.</exception>
    protected abstract Task<object> FindAsync(TInput theirs, CancellationToken ct);

    protected abstract IActionResult Answer();

    public async Task<IActionResult> OnGetAsync(Guid id, string code, CancellationToken ct)
    {
        if (!await opening.LoadAsync(id, code, ct))
        {
            return NotFound();
        }

        Input = Standing();
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

        var theirs = Standing();
        if (!IsFound(theirs))
        {
            db.Add(await FindAsync(theirs, ct));
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        return Answer();
    }
}
