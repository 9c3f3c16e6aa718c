using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Text.Refusals;

namespace VillageRectification.Web.Pages.Rules;

/// <summary>A draft of the weights of the risk as it is typed.</summary>
internal sealed record RiskInput : VersionInput
{
    public static readonly VersionWords Words = new("风险分", "风险分") { FromHint = "最早明天；以前的日子照那天的一版" };

    /// <summary>By the order of <see cref="RiskKind"/>.</summary>
    public Part[] Parts { get; init; } = [];

    /// <summary>What is typed so far comes to.</summary>
    public int Sum => Parts.Sum(p => p.Most ?? 0);

    public static RiskInput Of(RiskWeights weights, int campaignVersion) => new()
    {
        Parts = [.. Enum.GetValues<RiskKind>().Select(k => new Part { Kind = k, Most = weights.Of(k) })],
        Version = campaignVersion,
    };

    /// <summary>With every part in its order: which part a number is of its place says, whatever else was sent.</summary>
    public RiskInput InOrder() => this with
    {
        Parts = [.. Enum.GetValues<RiskKind>().Select((k, i) => new Part { Kind = k, Most = Parts.ElementAtOrDefault(i)?.Most })],
    };

    /// <summary>Call only when valid.</summary>
    public RiskWeights ToWeights()
    {
        int Of(RiskKind kind) => Parts.First(p => p.Kind == kind).Most!.Value;
        return new()
        {
            Overdue = Of(RiskKind.Overdue),
            Silence = Of(RiskKind.Silence),
            Presence = Of(RiskKind.Presence),
            MustPass = Of(RiskKind.MustPass),
            Disunity = Of(RiskKind.Disunity),
            Debt = Of(RiskKind.Debt),
            Setback = Of(RiskKind.Setback),
            Time = Of(RiskKind.Time),
        };
    }

    /// <summary>One part, with the most points that it can have.</summary>
    internal sealed record Part
    {
        public RiskKind Kind { get; init; }

        public int? Most { get; init; }
    }

    internal sealed class Validator : AbstractValidator<RiskInput>
    {
        /// <param name="isEnacted">The draft is put in force with this.</param>
        public Validator(bool isEnacted)
        {
            RuleForEach(x => x.Parts).ChildRules(part => part.RuleFor(x => x.Most).Must(m => m is >= 0 and <= RiskSteps.FullMarks)
                .WithMessage(x => RiskRefusal.WeightOutOfRange(x.Kind).ToText()));
            if (isEnacted)
            {
                RequireEnacting(this, Words);
            }
        }
    }
}
