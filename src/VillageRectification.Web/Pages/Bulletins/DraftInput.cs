using FluentValidation;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The form that begins a draft.</summary>
internal sealed record DraftInput
{
    /// <summary>2003-10.</summary>
    public string? Month { get; init; }

    internal sealed class Validator : AbstractValidator<DraftInput>
    {
        public Validator()
        {
            RuleFor(x => x.Month).NotEmpty().WithMessage("请选月份")
                .Must(m => string.IsNullOrEmpty(m) || Domain.Common.Month.TryParse(m, out _)).WithMessage("月份写成 2003-10 这样");
        }
    }
}
