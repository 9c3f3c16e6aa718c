using FluentValidation;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;

namespace VillageRectification.Web.Pages.Records;

/// <summary>Why what a record tells never was.</summary>
internal sealed record EndingInput
{
    // The words of the ending stand before it.
    public const int ReasonMaxLength = Fact.VoidReasonMaxLength - 20;

    public string? Reason { get; init; }

    internal sealed class Validator : AbstractValidator<EndingInput>
    {
        public Validator(RecordKind kind) => RuleFor(x => x.Reason).NotEmpty().WithMessage($"请写为什么“{kind.Ending}”")
            .MaximumLength(ReasonMaxLength).WithMessage($"最多 {ReasonMaxLength} 个字，请写短些");
    }
}
