using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>A whole checklist as it is answered; items that nobody answered stay unknown.</summary>
public sealed record ChecklistInput
{
    public Checklist? List { get; init; }

    public Answer[] Answers { get; init; } = [];

    /// <summary>One item; no state is no answer.</summary>
    public sealed record Answer
    {
        public string? Item { get; init; }

        public ChecklistState? State { get; init; }
    }

    public sealed class Validator : AbstractValidator<ChecklistInput>
    {
        public Validator(Campaign campaign)
        {
            RuleFor(x => x.List).NotNull().IsInEnum().WithMessage("这张清单打开得不完整，请重新打开这一页再填");
            RuleForEach(x => x.Answers)
                .Must((x, a) => a.State is null || x.List is not { } list || !Enum.IsDefined(list) || campaign.ItemsOf(list).Contains(a.Item))
                .WithMessage("有一项不在这张清单里，请重新打开这一页再填");
            RuleForEach(x => x.Answers).Must((x, a) => x.List is not { } list || a.State is not { } state || ChecklistStateWords.StatesOf(list).Contains(state))
                .WithMessage("有一项的回答不在可选的里面，请重新选");
        }
    }
}
