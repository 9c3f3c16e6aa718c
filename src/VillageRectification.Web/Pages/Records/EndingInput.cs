using FluentValidation;
using VillageRectification.Domain.Common;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

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
            .AtMost(ReasonMaxLength);
    }
}
