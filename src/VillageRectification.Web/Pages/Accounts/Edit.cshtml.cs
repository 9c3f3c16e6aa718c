using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Security;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>One account: name, role and reach; a new password; disabled or not. A built-in account does not exist here.</summary>
internal sealed class EditModel(
    AppDbContext db, CallerAccess access, WorkCalendar calendar, UserManager<Persisted> users, SignInTries tries) : MergingPage
{
    [BindProperty]
    public EditInput Input { get; set; } = new();

    [BindProperty]
    public string? NewPassword { get; set; }

    public AccountFields Fields { get; private set; } = null!;

    /// <summary>What its person holds, as it is stored.</summary>
    public AccountPost? Post { get; private set; }

    public string UserName { get; private set; } = "";

    public bool IsDisabled { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) =>
        await LoadAsync(id, ct, keepTyped: false) is null ? NotFound() : Page();

    /// <summary>Lists what lies in the county, or in the township, that was picked; nothing is saved.</summary>
    public async Task<IActionResult> OnPostListAsync(Guid id, CancellationToken ct)
    {
        ModelState.Remove(nameof(NewPassword));
        return await LoadAsync(id, ct) is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct) is not { } account)
        {
            return NotFound();
        }

        ModelState.Remove(nameof(NewPassword));
        if (IsPicking)
        {
            var (theirs, fields) = await TheirsAsync(account, ct);
            this.TakePicked(Input, theirs, fields, Pick, IsPicking, s => Stale = s);
            account = (await LoadAsync(id, ct))!;
        }

        // What an account has it keeps, also when its division is no more.
        this.RequireNone([.. new AccountInput.Validator().Validate(Input).Errors, .. Input.Against(Fields, account)]);
        if (id == access.Current.AccountId && Input.Role is not Role.Admin)
        {
            this.Refuse(nameof(Input.Role), "不能改自己的角色，请由另一名管理员来改");
        }

        account.Rename(Input.DisplayName!.Trim());
        Input.AssignTo(account, Fields.Place);
        IActionResult? saved = null;
        await this.SaveOrShowAsync(
            db, id, async () => saved = await SaveAsync(account, $"已保存：{account.DisplayName}", stored => EditInput.IsSame(stored, account), ct),
            async (author, at) =>
            {
                var (theirs, fields) = await TheirsAsync((await LoadAsync(id, ct))!, ct);
                Stale = StaleForm.Of(author, at, Input, theirs, fields, Pick);
                Input = Input with { Version = theirs.Version };
                Fields = Fields with { Input = Input };
            }, ct);
        return saved!;
    }

    public async Task<IActionResult> OnPostResetAsync(Guid id, CancellationToken ct)
    {
        if (await LoadAsync(id, ct, keepTyped: false) is not { } account)
        {
            return NotFound();
        }

        if (await users.AgainstPasswordAsync(account, NewPassword) is { } fault)
        {
            throw new ValidationException([new ValidationFailure(nameof(NewPassword), fault)]);
        }

        account.PasswordHash = users.PasswordHasher.HashPassword(account, NewPassword!);
        account.SecurityStamp = Guid.CreateVersion7().ToString();
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        tries.ForgetEverywhere(account.NormalizedUserName!);
        return await SaveAsync(
            account, $"已重设密码：{account.DisplayName}", stored =>
                users.PasswordHasher.VerifyHashedPassword(stored, stored.PasswordHash!, NewPassword!) is not PasswordVerificationResult.Failed, ct);
    }

    public Task<IActionResult> OnPostDisableAsync(Guid id, CancellationToken ct) => SwitchAsync(id, account => account.Disable(), "已停用", ct);

    public Task<IActionResult> OnPostEnableAsync(Guid id, CancellationToken ct) => SwitchAsync(id, account => account.Enable(), "已启用", ct);

    private async Task<IActionResult> SwitchAsync(Guid id, Action<Persisted> change, string done, CancellationToken ct)
    {
        if (await LoadAsync(id, ct, keepTyped: false) is not { } account)
        {
            return NotFound();
        }

        if (id == access.Current.AccountId)
        {
            throw new ValidationException([new ValidationFailure("", "不能停用自己，请由另一名管理员来办。")]);
        }

        change(account);
        return await SaveAsync(account, $"{done}：{account.DisplayName}", stored => stored.IsDisabled == account.IsDisabled, ct);
    }

    // The other two forms of the page carry only the version, so a refusal shows the account as it is stored.
    private async Task<Persisted?> LoadAsync(Guid id, CancellationToken ct, bool keepTyped = true)
    {
        var account = await db.Users.Include(a => a.Villages).SingleOrDefaultAsync(a => a.Id == id && !a.IsBuiltIn, ct);
        if (account is not null)
        {
            (UserName, IsDisabled) = (account.UserName!, account.IsDisabled);
            if (!keepTyped)
            {
                var stored = EditInput.Of(account, await db.KnownCountiesAsync(ct));
                Input = HttpMethods.IsGet(Request.Method) ? stored : stored with { Version = Input.Version };
            }

            var place = await AccountPlace.LoadAsync(db, Input, calendar.Today, EditInput.PlaceOf(account), ct);
            Post = AccountPost.Of(
                account.Role, account.PersonName, account.ScopePrefix,
                account.ScopePrefix == Input.Township ? place.Posts : await db.TownshipPostsAsync([account.ScopePrefix ?? ""], calendar.Today, ct));
            Fields = new(Input, place, await db.DepartmentChoicesAsync(place.Known, ct));
        }

        return account;
    }

    // What stands, and what the two forms say: role and reach are one answer.
    private async Task<(EditInput Theirs, IReadOnlyList<StaleField<EditInput>> Fields)> TheirsAsync(Persisted stored, CancellationToken ct)
    {
        var theirs = EditInput.Of(stored, Fields.Place.Known);
        var place = await AccountPlace.LoadAsync(db, theirs, calendar.Today, EditInput.PlaceOf(stored), ct);
        return (theirs,
        [
            new("显示的名称", x => x.DisplayName, nameof(EditInput.DisplayName)), new("本人姓名", x => x.PersonName, nameof(EditInput.PersonName)),
            new(
                "角色和范围", x => ReachText.Of(x, ReferenceEquals(x, theirs) ? place : Fields.Place, Fields.Departments),
                nameof(EditInput.Role), nameof(EditInput.Place), nameof(EditInput.Township), nameof(EditInput.Villages), nameof(EditInput.DepartmentId)),
        ]);
    }

    private async Task<IActionResult> SaveAsync(Persisted account, string saved, Func<Persisted, bool> isSaid, CancellationToken ct)
    {
        db.Entry(account).Property(a => a.ConcurrencyStamp).OriginalValue = Input.Version;
        account.ConcurrencyStamp = Guid.CreateVersion7().ToString();
        await this.SaveOnceAsync(
            db, async () => isSaid(await db.Users.AsNoTracking().Include(a => a.Villages).SingleAsync(a => a.Id == account.Id, ct)), ct);
        this.Say(saved);
        return Redirect(Links.Accounts());
    }
}
