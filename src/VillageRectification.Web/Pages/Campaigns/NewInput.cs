using FluentValidation;
using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Web.Pages.Campaigns;

/// <summary>A new campaign as it is typed.</summary>
internal sealed record NewInput
{
    public string? Name { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? Deadline { get; init; }

    public string? Label { get; init; }

    public string? Unit { get; init; }

    /// <summary>Whose rules are carried over; null for the shipped ones.</summary>
    public Guid? RulesOf { get; init; }

    /// <summary>Call only when valid.</summary>
    public CampaignWords ToWords() => new(Label!.Trim(), Unit!.Trim());

    internal sealed class Validator : AbstractValidator<NewInput>
    {
        public Validator()
        {
            RuleFor(x => x.Name).Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("请填行动名称")
                .Must(n => n is null || n.Trim().Length <= Campaign.NameMaxLength).WithMessage($"行动名称不超过 {Campaign.NameMaxLength} 个字");
            RuleFor(x => x.Start).NotNull().WithMessage("请填开始日期");
            RuleFor(x => x.Deadline).NotNull().WithMessage("请填整顿期限")
                .GreaterThan(x => x.Start).WithMessage("整顿期限要晚于开始日期");
            RuleFor(x => x.Label).Must(l => CampaignWords.IsWord(l?.Trim() ?? "", CampaignWords.LabelMaxLength))
                .WithMessage($"只写汉字，不超过 {CampaignWords.LabelMaxLength} 个字，如 软弱涣散村");
            RuleFor(x => x.Unit).Must(u => CampaignWords.IsWord(u?.Trim() ?? "", CampaignWords.UnitMaxLength))
                .WithMessage($"只写汉字，不超过 {CampaignWords.UnitMaxLength} 个字，如 村、社区");
        }
    }
}
