using FluentValidation;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Bulletins;

/// <summary>One paragraph in other words, its numbers as tokens.</summary>
internal sealed record RewordInput
{
    public string? Text { get; init; }

    public int Version { get; init; }

    public static IReadOnlyList<StaleField<RewordInput>> Fields { get; } = [new("这一段", x => x.Text, nameof(Text))];

    /// <param name="paragraph">As it is computed; null for one that is computed in other words by now.</param>
    public static RewordInput Of(Bulletin bulletin, BulletinPart part, string key, TokenText? paragraph) => new()
    {
        Text = bulletin.Rewordings.FirstOrDefault(r => r.Part == part && r.Paragraph == key)?.Text ?? paragraph?.Text,
        Version = bulletin.Version,
    };

    internal sealed class Validator : AbstractValidator<RewordInput>
    {
        public Validator() =>
            RuleFor(x => x.Text).MaximumLength(BulletinRewording.TextMaxLength).WithMessage($"不超过 {BulletinRewording.TextMaxLength} 个字");
    }
}
