using FluentValidation;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Files;
using VillageRectification.Web.Pages.Rules;

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
                RuleFor(x => x.Name).IsCampaignName("请选已有的行动，或者填新行动的名称");
                RuleFor(x => x.Start).IsCampaignStart("新行动的");
                RuleFor(x => x.Deadline).IsCampaignDeadline(x => x.Start, "新行动的");
                RuleFor(x => x.Label).IsCampaignLabel(mayBeBlank: true);
                RuleFor(x => x.Unit).IsCampaignUnit(mayBeBlank: true);
            });
            RuleFor(x => x.File).NotNull().WithMessage("请选台账文件（.xlsx），或者驻村月表（.xlsx、.csv）")
                .Must(f => PersonalNumber.In(f?.FileName) is null).WithMessage(FileText.PersonalName);
        }
    }
}
