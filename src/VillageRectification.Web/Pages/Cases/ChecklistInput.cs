using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Web.Pages.Cases;

/// <summary>A whole checklist as it is answered; items that nobody answered stay unknown.</summary>
public sealed record ChecklistInput
{
    /// <summary>Made when the form is opened; it becomes the first answer's id, so that a second sending at once finds it.</summary>
    public Guid Key { get; init; }

    public Checklist? List { get; init; }

    public Answer[] Answers { get; init; } = [];

    /// <summary>One item; no state is no answer.</summary>
    public sealed record Answer
    {
        public string? Item { get; init; }

        public ChecklistState? State { get; init; }

        /// <summary>What the form showed when it was opened.</summary>
        public ChecklistState? Seen { get; init; }

        /// <summary>What nobody touched is nobody's answer: meanwhile somebody else may have given one.</summary>
        public bool IsGiven => State is not null && State != Seen;
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
