using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Files;

namespace VillageRectification.Web.Pages.Import;

/// <summary>An uploaded file and its campaign: an existing one, or a new one's name and dates.</summary>
internal sealed record ImportInput
{
    public Guid? CampaignId { get; init; }

    public string? Name { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? Deadline { get; init; }

    public string? Label { get; init; }

    public string? Unit { get; init; }

    public IFormFile? File { get; init; }

    /// <summary>Of a new campaign; call only when valid.</summary>
    public LedgerHeading ToNewHeading() => new(Name!.Trim(), Start!.Value, Deadline!.Value) { Label = Word(Label), Unit = Word(Unit) };

    private static string? Word(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    internal sealed class Validator : AbstractValidator<ImportInput>
    {
        public Validator()
        {
            When(x => x.CampaignId is null, () =>
            {
                RuleFor(x => x.Name).Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("请选已有的行动，或者填新行动的名称")
                    .MaximumLength(Campaign.NameMaxLength).WithMessage($"行动名称不超过 {Campaign.NameMaxLength} 个字");
                RuleFor(x => x.Start).NotNull().WithMessage("请填新行动的开始日期");
                RuleFor(x => x.Deadline).NotNull().WithMessage("请填新行动的整顿期限")
                    .GreaterThan(x => x.Start).WithMessage("整顿期限要晚于开始日期");
                RuleFor(x => x.Label).Must(w => Word(w) is not { } word || CampaignWords.IsWord(word, CampaignWords.LabelMaxLength))
                    .WithMessage($"只写汉字，不超过 {CampaignWords.LabelMaxLength} 个字，如 软弱涣散村");
                RuleFor(x => x.Unit).Must(w => Word(w) is not { } word || CampaignWords.IsWord(word, CampaignWords.UnitMaxLength))
                    .WithMessage($"只写汉字，不超过 {CampaignWords.UnitMaxLength} 个字，如 村、社区");
            });
            RuleFor(x => x.File).NotNull().WithMessage("请选台账文件（.xlsx），或者驻村月表（.xlsx、.csv）")
                .Must(f => PersonalNumber.In(f?.FileName) is null).WithMessage(FileText.PersonalName);
        }
    }
}
