namespace VillageRectification.Domain.Cases;

/// <summary>A dated status of a problem.</summary>
public sealed class ProblemStatusChange : StageFact
{
    private ProblemStatusChange()
    {
    }

    internal ProblemStatusChange(RectificationCase @case, Problem problem, DateOnly on, ProblemStatus status, Majority majority)
        : base(@case, on)
    {
        ProblemRecordId = problem.RecordId;
        Status = status;
        Majority = majority;
    }

    public Guid ProblemRecordId { get; private init; }

    public ProblemStatus Status { get; private init; }

    public Majority Majority { get; private init; }
}
