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

    /// <summary>How many villagers were asked; null when it is not written down.</summary>
    public int? Asked { get; init; }

    public int? Satisfied { get; init; }

    public int? NotSatisfied { get; init; }

    /// <summary>Of what is reopened: its new due day; null leaves the day that was due.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Of what is solved: the day on which that was posted up for the villagers (张榜公布).</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The record that tells what was done (办理记录); null when none was named.</summary>
    public Guid? ProofRecordId { get; init; }

    internal override bool CountsForApplying() => true;

    internal override IEnumerable<DateOnly?> DueDays() => [DueOn];
}
