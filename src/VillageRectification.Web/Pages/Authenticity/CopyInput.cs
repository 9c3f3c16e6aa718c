using FluentValidation;

namespace VillageRectification.Web.Pages.Authenticity;

/// <summary>The file that somebody holds.</summary>
internal sealed record CopyInput
{
    public IFormFile? File { get; init; }

    internal sealed class Validator : AbstractValidator<CopyInput>
    {
        public Validator() => RuleFor(x => x.File).NotEmpty().WithMessage("请选手里的 Word 文件（.docx）");
    }
}
