using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;

namespace VillageRectification.Web.Pages.Accounts;

internal sealed class IndexModel(AppDbContext db) : PageModel
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public string? Asked { get; set; }

    public int PageNumber { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<AccountRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var query = db.Users.AsNoTracking().Where(a => !a.IsBuiltIn);
        if (Q?.Trim() is { Length: > 0 } words)
        {
            var upper = words.ToUpperInvariant();
            query = query.Where(a => a.NormalizedUserName!.Contains(upper) || a.DisplayName.Contains(words));
        }

        Total = await query.CountAsync(ct);
        PageNumber = int.TryParse(Asked, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page)
            ? Math.Clamp(page, 1, Math.Max(1, (Total + Size - 1) / Size)) : 1;
        Rows = await query.OrderBy(a => a.NormalizedUserName).ThenBy(a => a.Id).Skip((PageNumber - 1) * Size).Take(Size)
            .Select(a => new AccountRow(a.Id, a.UserName!, a.DisplayName, a.Role, a.ScopePrefix, a.Villages.Count,
                db.Departments.Where(d => d.Id == a.DepartmentId).Select(d => d.Name).FirstOrDefault(), a.IsDisabled))
            .ToListAsync(ct);
    }
}
