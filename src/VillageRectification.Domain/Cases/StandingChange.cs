namespace VillageRectification.Domain.Cases;

/// <summary>Registration (the first, Active), suspension, resumption or removal of a case.</summary>
public sealed class StandingChange : CaseFact
{
    public const int ReasonMaxLength = 200;

    private StandingChange()
    {
    }

    internal StandingChange(RectificationCase @case, DateOnly on, Standing standing, string? reason)
        : base(@case, on)
    {
        Standing = standing;
        Reason = reason;
    }

    public Standing Standing { get; private init; }

    public string? Reason { get; private init; }
}
