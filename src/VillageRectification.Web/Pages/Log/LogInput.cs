using FluentValidation;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Log;

/// <summary>A day's work as it is typed.</summary>
internal sealed record LogInput
{
    public const int TextMinLength = 4;

    /// <summary>Made when the form is opened; it becomes the entry's id, so that a second sending finds the first.</summary>
    public Guid Key { get; init; }

    public EntryDay When { get; init; } = EntryDay.Today;

    /// <summary>The day, where it is neither today nor yesterday.</summary>
    public DateOnly? Day { get; init; }

    public string? LateReason { get; init; }

    public bool InVillage { get; init; }

    public string? Text { get; set; }

    public Guid? MeasureId { get; init; }

    /// <summary>By the campaign's indicators in their order; as typed.</summary>
    public string?[] Quantities { get; init; } = [];

    public DateOnly? DayAsOf(DateOnly today) => When switch
    {
        EntryDay.Today => today,
        EntryDay.Yesterday => today.AddDays(-1),
        EntryDay.Other => Day,
    };

    /// <summary>The form's own rules, and at the field what the domain has against the day.</summary>
    internal sealed class Validator : AbstractValidator<LogInput>
    {
        public Validator(LogVillage village, DateOnly today)
        {
            RuleFor(x => x.Text).Must(t => t?.Trim().Length >= LogInput.TextMinLength).WithMessage($"请写一句做了什么，至少 {LogInput.TextMinLength} 个字")
                .MaximumLength(ProgressEntry.TextMaxLength).WithMessage($"最多 {ProgressEntry.TextMaxLength} 个字，请写短些");
            RuleFor(x => x.LateReason).MaximumLength(Fact.LateReasonMaxLength).WithMessage($"最多 {Fact.LateReasonMaxLength} 个字，请写短些");
            RuleFor(x => x.When).IsInEnum().WithMessage("请选哪一天");
            RuleFor(x => x.Day).NotNull().WithMessage("请填日期").When(x => x.When is EntryDay.Other);
            RuleFor(x => x.Day).Must(d => d is null || d <= today).WithMessage($"日期不能晚于今天（{today.ToSentence(today)}）").When(x => x.When is EntryDay.Other);
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
                if (input.DayAsOf(today) is not { } day || day > today)
                {
                    return;
                }

                foreach (var refusal in village.AgainstLogging(day, today, input.LateReason))
                {
                    var field = refusal is CaseRefusal { Rule: CaseRule.LateEntryNeedsReason } ? nameof(input.LateReason) : nameof(input.Day);
                    context.AddFailure(field, refusal.ToText());
                }
            });
        }
    }
}
