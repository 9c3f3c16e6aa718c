using FluentValidation;
using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Web.Pages.Draws;

/// <summary>What is to be drawn.</summary>
internal sealed record DrawInput
{
    private const int Most = 999;

    /// <summary>Made when the form is opened; it becomes the draw's id, so that a second sending draws nothing anew.</summary>
    public Guid Key { get; init; }

    public SampleList? Among { get; init; }

    /// <summary>How many of the highest risk; nothing is none.</summary>
    public int? ByRisk { get; init; }

    /// <summary>How many by lot; nothing is none.</summary>
    public int? ByLot { get; init; }

    /// <summary>By when the drawn are to be visited or verified; null for no day.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Of the city: in all counties together, not in the one that is shown alone.</summary>
    public bool IsEverywhere { get; init; }

    internal sealed class Validator : AbstractValidator<DrawInput>
    {
        /// <param name="lists">Those that the reader draws from.</param>
        /// <param name="today">The day of the draw.</param>
        public Validator(IReadOnlyCollection<SampleList> lists, DateOnly today)
        {
            RuleFor(x => x.DueOn).GreaterThan(today).WithMessage("期限要晚于今天");
            RuleFor(x => x.Among).Must(a => a is { } list && lists.Contains(list)).WithMessage("请选从哪个名单里抽");
            RuleFor(x => x.ByRisk).Must(IsCount).WithMessage($"请填 0 到 {Most}");
            RuleFor(x => x.ByLot).Must(IsCount).WithMessage($"请填 0 到 {Most}");
        }

        private static bool IsCount(int? count) => count is null or >= 0 and <= Most;
    }
}
