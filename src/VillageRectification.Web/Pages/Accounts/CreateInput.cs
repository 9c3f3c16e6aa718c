using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Persisted = VillageRectification.Persistence.Accounts.Account;

namespace VillageRectification.Web.Pages.Accounts;

/// <summary>A new account and its first password.</summary>
internal sealed record CreateInput : AccountInput
{
    public string? UserName { get; init; }

    /// <summary>The form asks for it last.</summary>
    [Display(Order = 2)]
    public string? Password { get; init; }

    internal new sealed class Validator : AbstractValidator<CreateInput>
    {
        public Validator()
        {
            Include(new AccountInput.Validator());
            RuleFor(x => x.UserName).NotEmpty().WithMessage("请填账号")
                .MaximumLength(Persisted.UserNameMaxLength).WithMessage($"账号不超过 {Persisted.UserNameMaxLength} 个字符");
            RuleFor(x => x.Password).NotEmpty().WithMessage("请填初始密码");
        }
    }
}
