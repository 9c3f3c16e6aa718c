using FluentValidation;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>What a township found of a village, as it is typed.</summary>
internal sealed record CheckInput
{
    /// <summary>Numbers of the situations that hold.</summary>
    public int[] Held { get; init; } = [];

    public ScreeningConclusion? Conclusion { get; init; }

    public string? Reason { get; init; }

    /// <summary>Twelve digits; blank for none.</summary>
    public string? PairedWith { get; init; }

    /// <summary>The finding that the form was opened on; null when there was none.</summary>
    public Guid? Seen { get; init; }

    /// <summary>The departments' finding that the township had before it; null when there was none.</summary>
    public Guid? SeenJoint { get; init; }

    public static CheckInput Of(ScreenedVillage village) => village.Finding is not { } finding ? new() : new()
    {
        Held = [.. finding.Held],
        Conclusion = finding.Conclusion,
        Reason = finding.Reason,
        PairedWith = finding.PairedWith,
        Seen = finding.Id,
        SeenJoint = village.Joint?.Id,
    };

    /// <summary>Call only when valid.</summary>
    public FindingDraft ToDraft() => new(Held, Conclusion!.Value)
    {
        Reason = Reason,
        PairedWith = string.IsNullOrEmpty(PairedWith) ? null : PairedWith,
    };

    /// <summary>Whether both say the same, whatever they were opened on.</summary>
    public bool SaysWhat(CheckInput other) =>
        Conclusion == other.Conclusion && Held.Order().SequenceEqual(other.Held.Order())
        && (Conclusion is not ScreeningConclusion.NotListed || Reason?.Trim() == other.Reason)
        && (Conclusion is not ScreeningConclusion.Listed || (PairedWith ?? "") == (other.PairedWith ?? ""));

    /// <param name="nameOf">The name of a village by its code.</param>
    public static IReadOnlyList<StaleField<CheckInput>> Fields(Func<string, string> nameOf) =>
    [
        new("情形", x => x.Held.Length == 0 ? null : "第 " + string.Join("、", x.Held.Order()) + " 种", nameof(Held)),
        new("结论", x => x.Conclusion?.ToText(), nameof(Conclusion)),
        new("不列入的理由", x => x.Reason, nameof(Reason)),
        new("结对", x => string.IsNullOrEmpty(x.PairedWith) ? null : nameOf(x.PairedWith), nameof(PairedWith)),
    ];

    internal sealed class Validator : AbstractValidator<CheckInput>
    {
        /// <param name="villages">Codes of those that may help.</param>
        public Validator(IReadOnlyCollection<string> villages)
        {
            RuleFor(x => x.Conclusion).NotNull().WithMessage("请选结论").IsInEnum().WithMessage("请选结论");
            RuleFor(x => x.Reason).NotEmpty().When(x => x.Conclusion is ScreeningConclusion.NotListed).WithMessage("有情形又不列入，请写理由")
                .AtMost(VillageFinding.ReasonMaxLength);
            RuleFor(x => x.PairedWith).Must(p => string.IsNullOrEmpty(p) || villages.Contains(p)).WithMessage("请从列表里选");
        }
    }
}
