using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Teams;

/// <summary>What the township's plan has done in one village by when (进度安排).</summary>
public sealed class VillageSchedule : CaseFact
{
    public const int TextMaxLength = 200;

    private VillageSchedule()
    {
    }

    internal VillageSchedule(RectificationCase @case, DateOnly on, string text, DateOnly dueOn)
        : base(@case, on)
    {
        Text = text;
        DueOn = dueOn;
    }

    public string Text { get; private init; } = null!;

    public DateOnly DueOn { get; private init; }

    internal override IEnumerable<DateOnly?> DueDays() => [DueOn];
}
