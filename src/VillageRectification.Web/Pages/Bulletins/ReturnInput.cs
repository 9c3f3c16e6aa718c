using FluentValidation;
using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>What is to be mended before the head reads it again.</summary>
internal sealed record ReturnInput
{
    public string? Reason { get; init; }

    internal sealed class Validator : AbstractValidator<ReturnInput>
    {
        public Validator() => RuleFor(x => x.Reason).NotEmpty().WithMessage("请写明改什么，起草人照着改")
            .MaximumLength(BulletinStep.ReasonMaxLength).WithMessage($"最多 {BulletinStep.ReasonMaxLength} 个字，请写短些");
    }
}
