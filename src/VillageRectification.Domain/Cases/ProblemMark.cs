namespace VillageRectification.Domain.Cases;

/// <summary>A problem is hung out (挂牌), raised to a higher office (提级), or neither any more. Both may hold; of each the last one.</summary>
public sealed class ProblemMark : CaseFact
{
    public const int OfficeMaxLength = 100;
    public const int ReasonMaxLength = 200;

    private ProblemMark()
    {
    }

    internal ProblemMark(RectificationCase @case, Problem problem, DateOnly on, ProblemMarkKind kind)
        : base(@case, on)
    {
        ProblemRecordId = problem.RecordId;
        Kind = kind;
    }

    public Guid ProblemRecordId { get; private init; }

    public ProblemMarkKind Kind { get; private init; }

    /// <summary>Who watches or handles it from then on, by office; null when it is lifted.</summary>
    public string? Office { get; init; }

    public string? Reason { get; init; }
}
