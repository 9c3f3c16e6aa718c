using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>What the steps of a screening ask for; each takes its own.</summary>
internal sealed record ScreeningInput
{
    /// <summary>Of opening: by when the townships are done.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Who checked a township together.</summary>
    public string? Departments { get; init; }

    /// <summary>What goes with the list, or why it is sent back.</summary>
    public string? Text { get; init; }

    /// <summary>Of a list that is sent back: the townships that are checked once more; all where none is picked.</summary>
    public string[] Townships { get; init; } = [];

    /// <summary>Of a township's review: the newest of what was found of its villages as the page was opened.</summary>
    public Guid? Seen { get; init; }

    /// <summary>Of the campaign.</summary>
    public int Version { get; init; }

    internal sealed class Validator : AbstractValidator<ScreeningInput>
    {
        /// <param name="isReview">Of a township.</param>
        /// <param name="isReturn">Of the list.</param>
        public Validator(bool isReview = false, bool isReturn = false)
        {
            RuleFor(x => x.Departments).NotEmpty().When(_ => isReview).WithMessage("请写明哪些部门参加了联审")
                .AtMost(JointReview.DepartmentsMaxLength);
            RuleFor(x => x.Text).NotEmpty().When(_ => isReturn).WithMessage("请写明为什么退回")
                .AtMost(ScreeningEvent.TextMaxLength);
        }
    }
}
