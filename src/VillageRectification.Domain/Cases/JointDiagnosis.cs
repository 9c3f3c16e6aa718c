namespace VillageRectification.Domain.Cases;

/// <summary>A joint diagnosis that is to be written down.</summary>
/// <param name="Causes">What lies at the root, a line each.</param>
public sealed record JointDiagnosis(string? Causes, string? Attendees)
{
    /// <summary>What is seen of it, apart from why; a line each.</summary>
    public string? Symptoms { get; init; }

    /// <summary>Types of the campaign's list that fit, parted by 、.</summary>
    public string? Types { get; init; }

    /// <summary>Null where it is not written down.</summary>
    public DiagnosisLead? Lead { get; init; }

    /// <summary>Who led it instead of the secretary, and why.</summary>
    public string? LeadReason { get; init; }

    internal static JointDiagnosis Of(Diagnosis diagnosis) => new(diagnosis.Causes, diagnosis.Attendees)
    {
        Symptoms = diagnosis.Symptoms,
        Types = diagnosis.Types,
        Lead = diagnosis.Lead,
        LeadReason = diagnosis.LeadReason,
    };
}
