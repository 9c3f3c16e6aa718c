namespace VillageRectification.Domain.Cases;

/// <summary>Registration (the first, Active), suspension, resumption or removal of a case.</summary>
public sealed class StandingChange : CaseFact
{
    public const int ReasonMaxLength = 200;
    public const int DocumentMaxLength = 100;

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

    /// <summary>Null for the registration.</summary>
    public string? Reason { get; private init; }

    /// <summary>The document by which it was decided (文号); null when none is named.</summary>
    public string? Document { get; internal init; }

    /// <summary>The first one, by which the village was listed.</summary>
    public bool IsRegistration => Standing is Standing.Active && Reason is null;
}
