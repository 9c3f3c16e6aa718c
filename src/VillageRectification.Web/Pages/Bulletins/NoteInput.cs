using FluentValidation;
using VillageRectification.Domain.Bulletins;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The editor's paragraphs of one part.</summary>
internal sealed record NoteInput
{
    public string? Text { get; init; }

    public int Version { get; init; }

    internal sealed class Validator : AbstractValidator<NoteInput>
    {
        public Validator() =>
            RuleFor(x => x.Text).MaximumLength(BulletinNote.TextMaxLength).WithMessage($"不超过 {BulletinNote.TextMaxLength} 个字");
    }
}
