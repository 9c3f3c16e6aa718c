using FluentValidation;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How the offices of a campaign write a word of a closed list, and what of that is read so no longer.</summary>
internal sealed record SynonymsInput : ReasonedInput
{
    private const int MostAdded = 20;

    /// <summary>New words, one a line.</summary>
    public string? Words { get; init; }

    /// <summary>What they mean: ProblemStatus.已解决.</summary>
    public string? Meaning { get; init; }

    /// <summary>Those that end.</summary>
    public Guid[] Ended { get; init; } = [];

    public IReadOnlyList<string> Added() =>
        [.. (Words ?? "").Split(['\n', '、', '，', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    /// <summary>Null where none was picked.</summary>
    public (SynonymList List, string Word)? Picked() =>
        Meaning?.Split('.', 2) is [var list, var word] && Enum.TryParse<SynonymList>(list, out var known) && Enum.IsDefined(known) ? (known, word) : null;

    internal sealed class Validator : AbstractValidator<SynonymsInput>
    {
        public Validator()
        {
            RuleFor(x => x.Words).Must((x, _) => x.Added().All(w => w.Length <= CampaignSynonym.WordMaxLength))
                .WithMessage($"一个词不超过 {CampaignSynonym.WordMaxLength} 个字，一行写一个");
            RuleFor(x => x.Words).Must((x, _) => x.Added().Count <= MostAdded).WithMessage($"一次最多加 {MostAdded} 个词");
            RuleFor(x => x.Words).Must((x, _) => x.Added().Count > 0).When(x => x.Picked() is not null).WithMessage("请写台账里的写法，一行一个");
            RuleFor(x => x.Meaning).Must((x, _) => x.Picked() is not null).When(x => x.Added().Count > 0).WithMessage("请选当作哪个词");
        }
    }
}
