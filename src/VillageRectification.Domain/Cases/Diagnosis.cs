namespace VillageRectification.Domain.Cases;

/// <summary>A dated joint diagnosis (集体会诊).</summary>
public sealed class Diagnosis : CaseFact
{
    public const int TextMaxLength = 500;

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
