namespace VillageRectification.Domain.Cases;

/// <summary>A day of a problem is set anew.</summary>
/// <param name="DueOn">Null leaves the day that was due.</param>
/// <param name="ReviewOn">Null leaves the day on which it is looked at again.</param>
/// <param name="IsExtension">It got more time, which is counted; one that is reopened starts anew.</param>
public sealed record ProblemMove(DateOnly? DueOn, DateOnly? ReviewOn, bool IsExtension)
{
    /// <summary>It was reopened (重新办理): what it is given from then on is counted by itself.</summary>
    public bool BeginsAnew { get; init; }

    /// <summary>What a fact about a problem moves; null where it moves nothing.</summary>
    internal static (Guid ProblemRecordId, ProblemMove Move)? Of(CaseFact fact) => fact switch
    {
        ProblemExtension e => (e.ProblemRecordId, new(e.DueOn, e.ReviewOn, IsExtension: true)),
        ProblemStatusChange { Status: ProblemStatus.Reopened } s => (s.ProblemRecordId, new(s.DueOn, null, IsExtension: false) { BeginsAnew = true }),
        ProblemStatusChange { DueOn: not null } s => (s.ProblemRecordId, new(s.DueOn, null, IsExtension: false)),
        _ => null,
    };
}
