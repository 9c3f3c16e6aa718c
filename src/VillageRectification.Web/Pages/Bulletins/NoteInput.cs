using FluentValidation;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>The editor's paragraphs of one part.</summary>
internal sealed record NoteInput
{
    public string? Text { get; init; }

    public int Version { get; init; }

    public static IReadOnlyList<StaleField<NoteInput>> Fields { get; } = [new("补充的文字", x => x.Text, nameof(Text))];

    public static NoteInput Of(Bulletin bulletin, BulletinPart part) => new() { Text = bulletin.NoteOn(part), Version = bulletin.Version };

    internal sealed class Validator : AbstractValidator<NoteInput>
    {
        public Validator() =>
            RuleFor(x => x.Text).MaximumLength(BulletinNote.TextMaxLength).WithMessage($"不超过 {BulletinNote.TextMaxLength} 个字");
    }
}
