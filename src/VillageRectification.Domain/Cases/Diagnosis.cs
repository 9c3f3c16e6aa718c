namespace VillageRectification.Domain.Cases;

/// <summary>A dated joint diagnosis (集体会诊).</summary>
public sealed class Diagnosis : StageFact
{
    public const int CausesMaxLength = 500;
    public const int AttendeesMaxLength = 500;

    private Diagnosis()
    {
    }

    internal Diagnosis(RectificationCase @case, DateOnly on, string? causes, string? attendees)
        : base(@case, on)
    {
        Causes = causes;
        Attendees = attendees;
    }

    /// <summary>Null only in an imported ledger that does not say.</summary>
    public string? Causes { get; private init; }

    public string? Attendees { get; private init; }
}
