using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Frame;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>A campaign's words as they are typed.</summary>
internal sealed record WordsInput : RuleInput
{
    public string? Label { get; init; }

    public string? Unit { get; init; }

    public static IReadOnlyList<StaleField<WordsInput>> Fields { get; } =
        [new("整顿对象叫什么", x => x.Label, nameof(Label)), new("按什么计数", x => x.Unit, nameof(Unit))];

    public static WordsInput Of(Campaign campaign) => new() { Label = campaign.Label, Unit = campaign.UnitWord, Version = campaign.Version };

    /// <summary>Call only when valid.</summary>
    public CampaignWords ToWords() => new(Label!.Trim(), Unit!.Trim());

    internal sealed class Validator : AbstractValidator<WordsInput>
    {
        public Validator()
        {
            RuleFor(x => x.Label).IsCampaignLabel();
            RuleFor(x => x.Unit).IsCampaignUnit();
        }
    }
}
