using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Pages.Rules;

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
            RuleFor(x => x.Name).IsCampaignName();
            RuleFor(x => x.Start).IsCampaignStart();
            RuleFor(x => x.Deadline).IsCampaignDeadline(x => x.Start);
            RuleFor(x => x.Label).IsCampaignLabel();
            RuleFor(x => x.Unit).IsCampaignUnit();
        }
    }
}
