using FluentValidation;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Screening;

/// <summary>What the departments found of a village, as it is typed.</summary>
internal sealed record JointInput
{
    /// <summary>Numbers of the situations that hold.</summary>
    public int[] Held { get; init; } = [];

    public ManagementLevel? Level { get; init; }

    public string? Note { get; init; }

    /// <summary>The finding that the form was opened on; null when there was none.</summary>
    public Guid? Seen { get; init; }

    /// <summary>The township's finding that the ticks began with.</summary>
    public Guid? SeenFinding { get; init; }

    /// <summary>Theirs; until there is one, what the township found; both when the township ticked otherwise since.</summary>
    public static JointInput Of(ScreenedVillage village) => new()
    {
        Held = [.. village.IsJointPast ? village.Named : village.Held],
        Level = village.Joint?.Level,
        Note = village.Joint?.Note,
        Seen = village.Joint?.Id,
        SeenFinding = village.Finding?.Id,
    };

    /// <summary>Whether both say the same, whatever they were opened on.</summary>
    public bool SaysWhat(JointInput other) =>
        Level == other.Level && Held.Order().SequenceEqual(other.Held.Order()) && (Note?.Trim() ?? "") == (other.Note ?? "");

    public static IReadOnlyList<StaleField<JointInput>> Fields(CountyWords county) =>
    [
        new("情形", x => x.Held.Length == 0 ? null : "第 " + string.Join("、", x.Held.Order()) + " 种", nameof(Held)),
        new("管理级别", x => x.Level?.ToText(county), nameof(Level)),
        new("说明", x => x.Note, nameof(Note)),
    ];

    internal sealed class Validator : AbstractValidator<JointInput>
    {
        public Validator()
        {
            RuleFor(x => x.Level).NotNull().WithMessage("请选管理级别").IsInEnum().WithMessage("请选管理级别");
            RuleFor(x => x.Note).AtMost(JointFinding.NoteMaxLength);
        }
    }
}
