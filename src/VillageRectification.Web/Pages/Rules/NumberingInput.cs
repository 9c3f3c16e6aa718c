using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>How a campaign numbers its bulletins, as it is typed.</summary>
internal sealed record NumberingInput : RuleInput
{
    public bool? IsYearly { get; init; }

    public int? First { get; init; }

    public int? Reviewers { get; init; }

    public static IReadOnlyList<StaleField<NumberingInput>> Fields { get; } =
    [
        new("怎样编期号", x => x.IsYearly switch { true => NumberingText.Yearly, false => NumberingText.Through, null => "" }, nameof(IsYearly)),
        new("头一期是第几期", x => $"第{x.First}期", nameof(First)),
        new("几位部领导审核", x => $"{x.Reviewers} 位", nameof(Reviewers)),
    ];

    public static NumberingInput Of(Campaign campaign) => new()
    {
        IsYearly = campaign.Numbering.IsYearly,
        First = campaign.Numbering.First,
        Reviewers = campaign.Reviewers,
        Version = campaign.Version,
    };

    /// <summary>Call only when valid.</summary>
    public BulletinNumbering ToNumbering() => new() { IsYearly = IsYearly!.Value, First = First!.Value };

    internal sealed class Validator : AbstractValidator<NumberingInput>
    {
        public Validator()
        {
            RuleFor(x => x.IsYearly).NotNull().WithMessage("请选怎样编期号");
            RuleFor(x => x.First).Must(n => n is >= 1 and <= BulletinNumbering.MostFirst).WithMessage($"请填 1 到 {BulletinNumbering.MostFirst}");
            RuleFor(x => x.Reviewers).Must(n => n is >= 1 and <= Campaign.MostReviewers).WithMessage($"请填 1 到 {Campaign.MostReviewers}");
        }
    }
}
