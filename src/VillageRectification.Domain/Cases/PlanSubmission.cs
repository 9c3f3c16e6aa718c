using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>The township has prepared a plan and hands it to its secretary (送书记), whose task it is until a plan is adopted.</summary>
public sealed class PlanSubmission : CaseFact
{
    public const int NoteMaxLength = 200;

    private PlanSubmission()
    {
    }

    internal PlanSubmission(RectificationCase @case, DateOnly on, string? note)
        : base(@case, on)
    {
        Note = note;
    }

    /// <summary>A word to the secretary; null for none.</summary>
    public string? Note { get; private init; }

    /// <summary>When it was written down before its corrections; null while it was not corrected.</summary>
    [Kept]
    public DateTime? WrittenAt { get; private set; }

    private protected override void Keep(Fact before) => WrittenAt = ((PlanSubmission)before).WrittenAt ?? before.RecordedAt;
}
