namespace VillageRectification.Domain.Cases;

/// <summary>The head does not follow a proposal of the staff (不同意), and says why.</summary>
public sealed class StandingAnswer : CaseFact
{
    public const int ReasonMaxLength = 200;

    private StandingAnswer()
    {
    }

    internal StandingAnswer(RectificationCase @case, StandingProposal proposal, DateOnly on, string reason)
        : base(@case, on)
    {
        ProposalRecordId = proposal.RecordId;
        Reason = reason;
    }

    public Guid ProposalRecordId { get; private init; }

    public string Reason { get; private init; } = null!;
}
