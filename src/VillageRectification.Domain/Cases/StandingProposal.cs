namespace VillageRectification.Domain.Cases;

/// <summary>
/// The department's staff propose to suspend, resume or remove a village; the head decides. It stands until it is decided: then the change of
/// standing says so, or the proposal is withdrawn with the reason why not.
/// </summary>
public sealed class StandingProposal : CaseFact
{
    public const int ReasonMaxLength = StandingChange.ReasonMaxLength;
    public const int DocumentMaxLength = StandingChange.DocumentMaxLength;

    private StandingProposal()
    {
    }

    internal StandingProposal(RectificationCase @case, DateOnly on, Standing standing, string reason)
        : base(@case, on)
    {
        Standing = standing;
        Reason = reason;
    }

    public Standing Standing { get; private init; }

    public string Reason { get; private init; } = null!;

    public string? Document { get; internal init; }
}
