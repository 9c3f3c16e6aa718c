using FluentValidation;

namespace VillageRectification.Web.Pages.Account;

/// <summary>The old password and the new one, twice.</summary>
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
                .NotEqual(x => x.Current).WithMessage("新密码不能和原密码一样");
            RuleFor(x => x.Repeated).Equal(x => x.New).WithMessage("两次输入的新密码不一样");
        }
    }
}
