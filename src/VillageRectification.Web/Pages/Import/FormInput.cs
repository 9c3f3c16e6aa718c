using FluentValidation;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Import;

/// <summary>Another name for a kept form.</summary>
internal sealed record FormInput
{
    public string? Name { get; init; }

    internal sealed class Validator : AbstractValidator<FormInput>
    {
        public Validator() => RuleFor(x => x.Name)
            .Cascade(CascadeMode.Stop)
            .Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("请填表样的名称")
            .AtMost(OfficeForm.NameMaxLength);
    }
}
