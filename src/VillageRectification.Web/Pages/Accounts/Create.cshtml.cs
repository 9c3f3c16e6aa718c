using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Accounts;

internal sealed class CreateModel(AppDbContext db, UserManager<Persisted> users) : PageModel
{
    [BindProperty]
    public CreateInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Departments = await db.DepartmentChoicesAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Departments = await db.DepartmentChoicesAsync(ct);
        this.RequireValid(Input, new CreateInput.Validator());
        if (!Departments.Any(d => d.Value == (Input.DepartmentId?.ToString() ?? "")))
        {
            this.Refuse(nameof(Input.DepartmentId), "请从列表里选部门");
        }

        await db.RequireKnownAsync(Input.GivenScope, Input.VillageCodes, ct);
        var account = new Persisted(Input.UserName!.Trim(), Input.DisplayName!.Trim(), Input.Role!.Value);
        Input.AssignTo(account);
        var created = await users.CreateOnceAsync(account, Input.Password!);
        if (created.Errors.FirstOrDefault() is { } fault && !await IsThereAsync(account, ct))
        {
            var isName = fault.Code.EndsWith("UserName", StringComparison.Ordinal);
            this.Refuse(isName ? nameof(Input.UserName) : nameof(Input.Password), fault.Description);
        }

        this.Say($"已新建账号：{account.DisplayName}");
        return RedirectToPage("Index");
    }

    // By the first sending of this very form.
    private async Task<bool> IsThereAsync(Persisted account, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var name = users.NormalizeName(account.UserName);
        return await db.Users.AsNoTracking().Include(a => a.Villages).SingleOrDefaultAsync(a => a.NormalizedUserName == name && !a.IsDisabled, ct) is { } stored
            && EditInput.Of(stored) with { Version = null } == EditInput.Of(account) with { Version = null }
            && users.PasswordHasher.VerifyHashedPassword(stored, stored.PasswordHash!, Input.Password!) is not PasswordVerificationResult.Failed;
    }
}
