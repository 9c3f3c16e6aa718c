namespace VillageRectification.Domain.Cases;

/// <summary>How far a problem has come, as it is to be written down.</summary>
/// <param name="Majority">What the villagers think, as far as it is known.</param>
public sealed record ProblemStep(ProblemStatus Status, Majority Majority = Majority.Unknown)
{
    /// <summary>The numbers that <see cref="Majority"/> is computed from; null where it is only known from elsewhere.</summary>
    public Appraisal? Appraisal { get; init; }

    /// <summary>Of what is reopened: until when.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Of what is solved: when that was posted up for the villagers; null where it was not, or nobody says.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The record that tells what was done; null when none was named.</summary>
    public Guid? ProofRecordId { get; init; }

    internal static ProblemStep Of(ProblemStatusChange change) => new(change.Status, change.Majority) { DueOn = change.DueOn, PostedOn = change.PostedOn };
}
