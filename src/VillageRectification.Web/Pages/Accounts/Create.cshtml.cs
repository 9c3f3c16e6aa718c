using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Accounts;

internal sealed class CreateModel(AppDbContext db, WorkCalendar calendar, UserManager<Persisted> users) : PageModel
{
    [BindProperty]
    public CreateInput Input { get; set; } = new();

    public AccountFields Fields { get; private set; } = null!;

    /// <summary>Of one county alone nobody has to say which.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var known = await db.KnownCountiesAsync(ct);
        Input = new() { Place = known.Count == 1 ? known.Values.First() : null };
        await LoadAsync(ct);
    }

    /// <summary>Lists what lies in the county, or in the township, that was picked; nothing is saved.</summary>
    public Task OnPostListAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        this.RequireNone([.. new CreateInput.Validator().Validate(Input).Errors, .. Input.Against(Fields, kept: null), .. await AgainstPasswordAsync()]);
        var account = new Persisted(Input.UserName!.Trim(), Input.DisplayName!.Trim(), Input.Role!.Value);
        Input.AssignTo(account, Fields.Place);
        var created = await users.CreateOnceAsync(account, Input.Password!);
        if (created.Errors.FirstOrDefault() is { } fault && !await IsThereAsync(account, ct))
        {
            var isName = fault.Code.EndsWith("UserName", StringComparison.Ordinal);
            this.Refuse(isName ? nameof(Input.UserName) : nameof(Input.Password), fault.Description);
        }

        this.Say($"已新建账号：{account.DisplayName}");
        return Redirect(Links.Accounts());
    }

    private async Task<IEnumerable<ValidationFailure>> AgainstPasswordAsync()
    {
        if (string.IsNullOrEmpty(Input.Password))
        {
            return [];
        }

        var nobody = new Persisted(Input.UserName?.Trim() ?? "", Input.DisplayName?.Trim() ?? "", Input.Role ?? Role.Town);
        return await users.AgainstPasswordAsync(nobody, Input.Password) is { } fault ? [new(nameof(Input.Password), fault)] : [];
    }

    // By the first sending of this very form.
    private async Task<bool> IsThereAsync(Persisted account, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var name = users.NormalizeName(account.UserName);
        return await db.Users.AsNoTracking().Include(a => a.Villages).SingleOrDefaultAsync(a => a.NormalizedUserName == name && !a.IsDisabled, ct) is { } stored
            && EditInput.IsSame(stored, account)
            && users.PasswordHasher.VerifyHashedPassword(stored, stored.PasswordHash!, Input.Password!) is not PasswordVerificationResult.Failed;
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var place = await AccountPlace.LoadAsync(db, Input, calendar.Today, stored: null, ct);
        Fields = new(Input, place, await db.DepartmentChoicesAsync(place.Known, ct));
    }
}
