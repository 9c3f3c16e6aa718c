using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Startup;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Account;

/// <summary>Changing one's own password. Wrong tries of the old one count towards the lockout, as at the sign-in.</summary>
internal sealed class PasswordModel(SignInManager<Persisted> signIn) : PageModel
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    [TempData]
    public bool Done { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        this.RequireValid(Input, new PasswordInput.Validator());
        var account = (await signIn.UserManager.GetUserAsync(User))!;
        var current = await signIn.CheckPasswordSignInAsync(account, Input.Current!, lockoutOnFailure: true);
        if (!current.Succeeded)
        {
            this.Refuse(nameof(Input.Current), current.IsLockedOut ? $"输错次数太多，请 {SecuritySetup.Lockout.TotalMinutes} 分钟后再试" : "原密码不对");
        }

        var changed = await signIn.UserManager.ChangePasswordAsync(account, Input.Current!, Input.New!);
        if (!changed.Succeeded)
        {
            this.Refuse(nameof(Input.New), changed.Errors.First().Description);
        }

        await signIn.RefreshSignInAsync(account);
        Done = true;
        return RedirectToPage();
    }
}

internal sealed record PasswordInput
{
    public string? Current { get; init; }

    public string? New { get; init; }

    public string? Repeated { get; init; }

    internal sealed class Validator : AbstractValidator<PasswordInput>
    {
        public Validator()
        {
            RuleFor(x => x.Current).NotEmpty().WithMessage("请填原密码");
            RuleFor(x => x.New).NotEmpty().WithMessage("请填新密码")
                .MaximumLength(100).WithMessage("密码不超过 100 个字符")
                .NotEqual(x => x.Current).WithMessage("新密码不能和原密码一样");
            RuleFor(x => x.Repeated).Equal(x => x.New).WithMessage("两次输入的新密码不一样");
        }
    }
}
