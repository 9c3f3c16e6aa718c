using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Accounts;

internal sealed class IndexModel(AppDbContext db, WorkCalendar calendar) : PageModel
{
    private const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public PagedList<AccountRow> Rows { get; private set; } = PagedList<AccountRow>.Empty;

    /// <summary>What each of them reaches, by name.</summary>
    public IReadOnlyDictionary<Guid, string> Reaches { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>What the person of each of them holds; none where nothing can be said.</summary>
    public IReadOnlyDictionary<Guid, AccountPost?> Posts { get; private set; } = new Dictionary<Guid, AccountPost?>();

    /// <summary>Of all accounts that can sign in.</summary>
    public IReadOnlyList<ChangedPost> Changed { get; private set; } = [];

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
        await ReadPostsAsync(ct);
    }

    private async Task ReadPostsAsync(CancellationToken ct)
    {
        var named = await db.Users.AsNoTracking().Where(a => (a.Role == Role.Sec || a.Role == Role.Town) && a.PersonName != null && !a.IsDisabled)
            .OrderBy(a => a.NormalizedUserName).Select(a => new { a.Id, a.UserName, a.Role, a.PersonName, a.ScopePrefix }).ToListAsync(ct);
        var posts = await db.TownshipPostsAsync(named.Select(a => a.ScopePrefix).OfType<string>(), calendar.Today, ct);
        Posts = named.ToDictionary(a => a.Id, a => AccountPost.Of(a.Role, a.PersonName, a.ScopePrefix, posts));
        Changed =
        [
            .. named.Where(a => Posts[a.Id]?.Instead is not null).Select(a => new ChangedPost(a.Id, a.UserName!, a.PersonName!, Posts[a.Id]!.Instead!)),
        ];
    }
}
