using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Accounts;

internal sealed class IndexModel(AppDbContext db) : PageModel
{
    private const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public PagedList<AccountRow> Rows { get; private set; } = PagedList<AccountRow>.Empty;

    /// <summary>What each of them reaches, by name.</summary>
    public IReadOnlyDictionary<Guid, string> Reaches { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        var query = db.Users.AsNoTracking().Where(a => !a.IsBuiltIn);
        if (Q?.Trim() is { Length: > 0 } words)
        {
            var upper = words.ToUpperInvariant();
            query = query.Where(a => a.NormalizedUserName!.Contains(upper) || a.DisplayName.Contains(words) || a.PersonName!.Contains(words));
        }

        Rows = await query.OrderBy(a => a.NormalizedUserName).ThenBy(a => a.Id)
            .Select(a => new AccountRow(a.Id, a.UserName!, a.DisplayName, a.PersonName, a.Role, a.ScopePrefix, a.Villages.Select(v => v.VillageCode).ToList(),
                db.Departments.Where(d => d.Id == a.DepartmentId).Select(d => d.Name).FirstOrDefault(), a.IsDisabled))
            .ToPageAsync(Request.Query[Paging.Name], Size, ct);
        Reaches = await db.ReachesAsync(Rows, ct);
    }
}
