using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Departments;

/// <summary>The county's departments that can be tied to villages; an import adds those that its ledger names.</summary>
internal sealed class IndexModel(AppDbContext db, CallerAccess access, CampaignFigures read, WorkCalendar calendar, CampaignChoice campaigns) : PageModel
{
    [BindProperty]
    public DepartmentsInput Input { get; set; } = new();

    /// <summary>Null when there is none in the reader's scope.</summary>
    public FrameCampaign? Campaign { get; private set; }

    /// <summary>By name, with how many villages each is tied to now.</summary>
    public IReadOnlyList<(string Name, int Villages)> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Campaign is not { } campaign)
        {
            return NotFound();
        }

        this.RequireValid(Input, new DepartmentsInput.Validator());
        var known = Rows.Select(r => r.Name).ToHashSet();
        string[] missing = [.. Input.Each().Where(n => !known.Contains(n))];
        db.AddRange(missing.Select(n => new Department(campaign.CountyCode, n)));
        // What somebody else added meanwhile is there, which is what was asked for.
        while (missing.Length > 0 && !await db.TrySaveNewAsync(ct))
        {
            await LoadAsync(ct);
            missing = [.. missing.Except(Rows.Select(r => r.Name))];
            db.AddRange(missing.Select(n => new Department(campaign.CountyCode, n)));
        }

        var there = Input.Each().Count - missing.Length;
        this.Say($"已加 {missing.Length} 个部门{(there > 0 ? $"，另有 {there} 个原来就有" : "")}", new FlashLink("去定联系分工", Links.Liaison()));
        return Redirect(Links.Departments());
    }

    // Of the whole county, so who works in a part of it does not change the list.
    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        Campaign = await campaigns.CurrentAsync(ct);
        if (Campaign is not { } shown)
        {
            return true;
        }

        if (!access.Current.Scope.Range.Covers(DivisionRange.OfPrefix(shown.CountyCode)))
        {
            return false;
        }

        var figures = (await read.OfAsync(shown.Id, shown.Revision, calendar.Today, ct))!;
        var ties = figures.Counted.ToLookup(r => r.Persons.Department);
        var names = await db.Departments.AsNoTracking().Where(d => d.CountyCode == shown.CountyCode).Select(d => d.Name).ToListAsync(ct);
        Rows = [.. names.Order(ChineseOrder.Comparer).Select(n => (n, ties[n].Count()))];
        return true;
    }
}
