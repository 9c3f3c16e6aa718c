using FluentValidation;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Log;

/// <summary>A day's work as it is typed.</summary>
internal sealed record LogInput : EntryInput
{
    public const int TextMinLength = 4;

    public bool InVillage { get; init; }

    public string? Text { get; set; }

    public Guid? MeasureId { get; init; }

    /// <summary>By the campaign's indicators in their order; as typed.</summary>
    public string?[] Quantities { get; init; } = [];

    /// <summary>The form's own rules, and at the field what the domain has against the day.</summary>
    internal sealed class Validator : AbstractValidator<LogInput>
    {
        public Validator(LogVillage village, DateOnly today)
        {
            RuleFor(x => x.Text).Must(t => t?.Trim().Length >= LogInput.TextMinLength).WithMessage(LogText.TooShort)
                .MaximumLength(ProgressEntry.TextMaxLength).WithMessage($"最多 {ProgressEntry.TextMaxLength} 个字，请写短些");
            RuleFor(x => x.MeasureId).Must(id => id is null || village.Measures.Any(m => m.RecordId == id)).WithMessage("这条措施不在没有完成的措施里，请重新选");
            RuleFor(x => x.Quantities).Custom((typed, context) =>
            {
                for (var i = 0; i < village.Indicators.Count && i < typed.Length; i++)
                {
                    if (!Quantity.TryRead(typed[i], out _))
                    {
                        context.AddFailure(
                            $"{nameof(LogInput.Quantities)}[{i}]",
                            $"{village.Indicators[i].Name}要填大于 0、不超过 {Quantity.Most.ToQuantity()} 的数，最多 3 位小数");
                    }
                }
            });
            RuleFor(x => x).Custom((input, context) =>
            {
                foreach (var failure in EntryRules.Against(input, today, day => village.AgainstLogging(day, today, input.LateReason)))
                {
                    context.AddFailure(failure);
                }
            });
        }
    }
}
