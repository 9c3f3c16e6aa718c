using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>What every draft of a part of the rules says besides its own.</summary>
internal abstract record VersionInput
{
    /// <summary>Of putting it in force: from when.</summary>
    public DateOnly? From { get; init; }

    public string? Reason { get; init; }

    /// <summary>Of the campaign, when the form was opened.</summary>
    public int Version { get; init; }

    /// <summary>What is asked of a form that puts the draft in force.</summary>
    /// <param name="words">Of the part.</param>
    protected static void RequireEnacting<TInput>(AbstractValidator<TInput> rules, VersionWords words)
        where TInput : VersionInput
    {
        rules.RuleFor(x => x.From).NotNull().WithMessage("请选从哪天起用");
        rules.RuleFor(x => x.Reason).NotEmpty().WithMessage(words.ReasonMissing)
            .AtMost(RuleVersion.ReasonMaxLength);
    }
}
