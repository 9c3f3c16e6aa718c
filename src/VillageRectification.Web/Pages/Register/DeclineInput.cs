using FluentValidation;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Register;

/// <summary>Why a proposed village is not listed.</summary>
internal sealed record DeclineInput
{
    // With what stands before it, it is the reason for which the proposal is voided.
    public const int ReasonMaxLength = 150;

    public Guid Proposal { get; init; }

    public string? Reason { get; init; }

    internal sealed class Validator : AbstractValidator<DeclineInput>
    {
        public Validator() => RuleFor(x => x.Reason).NotEmpty().WithMessage("请写明为什么不列入")
            .AtMost(ReasonMaxLength);
    }
}
