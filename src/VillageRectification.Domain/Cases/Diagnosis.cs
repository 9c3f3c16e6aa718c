namespace VillageRectification.Domain.Cases;

/// <summary>A dated joint diagnosis (集体会诊).</summary>
public sealed class Diagnosis : StageFact
{
    public const int CausesMaxLength = 500;
    public const int AttendeesMaxLength = 500;
    public const int SymptomsMaxLength = 500;
    public const int TypesMaxLength = 200;
    public const int LeadReasonMaxLength = 200;

    private Diagnosis()
    {
    }

    internal Diagnosis(RectificationCase @case, DateOnly on, string? causes, string? attendees)
        : base(@case, on)
    {
        Causes = causes;
        Attendees = attendees;
    }

    /// <summary>What lies at the root, a line each. Null only in an imported ledger that does not say.</summary>
    public string? Causes { get; private init; }

    public string? Attendees { get; private init; }

    /// <summary>What is seen of it, apart from why; a line each.</summary>
    public string? Symptoms { get; init; }

    /// <summary>Types of the campaign's list that fit, parted by 、.</summary>
    public string? Types { get; init; }

    /// <summary>Null where it is not written down.</summary>
    public DiagnosisLead? Lead { get; init; }

    /// <summary>Who led it instead of the secretary, and why.</summary>
    public string? LeadReason { get; init; }

    internal override bool CountsForApplying() => true;

    internal override bool IsOfListed() => true;
}
