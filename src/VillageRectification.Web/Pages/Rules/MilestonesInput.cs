using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>The name and the dates of a campaign as they are typed. A blank row of the steps is none.</summary>
internal sealed record MilestonesInput : RuleInput
{
    public const int Most = 20;

    private const int Blanks = 3;

    public string? Name { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? Deadline { get; init; }

    public Row[] Rows { get; init; } = [];

    /// <summary>The dates of which it was shown what goes along with them.</summary>
    public string? Seen { get; init; }

    public static string Seeing(CampaignSpan span) => $"{span.Start.ToList()} {span.Deadline.ToList()}";

    public static IReadOnlyList<StaleField<MilestonesInput>> Fields { get; } =
    [
        new("行动名称", x => x.Name?.Trim() ?? "", nameof(Name)),
        new("开始日期", x => x.Start?.ToFull() ?? "", nameof(Start)),
        new("整顿期限", x => x.Deadline?.ToFull() ?? "", nameof(Deadline)),
        new("节点", x => string.Join("；", x.Kept.Select(r => $"{r.On?.ToFull()} {r.Name?.Trim()}")), nameof(Rows)),
    ];

    /// <summary>Those that say something, by day.</summary>
    public IEnumerable<Row> Kept => Rows.Where(r => !r.IsBlank).OrderBy(r => r.On);

    public static MilestonesInput Of(Campaign campaign) => new()
    {
        Name = campaign.Name,
        Start = campaign.Start,
        Deadline = campaign.Deadline,
        Rows =
        [
            .. campaign.Milestones.OrderBy(m => m.On).ThenBy(m => m.Id).Select(m => new Row { Name = m.Name, On = m.On }),
            .. Enumerable.Range(0, Blanks).Select(_ => new Row()),
        ],
        Version = campaign.Version,
    };

    /// <summary>Call only when valid.</summary>
    public IReadOnlyList<(string Name, DateOnly On)> ToSchedule() => [.. Kept.Select(r => (r.Name!.Trim(), r.On!.Value))];

    internal sealed record Row
    {
        public string? Name { get; init; }

        public DateOnly? On { get; init; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Name) && On is null;
    }

    internal sealed class Validator : AbstractValidator<MilestonesInput>
    {
        /// <param name="start">The first day that a step may have.</param>
        public Validator(DateOnly start)
        {
            RuleFor(x => x.Name).IsCampaignName();
            RuleFor(x => x.Start).IsCampaignStart();
            RuleFor(x => x.Deadline).IsCampaignDeadline(x => x.Start);
            RuleFor(x => x.Rows).Must(r => r.Count(row => !row.IsBlank) <= Most).WithMessage($"最多 {Most} 个节点");
            RuleForEach(x => x.Rows).ChildRules(row =>
            {
                row.RuleFor(x => x.Name).NotEmpty().When(x => !x.IsBlank).WithMessage("请填节点的名称");
                row.RuleFor(x => x.Name).AtMost(Milestone.NameMaxLength);
                row.RuleFor(x => x.On).NotNull().When(x => !x.IsBlank).WithMessage("请填节点的日期");
                row.RuleFor(x => x.On).GreaterThanOrEqualTo(start).WithMessage($"节点不能早于行动开始（{start.ToFull()}）");
            });
        }
    }
}
