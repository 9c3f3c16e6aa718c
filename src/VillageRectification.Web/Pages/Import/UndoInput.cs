using FluentValidation;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Text;

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
            .AtMost(ImportedLedger.UndoReasonMaxLength);
    }
}
