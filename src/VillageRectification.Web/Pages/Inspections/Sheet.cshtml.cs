using Microsoft.AspNetCore.Mvc;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>检查表: the items of one inspector, filled in in the village, as far as he has come.</summary>
internal sealed class SheetModel(AppDbContext db, CallerAccess access, Inspecting inspecting, RouteCase route)
    : SheetPage(db, access, inspecting, route)
{
    /// <summary>Whose sheet it is: his own, or that of an inspector who filled in a paper one.</summary>
    [BindProperty(SupportsGet = true)]
    [FromRoute]
    public string? Of { get; set; }

    public string Whose => Inspector!;

    protected override string? Inspector => Of ?? Inspecting.Own ?? Sheet.Opening.Names()[0];

    // Who is no inspector any more has no sheet: what was filled in for him is not somebody else's.
    protected override bool IsThere => Of is null || Sheet.Opening.Names().Contains(Of);

    protected override string Back => Links.Inspection(Route.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new() { Key = Guid.CreateVersion7() };
        return await LoadAsync(ct) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => SaveAsync($"已保存：{Route.Village}检查表", ct);
}
