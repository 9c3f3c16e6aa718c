using FluentValidation;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The open lists of a campaign as they are changed: what is offered on, and what is added.</summary>
internal sealed record ListsInput : ReasonedInput
{
    private const int MostAdded = 30;

    private static readonly char[] Between = ['\n', '、', '，', ',', '；', ';'];

    /// <summary>Words and indicators that the form showed; those that came since are nobody's wish.</summary>
    public Guid[] Shown { get; init; } = [];

    /// <summary>Of them those that stay in use, or are again.</summary>
    public Guid[] Used { get; init; } = [];

    /// <summary>New words by the order of <see cref="TermKind"/>, one a line.</summary>
    public string?[] Added { get; init; } = [];

    /// <summary>New indicators, one a line: 机井 眼.</summary>
    public string? Indicators { get; init; }

    /// <summary>What offices call each of <see cref="ManagementLevelWords.All"/>, one a line.</summary>
    public string?[] Levels { get; init; } = [];

    public static IReadOnlyList<TermKind> Kinds { get; } = Enum.GetValues<TermKind>();

    /// <summary>With a place for each of <see cref="Kinds"/>, whatever was sent.</summary>
    public ListsInput Whole() => this with
    {
        Added = [.. Kinds.Index().Select(k => Added.ElementAtOrDefault(k.Index))],
        Levels = [.. ManagementLevelWords.All.Index().Select(l => Levels.ElementAtOrDefault(l.Index))],
    };

    public IReadOnlyList<string> AddedTo(TermKind kind) => WordsOf(Added.ElementAtOrDefault(Kinds.Index().First(k => k.Item == kind).Index), Between);

    /// <summary>With the place of the field that each was typed into.</summary>
    public IEnumerable<(int Index, ManagementLevel Level, string Word)> AddedLevels() =>
        ManagementLevelWords.All.Index().SelectMany(l => WordsOf(Levels.ElementAtOrDefault(l.Index), Between).Select(w => (l.Index, l.Item, w)));

    /// <summary>Name and unit; the unit is blank where none was typed.</summary>
    public IReadOnlyList<(string Name, string Unit)> AddedIndicators() =>
    [
        .. WordsOf(Indicators, ['\n']).Select(l => l.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(p => (p[0], p.Length > 1 ? p[1] : "")),
    ];

    private static string[] WordsOf(string? typed, char[] between) =>
        [.. (typed ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    internal sealed class Validator : AbstractValidator<ListsInput>
    {
        public Validator()
        {
            foreach (var (i, kind) in Kinds.Index())
            {
                RuleFor(x => x.Added).Custom((_, context) =>
                {
                    var words = context.InstanceToValidate.AddedTo(kind);
                    if (words.FirstOrDefault(w => w.Length > CampaignTerm.NameMaxLength) is { } tooLong)
                    {
                        context.AddFailure($"{nameof(Added)}[{i}]", $"“{tooLong[..10]}…”太长，一项最多 {CampaignTerm.NameMaxLength} 个字");
                    }
                    else if (words.Count > MostAdded)
                    {
                        context.AddFailure($"{nameof(Added)}[{i}]", $"一次最多加 {MostAdded} 项");
                    }
                });
            }

            RuleFor(x => x.Indicators).Custom((_, context) =>
            {
                foreach (var (name, unit) in context.InstanceToValidate.AddedIndicators())
                {
                    if (name.Length > Indicator.NameMaxLength || unit.Length is 0 or > Indicator.UnitMaxLength)
                    {
                        context.AddFailure(
                            nameof(Indicators),
                            $"“{(name.Length > 10 ? name[..10] + "…" : name)}”要写成“名称 单位”，如 机井 眼；"
                            + $"名称最多 {Indicator.NameMaxLength} 个字，单位最多 {Indicator.UnitMaxLength} 个字");
                        break;
                    }
                }
            });
        }
    }
}
