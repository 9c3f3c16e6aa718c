using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>What a joint diagnosis needs.</summary>
public enum DiagnosisRule
{
    /// <summary>Diagnose: at least one cause.</summary>
    NeedsCause = 1,

    /// <summary>Diagnose: at least one attendee.</summary>
    NeedsAttendee = 2,

    /// <summary>Diagnose: "led by the secretary or why not".</summary>
    NeedsLeadReason = 3,
}

/// <summary>What stands against a joint diagnosis.</summary>
public sealed record DiagnosisRefusal : Refusal<DiagnosisRule>
{
    private DiagnosisRefusal(DiagnosisRule rule)
        : base(rule)
    {
    }

    public static DiagnosisRefusal NeedsCause() => new(DiagnosisRule.NeedsCause);

    public static DiagnosisRefusal NeedsAttendee() => new(DiagnosisRule.NeedsAttendee);

    public static DiagnosisRefusal NeedsLeadReason() => new(DiagnosisRule.NeedsLeadReason);
}
