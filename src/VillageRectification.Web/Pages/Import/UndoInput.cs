using FluentValidation;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Why an import is undone.</summary>
internal sealed record UndoInput
{
    public string? Why { get; init; }

    internal sealed class Validator : AbstractValidator<UndoInput>
    {
        public Validator() => RuleFor(x => x.Why)
            .Cascade(CascadeMode.Stop)
            .Must(w => !string.IsNullOrWhiteSpace(w)).WithMessage("请写为什么撤销")
            .Must(w => w!.Trim().Length <= ImportedLedger.UndoReasonMaxLength).WithMessage($"最多 {ImportedLedger.UndoReasonMaxLength} 个字，请写短些");
    }
}
