using Microsoft.AspNetCore.Mvc;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Web.Files;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Inspections;

/// <summary>检查表: the items of one inspector, filled in in the village, as far as he has come.</summary>
[LargestForm(FileLimits.LargestForm)]
internal sealed class SheetModel(AppDbContext db, CallerAccess access, Inspecting inspecting, RouteCase route, Uploads uploads)
    : SheetPage(db, access, inspecting, route)
{
    /// <summary>Whose sheet it is: his own, or that of an inspector who filled in a paper one.</summary>
    [BindProperty(SupportsGet = true)]
    [FromRoute]
    public string? Of { get; set; }

    public string Whose => Inspector!;

    /// <summary>Whose sheet it is has an account of his own, and it is not the reader's.</summary>
    public bool IsAnothers => IsOpen && Form.AgainstWriter.Any();

    protected override string? Inspector => Of ?? Inspecting.Own ?? Sheet.Opening.Names()[0];

    // Who is no inspector any more has no sheet: what was filled in for him is not somebody else's.
    protected override bool IsThere => Of is null || Sheet.Opening.Names().Contains(Of);

    protected override string Back => Links.Inspection(Route.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new() { Key = Guid.CreateVersion7() };
        return await LoadAsync(ct) ? Page() : Nothing;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Sent = await TakePhotosAsync(ct);
        return await SaveAsync($"已保存：{Route.Village}检查表", ct);
    }

    /// <summary>The field of an item's photo: of a new one, and of the id of one that was sent before.</summary>
    /// <param name="at">The item's place in the form.</param>
    public static string PhotoField(int at) => $"Input.{nameof(Input.Lines)}[{at}].Photos";

    // One that is no photo keeps nothing else from being saved: it is told of.
    private async Task<IReadOnlyDictionary<string, TakenFiles>> TakePhotosAsync(CancellationToken ct)
    {
        var form = await Request.ReadFormAsync(ct);
        Dictionary<string, TakenFiles> sent = [];
        foreach (var (at, line) in Input.Lines.Index().Where(l => l.Item.Item is not null))
        {
            sent[line.Item!] = await uploads.TakeAsync(form, PhotoField(at), UploadKind.Photo, most: 1, ct);
        }

        return sent;
    }
}
