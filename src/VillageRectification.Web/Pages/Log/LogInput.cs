using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Records;
using VillageRectification.Web.Text;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Log;

/// <summary>A day's work as it is typed.</summary>
internal sealed record LogInput : EntryInput
{
    public const int TextMinLength = 4;

    /// <summary>Whose days in the village are counted; none where nobody was there.</summary>
    public Capacity[] Present { get; init; } = [];

    /// <summary>Who of the work team was there, by name.</summary>
    public string[] People { get; init; } = [];

    /// <summary>In which other villages the same was done.</summary>
    public Guid[] Villages { get; init; } = [];

    public NightStay? Night { get; init; }

    public string? Text { get; set; }

    /// <summary>The measure or the problem that it served.</summary>
    public Guid? ServesId { get; init; }

    /// <summary>By the campaign's indicators in their order; as typed.</summary>
    public string?[] Quantities { get; init; } = [];

    public string? SupportKind { get; init; }

    public string? SupportText { get; init; }

    public long? SupportYuan { get; init; }

    /// <summary>The promise that the support keeps.</summary>
    public Guid? SupportDelivers { get; init; }

    /// <summary>How much of it.</summary>
    public PromiseKept? SupportKept { get; init; }

    public bool HasSupport => !string.IsNullOrWhiteSpace(SupportKind) || !string.IsNullOrWhiteSpace(SupportText) || SupportYuan is not null
        || SupportDelivers is not null || SupportKept is not null;

    /// <summary>The form's own rules, and at the field what the domain has against the day.</summary>
    internal sealed class Validator : AbstractValidator<LogInput>
    {
        public Validator(LogVillage village, DateOnly today)
        {
            RuleFor(x => x.Villages).Must(ids => ids.All(village.IsOther)).WithMessage($"选了不能记的{village.Unit}，请重新选");
            RuleFor(x => x.Present).Custom((present, context) =>
            {
                foreach (var refusal in village.AgainstPresent(present))
                {
                    context.AddFailure(refusal.ToText());
                }
            });
            RuleFor(x => x.Present).Must((x, present) => x.Night is null || present.Length + x.People.Length > 0)
                .WithMessage($"选了晚上住没住，请也选谁在{village.Unit}里");
            RuleFor(x => x.People).Must(names => names.All(n => village.Team.OfType<TeamMember>().Any(m => m.Name == n)))
                .WithMessage("选了不在工作组里的人，请重新选")
                .DependentRules(() => RuleFor(x => x.People).Custom((names, context) =>
                {
                    if (context.InstanceToValidate.DayAsOf(today) is { } day && names.Where(n => village.PlacesOf(n, day).Count == 0).ToArray() is [_, ..] away)
                    {
                        context.AddFailure(LogText.NotOfTeam(away, day, today));
                    }
                }));
            RuleFor(x => x.Text).Must(t => t?.Trim().Length >= LogInput.TextMinLength).WithMessage(LogText.TooShort)
                .AtMost(ProgressEntry.TextMaxLength);
            RuleFor(x => x.ServesId).Must(id => id is null || village.Open.Any(o => o.RecordId == id))
                .WithMessage("选的已经不在没有办完的措施和问题里，请重新选");
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
                foreach (var failure in village.AgainstSupport(input).Concat(
                    EntryRules.Against(input, today, day => village.AgainstLogging(day, today, input))))
                {
                    context.AddFailure(failure);
                }
            });
        }
    }
}
